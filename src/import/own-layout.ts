import { MEASUREMENTS } from '../load/csv/measurement-columns.ts';
import type { Month } from '../model/month.ts';
import type { MeasurementColumn } from '../model/workspace.ts';
import type { FigureColumn, Laid, Layout } from './layout.ts';
import { monthIn } from './month.ts';
import { plainName } from './names.ts';
import { both, problem, shown, type ImportProblem } from './problem.ts';
import { contentAt, seenAt, written, type Book, type Sheet } from './sheet.ts';

/** Headers are looked for in so many first rows. */
const DEEPEST = 30;

/** Headers beside those of a month's file: those of our template come before names, which several records may share. */
const IDS: Readonly<Record<string, 'unit' | 'indicator'>> = {
  单位编号: 'unit',
  unitid: 'unit',
  指标编号: 'indicator',
  indicatorid: 'indicator',
};
const MONTHS = ['月份', 'month'];

/**
 * The tables of a book that need no mapping: those with the columns of a month's file, in either language, under any title.
 * Our own template is one. Hidden sheets are left out, which is said of those that have such a table.
 */
export function ownLayouts(book: Book): Laid {
  const found = book.sheets.map((sheet) => layoutIn(sheet));
  const layouts = found.filter((layout) => layout !== undefined && !layout.sheet.hidden) as Layout[];
  const hidden = found.filter((layout) => layout?.sheet.hidden).map((layout) => hiddenSheet(layout?.sheet.name ?? ''));
  return { layouts, problems: layouts.length > 0 ? hidden : [...hidden, noTable(book)] };
}

function layoutIn(sheet: Sheet): Layout | undefined {
  for (let row = 0; row < Math.min(DEEPEST, sheet.rows.length); row++) {
    const layout = layoutAt(sheet, row);
    if (layout) return layout;
  }
  return undefined;
}

function layoutAt(sheet: Sheet, header: number): Layout | undefined {
  const keys: { unit?: number; indicator?: number; month?: number } = {};
  const byId = new Set<string>();
  const figures: FigureColumn[] = [];
  for (const [column, content] of (sheet.rows[header] ?? []).entries()) {
    if (content.is !== 'text') continue;
    const name = plainName(content.text);
    const id = IDS[name];
    const named: MeasurementColumn | undefined = id ?? MEASUREMENTS.named(name);
    if (MONTHS.includes(name)) keys.month ??= column;
    else if (named === 'unit' || named === 'indicator') {
      if (keys[named] === undefined || (id && !byId.has(named))) keys[named] = column;
      if (id) byId.add(named);
    } else if (named !== undefined && !figures.some(({ as }) => as === named)) figures.push({ column, as: named });
  }
  const has = (as: string) => figures.some((figure) => figure.as === as);
  if (keys.unit === undefined || keys.indicator === undefined) return undefined;
  if (!has('value') && !(has('numerator') && has('denominator'))) return undefined;
  const month = keys.month === undefined ? monthAbove(sheet, header) : undefined;
  const all = month === undefined ? {} : { month };
  return { sheet, firstRow: header + 1, endRow: sheet.rows.length, keys, all, figures };
}

/** The month that stands right of the word, above a table. */
function monthAbove(sheet: Sheet, header: number): Month | undefined {
  for (let row = 0; row < header; row++) {
    for (const [column, content] of (sheet.rows[row] ?? []).entries()) {
      if (content.is !== 'text' || !MONTHS.includes(plainName(content.text).replace(/:$/, ''))) continue;
      const right = seenAt(sheet, row, column + 1);
      const month = monthIn(contentAt(sheet, right.row, right.column));
      if (month !== undefined) return month;
    }
  }
  return undefined;
}

function hiddenSheet(name: string): ImportProblem {
  return problem(
    'import-hidden',
    undefined,
    both(`工作表“${shown(name)}”是隐藏的，没有导入`, `The sheet "${shown(name)}" is hidden and was left out`),
    both('要导入它，请取消隐藏，或在对照里写明 sheet。', 'To import it unhide it, or name it as sheet in a mapping.'),
    'warning',
  );
}

function noTable({ sheets }: Book): ImportProblem {
  const sheet = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const first = sheet?.rows.find((row) => row.some(({ is }) => is !== 'blank')) ?? [];
  const seen = first.map((content) => shown(written(content))).filter((text) => text !== '');
  return problem(
    'import-header',
    sheet && { sheet, row: Math.max(0, sheet.rows.indexOf(first)), column: 0 },
    both(
      `没有找到“单位、指标、分子、分母（或数值）”的标题行；看到的第一行是：${seen.join('、')}`,
      `There is no row of headers with unit, indicator, numerator and denominator, or value; the first row is: ${seen.join(', ')}`,
    ),
    both(
      '请用 --mapping 写明哪一列是什么（写法见 data/README.md），或改用 npm run export -- template 导出的模板。',
      'Say with --mapping which column is what (see data/README.md), or fill in the workbook of npm run export -- template.',
    ),
  );
}
