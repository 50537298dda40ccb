import type { MeasurementColumn } from '../../model/workspace.ts';
import { Cells } from './cells.ts';
import { readHeader, type Header } from './header.ts';
import { MEASUREMENTS } from './measurement-columns.ts';

/** Cells of a row by column, as they are to be; columns that are left out stay as they are. */
export type RowCells = Readonly<Partial<Record<MeasurementColumn, string>>>;

export interface RowChange {
  /** Offset of the row in the text. */
  readonly offset: number;
  readonly cells: RowCells;
}

export interface RowAdded {
  /** Offset of the row that it is put behind; at the end of the text unless given. */
  readonly after?: number;
  readonly cells: RowCells;
}

export interface Edit {
  readonly changed: readonly RowChange[];
  readonly added: readonly RowAdded[];
}

/**
 * A file of measurements with cells replaced and rows added. Every byte that is not part of one of these stays: order, empty
 * lines, blanks, quotes and line ends; added rows end as the row before them does. A column that the file lacks is added at
 * the right of every row. The text must be one whose header can be read.
 */
export function editMeasurements(text: string, edit: Edit): string {
  const wide = widened(text, edit);
  if (wide !== undefined) return editMeasurements(wide.text, wide.edit);
  const header = readHeader(text, MEASUREMENTS);
  if (!header) throw new Error('a file of measurements without a header');
  const pieces = [
    ...edit.changed.flatMap(({ offset, cells }) => replacements(text, header, offset, cells)),
    ...added(text, header, edit.added),
  ].sort((a, b) => a.start - b.start || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { start, end, piece } of pieces) {
    result += text.slice(at, start) + piece;
    at = end;
  }
  return result + text.slice(at);
}

/** A new file: a header of the columns that any row has, then the rows. */
export function newMeasurements(columns: readonly MeasurementColumn[], rows: readonly RowCells[]): string {
  const lines = rows.map((cells) => columns.map((column) => quoted(cells[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly piece: string;
  /** Among pieces at the same place. */
  readonly order: number;
}

function replacements(text: string, header: Header<MeasurementColumn>, offset: number, wanted: RowCells): Piece[] {
  const cells = new Cells(text, offset);
  const pieces: Piece[] = [];
  let place = 0;
  do {
    cells.read();
    const column = header.cells[place++];
    const now = column === undefined ? undefined : wanted[column];
    if (now === undefined || now === cells.content()) continue;
    pieces.push({ start: cells.from, end: cells.to, piece: quoted(now), order: 0 });
  } while (!cells.last);
  return pieces;
}

function added(text: string, header: Header<MeasurementColumn>, rows: readonly RowAdded[]): Piece[] {
  return rows.map(({ after, cells }, order): Piece => {
    const line = header.cells.map((column) => quoted((column && cells[column]) ?? '')).join(',');
    const end = endOfRow(text, after ?? lastRow(text));
    // A last line without an end gets one before what follows it, and what follows then has none.
    const lineEnd = end.lineEnd === '' ? usualLineEnd(text) : end.lineEnd;
    const piece = end.lineEnd === '' ? lineEnd + line : line + lineEnd;
    return { start: end.at, end: end.at, piece, order: order + 1 };
  });
}

/** Where the row at `offset` ends, its line end included. */
function endOfRow(text: string, offset: number): { readonly at: number; readonly lineEnd: string } {
  const cells = new Cells(text, offset);
  do cells.read();
  while (!cells.last);
  const at = Math.min(cells.at, text.length);
  return { at, lineEnd: text.slice(cells.to, at) };
}

/** The offset of the last row that is no empty line. */
function lastRow(text: string): number {
  const cells = new Cells(text, 0);
  let last = 0;
  while (cells.more) {
    const offset = cells.at;
    do cells.read();
    while (!cells.last);
    if (text.slice(offset, cells.to).trim() !== '') last = offset;
  }
  return last;
}

function usualLineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The text with the columns that the edit needs and it lacks, and the edit with the places its rows then have. */
function widened(text: string, edit: Edit): { text: string; edit: Edit } | undefined {
  const has = readHeader(text, MEASUREMENTS)?.cells ?? [];
  const needed = [...edit.changed, ...edit.added].flatMap(({ cells }) =>
    (Object.keys(cells) as MeasurementColumn[]).filter((column) => (cells[column] ?? '') !== ''),
  );
  const lacking = [...new Set(needed)].filter((column) => !has.includes(column));
  if (lacking.length === 0) return undefined;
  const places = new Map<number, number>();
  const cells = new Cells(text, 0);
  let wide = '';
  let isHeader = true;
  while (cells.more) {
    const offset = cells.at;
    do cells.read();
    while (!cells.last);
    places.set(offset, wide.length);
    const isEmpty = cells.to === offset;
    const more = lacking.map((column) => `,${isHeader ? column : ''}`).join('');
    wide += text.slice(offset, cells.to) + (isEmpty ? '' : more) + text.slice(cells.to, cells.at);
    if (!isEmpty) isHeader = false;
  }
  const moved = (offset: number) => places.get(offset) ?? offset;
  return {
    text: wide,
    edit: {
      changed: edit.changed.map((row) => ({ ...row, offset: moved(row.offset) })),
      added: edit.added.map((row) => ({ ...row, ...(row.after !== undefined && { after: moved(row.after) }) })),
    },
  };
}

/** A cell as it is written: in quotes where it has commas, quotes, line breaks or blanks at its ends. */
function quoted(content: string): string {
  return /[",\r\n]|^\s|\s$/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
}
