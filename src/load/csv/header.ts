import { nearest } from '../../model/nearest.ts';
import { MEASUREMENT_COLUMNS, type MeasurementColumn } from '../../model/workspace.ts';
import { both, shown, type Finding, type LoadCode } from '../diagnose.ts';
import { Cells } from './cells.ts';
import { quoteFinding } from './quotes.ts';

/** Something wrong in comma-separated text; offsets into it. */
export interface CsvProblem {
  readonly code: LoadCode;
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

/** The header row: what each cell of a row means. */
export interface Header {
  /** By place of the cell; undefined for a column that is unknown. */
  readonly cells: readonly (MeasurementColumn | undefined)[];
  /** Where the first row begins. */
  readonly body: number;
  /** False when the columns that rows cannot do without are missing. */
  readonly usable: boolean;
  readonly problems: readonly CsvProblem[];
}

const CHINESE: Record<MeasurementColumn, string> = {
  unit: '单位',
  indicator: '指标',
  numerator: '分子',
  denominator: '分母',
  value: '数值',
  sample: '样本量',
  status: '状态',
  note: '备注',
};
const COLUMNS = new Map<string, MeasurementColumn>(
  MEASUREMENT_COLUMNS.flatMap((column) => [
    [column, column],
    [CHINESE[column], column],
  ]),
);
const ALL = MEASUREMENT_COLUMNS.map((column) => `${column}\uFF08${CHINESE[column]}\uFF09`);
const HINT = both(`可用的列：${ALL.join('、')}。`, `The columns are: ${MEASUREMENT_COLUMNS.join(', ')}.`);

const SEPARATORS: readonly (readonly [character: string, zh: string, en: string])[] = [
  [';', '分号', 'semicolons'],
  ['\t', '制表符', 'tabs'],
  ['\uFF0C', '全角逗号', 'full-width commas'],
  ['\uFF1B', '全角分号', 'full-width semicolons'],
  ['、', '顿号', 'enumeration commas'],
  ['|', '竖线', 'vertical bars'],
];

/** Reads the header; undefined when there is none because the file has only empty lines. */
export function readHeader(text: string): Header | undefined {
  const start = /[^\r\n]/.exec(text)?.index;
  if (start === undefined) return undefined;
  const separator = otherSeparator(text, start);
  if (separator) return { cells: [], body: text.length, usable: false, problems: [separator] };
  const row = new Cells(text, start);
  const cells: (MeasurementColumn | undefined)[] = [];
  const problems: CsvProblem[] = [];
  do {
    row.read();
    const range = { start: row.from, end: row.to };
    const name = row.content();
    const column = COLUMNS.get(plainName(name));
    if (row.fault) {
      const finding = quoteFinding(row.fault);
      problems.push({ code: 'csv-quote', start: row.faultAt, end: row.faultAt + 1, finding });
      cells.push(undefined);
    } else {
      if (column === undefined) problems.push(wrong(range, unknown(name)));
      else if (cells.includes(column)) problems.push(wrong(range, duplicate(name)));
      cells.push(column !== undefined && !cells.includes(column) ? column : undefined);
    }
  } while (!row.last);
  const missing = missingIn(cells);
  if (missing) problems.push(wrong({ start, end: row.to }, missing));
  return { cells, body: row.at, usable: !missing, problems };
}

function plainName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

function wrong({ start, end }: { start: number; end: number }, finding: Finding): CsvProblem {
  return { code: 'measurement-wrong-columns', start, end, finding };
}

function unknown(name: string): Finding {
  if (name.trim() === '') return { message: both('这一列没有列名', 'This column has no name'), hint: HINT };
  const near = nearest(plainName(name), COLUMNS.keys())[0];
  const guess = near === undefined ? HINT : both(`是否应为“${near}”?${HINT.zh}`, `Did you mean "${near}"? ${HINT.en}`);
  return { message: both(`没有名为“${shown(name)}”的列`, `There is no column "${shown(name)}"`), hint: guess };
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

function missingIn(cells: readonly (MeasurementColumn | undefined)[]): Finding | undefined {
  const has = (column: MeasurementColumn) => cells.includes(column);
  const lacking = (['unit', 'indicator'] as const).filter((column) => !has(column));
  const zh = lacking.map((column) => `${column}\uFF08${CHINESE[column]}\uFF09`);
  const en: string[] = [...lacking];
  if (!has('value') && !(has('numerator') && has('denominator'))) {
    zh.push('numerator（分子）和 denominator（分母），或 value（数值）');
    en.push('numerator and denominator, or value');
  }
  if (zh.length === 0) return undefined;
  return {
    message: both(`首行缺少列：${zh.join('\uFF1B')}`, `Columns are missing in the first row: ${en.join('; ')}`),
    hint: HINT,
  };
}

/** A first line without commas that another character divides into names of columns. */
function otherSeparator(text: string, start: number): CsvProblem | undefined {
  const line = /[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  if (line.includes(',')) return undefined;
  for (const [character, zh, en] of SEPARATORS) {
    const names = line.split(character).map((name) => plainName(name.replace(/"/g, '')));
    if (names.length < 2 || !names.some((name) => COLUMNS.has(name))) continue;
    const at = start + line.indexOf(character);
    return {
      code: 'csv-separator',
      start: at,
      end: at + 1,
      finding: {
        message: both(
          `各列之间用的是${zh}，应为英文逗号`,
          `The columns are separated by ${en}; they should be by commas`,
        ),
        hint: both(
          '请在 Excel 中另存为“CSV UTF-8（逗号分隔）”。',
          'Save it from Excel as "CSV UTF-8 (comma delimited)".',
        ),
      },
    };
  }
  return undefined;
}
