import type { MeasurementColumn } from '../../model/workspace.ts';
import { both, shown, type Finding } from '../diagnose.ts';
import { Cells } from './cells.ts';
import { ALL_COLUMNS, columnLike, columnNamed, inBoth } from './columns.ts';
import type { CsvProblem } from './problem.ts';
import { quoteFinding } from './quotes.ts';
import { otherSeparator } from './separator.ts';

type Column = MeasurementColumn | undefined;

/** The header row: what each cell of a row means. */
export interface Header {
  /** By place of the cell; undefined for a column that is unknown. */
  readonly cells: readonly Column[];
  /** Where the first row begins. */
  readonly body: number;
  /** False when the columns that rows cannot do without are missing. */
  readonly usable: boolean;
  readonly problems: readonly CsvProblem[];
}

/** Reads the header; undefined when there is none because the file has only empty lines. */
export function readHeader(text: string): Header | undefined {
  const start = /[^\r\n]/.exec(text)?.index;
  if (start === undefined) return undefined;
  const separator = otherSeparator(text, start);
  if (separator) return { cells: [], body: text.length, usable: false, problems: [separator] };
  const row = new Cells(text, start);
  const cells: Column[] = [];
  /** Columns that mistyped names were probably meant for: they are not missing as well. */
  const meant: Column[] = [];
  const problems: CsvProblem[] = [];
  let faulty = false;
  do {
    row.read();
    const name = row.content();
    const column = columnNamed(name);
    const isFirst = column !== undefined && !cells.includes(column);
    cells.push(isFirst ? column : undefined);
    if (row.fault) {
      faulty = true;
      problems.push({ code: 'csv-quote', start: row.faultAt, end: row.faultAt + 1, finding: quoteFinding(row.fault) });
    } else if (!isFirst) {
      if (column === undefined) meant.push(columnLike(name)?.column);
      problems.push(wrong(row.from, row.to, column === undefined ? unknown(name) : duplicate(name)));
    }
  } while (!row.last);
  const missing = faulty ? undefined : missingIn([...cells, ...meant]);
  if (missing) problems.push(wrong(start, row.to, missing));
  return { cells, body: row.at, usable: !faulty && !missingIn(cells), problems };
}

function wrong(start: number, end: number, finding: Finding): CsvProblem {
  return { code: 'measurement-wrong-columns', start, end, finding };
}

function unknown(name: string): Finding {
  if (name.trim() === '') {
    return { message: both('这一列没有列名', 'This column has no name'), hint: ALL_COLUMNS };
  }
  const near = columnLike(name)?.name;
  const ask = near === undefined ? both('', '') : both(`是否应为“${near}”\uFF1F`, `Did you mean "${near}"? `);
  return {
    message: both(`没有名为“${shown(name)}”的列`, `There is no column "${shown(name)}"`),
    hint: both(ask.zh + ALL_COLUMNS.zh, ask.en + ALL_COLUMNS.en),
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

function missingIn(cells: readonly Column[]): Finding | undefined {
  const has = (column: MeasurementColumn) => cells.includes(column);
  const lacking = (['unit', 'indicator'] as const).filter((column) => !has(column));
  const zh = lacking.map(inBoth);
  const en: string[] = [...lacking];
  if (!has('value') && !(has('numerator') && has('denominator'))) {
    zh.push(`${inBoth('numerator')}和 ${inBoth('denominator')}\uFF0C或 ${inBoth('value')}`);
    en.push('numerator and denominator, or value');
  }
  if (zh.length === 0) return undefined;
  return {
    message: both(`首行缺少列：${zh.join('\uFF1B')}`, `Columns are missing in the first row: ${en.join('; ')}`),
    hint: ALL_COLUMNS,
  };
}
