import type { Month } from '../../model/month.ts';
import type { Measurement, MeasurementColumn } from '../../model/workspace.ts';
import { isBlank, trimmed } from './blank.ts';
import { Cells } from './cells.ts';
import type { Faults } from './faults.ts';
import { figureIn } from './figure.ts';
import type { Header } from './header.ts';
import { faultOfMeasurement, preliminaryIn } from './measurement-cell.ts';
import type { Names } from './names.ts';
import { explainRow } from './row.ts';

/** Reads rows straight into measurements. Whatever is odd about a row is left to `explainRow`, which may take its time. */
export class Rows {
  readonly #cells: Cells;
  readonly #header: Header<MeasurementColumn>;
  readonly #month: Month;
  readonly #from: number;
  readonly #names: Names;

  constructor(text: string, header: Header<MeasurementColumn>, month: Month, from: number, names: Names) {
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
        const { problems, next } = explainRow(this.#cells.text, row, this.#header, faultOfMeasurement);
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
      if (column === 'unit') unit = cells.doubled ? trimmed(cells.content()) : names.unit(text, start, end);
      else if (column === 'indicator') {
        indicator = cells.doubled ? trimmed(cells.content()) : names.indicator(text, start, end);
      } else if (column === 'note') note = cells.content();
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
