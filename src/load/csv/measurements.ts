import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Month } from '../../model/month.ts';
import type { Place, SourceFile } from '../../model/source.ts';
import type { Measurement, MeasurementColumn, MeasurementFile } from '../../model/workspace.ts';
import { both, diagnose, START } from '../diagnose.ts';
import { Cells } from './cells.ts';
import { figureIn } from './figure.ts';
import { readHeader, type Header } from './header.ts';
import type { CsvProblem } from './problem.ts';
import type { Names } from './names.ts';
import { explainRow, preliminaryIn } from './row.ts';

/** Problems that are told of one by one; a file that has more has usually one cause. */
export const MAX_PROBLEMS = 200;

export interface MeasurementsRead {
  /** Undefined when not even the columns are known. */
  readonly file?: MeasurementFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a month's measurements; `from` is the file's place in the workspace. Rows with a fault are left out and reported. */
export function readMeasurements(file: SourceFile, month: Month, from: number, names: Names): MeasurementsRead {
  const header = readHeader(file.text);
  if (!header) return { diagnostics: [diagnose('file-empty', file, START, EMPTY)] };
  const faults = new Faults(file, header.problems);
  if (!header.usable) return { diagnostics: faults.all() };
  const rows = new Rows(file.text, header, month, from, names).read(faults);
  const columns = header.cells.filter((column) => column !== undefined);
  const place = (row: Measurement, column?: MeasurementColumn) => placeIn(file, header, row, column);
  return { file: { file, month, columns, rows, place }, diagnostics: faults.all() };
}

const EMPTY = {
  message: both('这个文件没有任何内容', 'There is nothing in this file'),
  hint: both(
    '首行写列名，例如 unit,indicator,numerator,denominator；不需要时请删除文件。',
    'Begin with a row of column names such as unit,indicator,numerator,denominator, or delete the file.',
  ),
};

/** Reads rows straight into measurements. Whatever is odd about a row is left to `explainRow`, which may take its time. */
class Rows {
  readonly #cells: Cells;
  readonly #header: Header;
  readonly #month: Month;
  readonly #from: number;
  readonly #names: Names;

  constructor(text: string, header: Header, month: Month, from: number, names: Names) {
    this.#cells = new Cells(text, header.body);
    this.#header = header;
    this.#month = month;
    this.#from = from;
    this.#names = names;
  }

  read(faults: Faults): Measurement[] {
    const rows: Measurement[] = [];
    while (this.#cells.more) {
      const row = this.#row();
      if (row === 'empty') continue;
      if (typeof row === 'object') {
        rows.push(row);
      } else {
        const { problems, next } = explainRow(this.#cells.text, row, this.#header);
        faults.add(problems);
        this.#cells.at = next;
      }
    }
    return rows;
  }

  /** A measurement, 'empty' for a row of empty cells, or the offset of a row that needs explaining. */
  #row(): Measurement | 'empty' | number {
    const cells = this.#cells;
    const names = this.#names;
    const text = cells.text;
    const { cells: columns } = this.#header;
    const offset = cells.at;
    let unit = '';
    let indicator = '';
    let numerator: number | undefined;
    let denominator: number | undefined;
    let value: number | undefined;
    let sample: number | undefined;
    let preliminary: boolean | undefined = false;
    let note: string | undefined;
    let count = 0;
    let empty = true;
    let odd = false;
    do {
      cells.read();
      if (cells.fault !== undefined) odd = true;
      const column = columns[count++];
      let { start, end } = cells;
      while (start < end && isBlank(text.charCodeAt(start))) start++;
      while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
      if (start === end) continue;
      empty = false;
      if (column === 'unit') unit = names.unit(text, start, end);
      else if (column === 'indicator') indicator = names.indicator(text, start, end);
      else if (column === 'note') note = cells.content();
      else if (column === 'status') odd = (preliminary = preliminaryIn(text.slice(start, end))) === undefined || odd;
      else if (column !== undefined) {
        const figure = figureIn(text, start, end);
        if (Number.isNaN(figure)) odd = true;
        else if (column === 'numerator') numerator = figure;
        else if (column === 'denominator') denominator = figure;
        else if (column === 'value') value = figure;
        else sample = figure;
      }
    } while (!cells.last);
    if (empty && !odd) return 'empty';
    if (odd || count !== columns.length || unit === '' || indicator === '' || preliminary === undefined) return offset;
    const [month, from] = [this.#month, this.#from];
    return { unit, indicator, month, numerator, denominator, value, sample, preliminary, note, from, offset };
  }
}

/** Blanks around a cell's content mean nothing; the full-width and the non-breaking one are as invisible as the others. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0x3000 || code === 0xa0;
}

function placeIn(file: SourceFile, header: Header, row: Measurement, column: MeasurementColumn | undefined): Place {
  const cells = new Cells(file.text, row.offset);
  const wanted = column === undefined ? -1 : header.cells.indexOf(column);
  let count = 0;
  do {
    cells.read();
    if (count++ === wanted) return { file, span: { start: cells.from, end: cells.to } };
  } while (!cells.last);
  return { file, span: { start: row.offset, end: cells.to } };
}

/** Problems of a file, of which only so many are kept. */
class Faults {
  readonly #file: SourceFile;
  readonly #kept: CsvProblem[] = [];
  #leftOff = 0;
  #next = START;

  constructor(file: SourceFile, problems: readonly CsvProblem[]) {
    this.#file = file;
    this.add(problems);
  }

  add(problems: readonly CsvProblem[]): void {
    for (const problem of problems) {
      if (this.#kept.length < MAX_PROBLEMS) this.#kept.push(problem);
      else if (this.#leftOff++ === 0) this.#next = problem;
    }
  }

  all(): Diagnostic[] {
    const told = this.#kept.map(({ code, start, end, finding }) => diagnose(code, this.#file, { start, end }, finding));
    if (this.#leftOff === 0) return told;
    const { start, end } = this.#next;
    const finding = {
      message: both(
        `这个文件还有 ${this.#leftOff} 个问题，从这里起不再逐一列出`,
        `${this.#leftOff} more problems in this file, from here on, are not listed`,
      ),
      hint: both(
        '请先改正已列出的问题：它们往往出于同一个原因。',
        'Correct those that are listed first: they often have one cause.',
      ),
    };
    return [...told, diagnose('too-many-problems', this.#file, { start, end }, finding)];
  }
}
