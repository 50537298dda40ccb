import { both, type Finding, type LoadCode } from '../diagnose.ts';
import { trimmed } from './blank.ts';
import { Cells } from './cells.ts';
import type { Header } from './header.ts';
import type { CsvProblem } from './problem.ts';
import { quoteFinding } from './quotes.ts';
import { wideComma } from './separator.ts';

export interface CellProblem {
  readonly code: LoadCode;
  readonly finding: Finding;
}

/** What is wrong with a cell's content, without the blanks around it; undefined when nothing is. */
export type FaultIn<C extends string> = (text: string, column: C | undefined) => CellProblem | undefined;

/** All that is wrong with the row at `offset`, and where reading goes on after it. */
export function explainRow<C extends string>(
  text: string,
  offset: number,
  header: Header<C>,
  faultIn: FaultIn<C>,
): { problems: CsvProblem[]; next: number } {
  const cells = new Cells(text, offset);
  const problems: CsvProblem[] = [];
  const content: { text: string; from: number; to: number }[] = [];
  do {
    cells.read();
    if (cells.fault) {
      const { faultAt } = cells;
      problems.push({ code: 'csv-quote', start: faultAt, end: faultAt + 1, finding: quoteFinding(cells.fault) });
      if (cells.fault === 'unclosed') {
        // What was meant to be quoted is not known: go on with the next line, so that the others are checked as well.
        cells.toLineAfter(faultAt);
        return { problems, next: cells.at };
      }
    }
    content.push({ text: cells.content(), from: cells.from, to: cells.to });
  } while (!cells.last);
  if (problems.length === 0) problems.push(...checkCells(text, content, offset, header, faultIn));
  return { problems, next: cells.at };
}

function checkCells<C extends string>(
  text: string,
  cells: readonly { readonly text: string; readonly from: number; readonly to: number }[],
  offset: number,
  header: Header<C>,
  faultIn: FaultIn<C>,
): CsvProblem[] {
  const wide = header.cells.length;
  const surplus = cells[wide];
  const end = cells.at(-1)?.to ?? offset;
  if (surplus) return [{ code: 'csv-cells', start: surplus.from, end, finding: wrongCount(cells.length, wide) }];
  const wideAt = wideComma(text.slice(offset, end), offset, wide - cells.length);
  if (wideAt) return [wideAt];
  if (cells.length < wide) return [{ code: 'csv-cells', start: offset, end, finding: wrongCount(cells.length, wide) }];
  return cells.flatMap(({ text: cell, from, to }, i) => {
    const fault = faultIn(trimmed(cell), header.cells[i]);
    return fault ? [{ code: fault.code, start: from, end: to, finding: fault.finding }] : [];
  });
}

function wrongCount(found: number, expected: number): Finding {
  const more = found > expected;
  return {
    message: both(
      `这一行有 ${found} 格，首行有 ${expected} 列`,
      `This row has ${found} cells, the first row has ${expected} columns`,
    ),
    hint: more
      ? both(
          '含逗号的内容请用英文双引号括起；数字不要写千分位逗号。',
          'Put a text with commas in double quotes, and write numbers without thousands separators.',
        )
      : both(
          '空的单元格也要保留逗号，并请检查是否用了全角逗号。',
          'Keep the commas of empty cells, and look for full-width commas.',
        ),
  };
}
