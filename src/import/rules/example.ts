import type { ExampleFiles, RuleDoc } from '../../model/rule.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { ImportCode } from '../problem.ts';

/** A rule of importing; it is an error unless it says otherwise. */
export function rule(
  code: ImportCode,
  doc: Omit<RuleDoc, 'code' | 'severity'> & { readonly severity?: Severity },
): RuleDoc {
  return { code, severity: 'error', ...doc };
}

/** A table in a CSV file, row by row, as it opens in Excel. */
export function csv(...rows: readonly string[]): ExampleFiles {
  return { '满意度.csv': lines(rows) };
}

/**
 * A workbook, sheet by sheet: below its name in brackets its rows. A name that ends in （隐藏） is of a hidden sheet; what begins
 * with an equals sign is a formula that was never calculated.
 */
export function workbook(sheets: Readonly<Record<string, readonly string[]>>): ExampleFiles {
  const text = Object.entries(sheets).map(([name, rows]) => `[${name}]\n${lines(rows)}`);
  return { '满意度.xlsx': text.join('\n') };
}

/** What is where in the table, as content/imports has it. */
export function mapping(...rows: readonly string[]): ExampleFiles {
  return { 'content/imports/satisfaction.yaml': lines(rows) };
}

export const HEADERS = '单位,指标,分子,分母';
export const SOUND = csv(HEADERS, '东区服营厅,服营厅客户满意度,192,200');

function lines(rows: readonly string[]): string {
  return rows.map((row) => `${row}\n`).join('');
}
