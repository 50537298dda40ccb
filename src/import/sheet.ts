import type { Day } from '../model/month.ts';

/** What a cell holds, told apart as a reader of the table would. Numbers are the decimals that were meant. */
export type Content =
  | { readonly is: 'blank' }
  | { readonly is: 'text'; readonly text: string }
  | {
      readonly is: 'number';
      /** Plain, without exponent: at most 15 significant digits, as Excel itself shows. */
      readonly decimal: string;
      /** Shown with a per cent sign: 0.985 for 98.5 %. */
      readonly percent: boolean;
      /** Set where the cell holds more digits than that. */
      readonly rounded?: true;
    }
  | { readonly is: 'date'; readonly day: Day }
  | { readonly is: 'flag'; readonly value: boolean }
  /** `#DIV/0!` and its like. */
  | { readonly is: 'error'; readonly text: string }
  /** A formula that was never calculated: there is nothing to read. */
  | { readonly is: 'formula'; readonly text: string };

export const BLANK: Content = { is: 'blank' };

/** True for what Excel shows where a formula has no value; the cell's own type does not always say so. */
export function isErrorValue(text: string): boolean {
  return /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|#+)$/.test(text.trim());
}

/** Cells merged into one, by their places from 0; ends included. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** A sheet of a workbook, or the whole of a CSV file, which has no name. */
export interface Sheet {
  readonly name?: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly Content[])[];
  readonly merges: readonly Merge[];
  /** Rows that are filtered out or hidden, from 0. */
  readonly hiddenRows: ReadonlySet<number>;
}

export interface Book {
  /** The file's name, as it is shown. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

/** A cell of a file; from 0. */
export interface Spot {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export function contentAt({ rows }: Sheet, row: number, column: number): Content {
  return rows[row]?.[column] ?? BLANK;
}

/** What stands in a cell for the eye: within merged cells, that of the first. For names and headers, never for figures. */
export function seenAt(sheet: Sheet, row: number, column: number): Spot {
  const over = sheet.merges.find(
    ({ startRow, startCol, endRow, endCol }) =>
      startRow <= row && row <= endRow && startCol <= column && column <= endCol,
  );
  return over ? { sheet, row: over.startRow, column: over.startCol } : { sheet, row, column };
}

/** A content as it is quoted: `98.5`, `2026-10-01`, `#DIV/0!`. */
export function written(content: Content): string {
  switch (content.is) {
    case 'blank':
      return '';
    case 'number':
      return content.decimal;
    case 'date':
      return content.day;
    case 'flag':
      return content.value ? 'TRUE' : 'FALSE';
    default:
      return content.text;
  }
}

const LETTERS = 26;

/** The letter of a column from 0: 0 is A, 26 is AA. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : letterOf(Math.floor(column / LETTERS) - 1) + last;
}

/** The column from 0 that a letter stands for, or undefined where it is none. */
export function columnAt(letter: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letter)) return undefined;
  return [...letter.toUpperCase()].reduce((sum, each) => sum * LETTERS + each.charCodeAt(0) - 64, 0) - 1;
}

/** A cell as Excel names it, with its sheet where there is one: `概况!C17`. */
export function nameOf({ sheet, row, column }: Spot): string {
  const cell = `${letterOf(column)}${row + 1}`;
  return sheet.name === undefined ? cell : `${sheet.name}!${cell}`;
}
