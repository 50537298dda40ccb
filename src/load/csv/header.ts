import { both, shown, type Finding } from '../diagnose.ts';
import { Cells } from './cells.ts';
import type { Columns } from './columns.ts';
import type { CsvProblem } from './problem.ts';
import { quoteFinding } from './quotes.ts';
import { otherSeparator } from './separator.ts';

/** The header row: what each cell of a row means. */
export interface Header<C extends string> {
  /** By place of the cell; undefined for a column that is unknown. */
  readonly cells: readonly (C | undefined)[];
  /** Where the first row begins. */
  readonly body: number;
  /** False when the columns that rows cannot do without are missing. */
  readonly usable: boolean;
  readonly problems: readonly CsvProblem[];
}

/** Reads the header; undefined when there is none because the file has only empty lines. */
export function readHeader<C extends string>(text: string, columns: Columns<C>): Header<C> | undefined {
  const start = /[^\r\n]/.exec(text)?.index;
  if (start === undefined) return undefined;
  const separator = otherSeparator(text, start, (name) => columns.named(name) !== undefined);
  if (separator) return { cells: [], body: text.length, usable: false, problems: [separator] };
  const row = new Cells(text, start);
  const cells: (C | undefined)[] = [];
  /** Columns that mistyped names were probably meant for: they are not missing as well. */
  const meant: (C | undefined)[] = [];
  const problems: CsvProblem[] = [];
  let faulty = false;
  const wrong = (from: number, to: number, finding: Finding) =>
    problems.push({ code: columns.code, start: from, end: to, finding });
  do {
    row.read();
    const name = row.content();
    const column = columns.named(name);
    const isFirst = column !== undefined && !cells.includes(column);
    cells.push(isFirst ? column : undefined);
    if (row.fault) {
      faulty = true;
      problems.push({ code: 'csv-quote', start: row.faultAt, end: row.faultAt + 1, finding: quoteFinding(row.fault) });
    } else if (!isFirst) {
      if (column === undefined) meant.push(columns.like(name)?.column);
      wrong(row.from, row.to, column === undefined ? unknown(name, columns) : duplicate(name));
    }
  } while (!row.last);
  const missing = faulty ? undefined : missingIn([...cells, ...meant], columns);
  if (missing) wrong(start, row.to, missing);
  return { cells, body: row.at, usable: !faulty && columns.lacking(cells).length === 0, problems };
}

function unknown<C extends string>(name: string, columns: Columns<C>): Finding {
  if (name.trim() === '') {
    return { message: both('这一列没有列名', 'This column has no name'), hint: columns.all };
  }
  const near = columns.like(name)?.name;
  const ask = near === undefined ? both('', '') : both(`是否应为“${near}”\uFF1F`, `Did you mean "${near}"? `);
  return {
    message: both(`没有名为“${shown(name)}”的列`, `There is no column "${shown(name)}"`),
    hint: both(ask.zh + columns.all.zh, ask.en + columns.all.en),
  };
}

function duplicate(name: string): Finding {
  return {
    message: both(`列“${shown(name)}”出现了两次`, `The column "${shown(name)}" is there twice`),
    hint: both(
      '每一列只能出现一次，请删去或改名其中一列。',
      'A column may be there once; delete or rename one of them.',
    ),
  };
}

function missingIn<C extends string>(cells: readonly (C | undefined)[], columns: Columns<C>): Finding | undefined {
  const lacking = columns.lacking(cells);
  if (lacking.length === 0) return undefined;
  const zh = lacking.map((column) => column.zh).join('\uFF1B');
  const en = lacking.map((column) => column.en).join('; ');
  return {
    message: both(`首行缺少列：${zh}`, `Columns are missing in the first row: ${en}`),
    hint: columns.all,
  };
}
