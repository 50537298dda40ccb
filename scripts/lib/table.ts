import { textWidth } from '../../src/check/format/width.ts';

/** A column of a table for the terminal. */
export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string;
  /** Figures stand at the right. */
  readonly right?: boolean;
}

/** Rows as lines of text in columns, with their titles above; the last column is not padded. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map((column) => column.title), ...rows.map((row) => columns.map((column) => column.of(row)))];
  const widths = columns.map((_, i) => lines.reduce((width, line) => Math.max(width, textWidth(line[i] ?? '')), 0));
  const cell = (text: string, i: number) => {
    const space = ' '.repeat(Math.max(0, (widths[i] ?? 0) - textWidth(text)));
    return columns[i]?.right ? space + text : text + space;
  };
  return lines.map((line) => `${line.map(cell).join('  ').trimEnd()}\n`).join('');
}
