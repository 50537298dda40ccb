import { plainName } from './names.ts';
import { columnAt, contentAt, seenAt, written, type Sheet, type Spot } from './sheet.ts';

/** The headers of a table. */
export interface Headers {
  /** All of them, left to right; those of several rows joined by `/`. */
  readonly all: readonly string[];
  /** The column with a header, or of a letter; 'several' where more than one has it. */
  find(ref: string): number | 'several' | undefined;
  /** The cell that holds a column's own header. */
  spot(column: number): Spot;
}

/** The headers that end in row `last`, counted from 1, and take `count` rows; 0 for a table without. */
export function headersOf(sheet: Sheet, last: number, count: number): Headers {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows = Array.from({ length: Math.min(count, last) }, (_, i) => last - Math.min(count, last) + i);
  const names = Array.from({ length: width }, (_, column) => namesAbove(sheet, rows, column));
  const whole = names.map((each) => each.join('/'));
  const own = names.map((each) => each.at(-1) ?? '');
  return {
    all: whole.filter((name) => name !== ''),
    find(ref) {
      for (const each of [whole, own]) {
        const found = each.flatMap((name, i) => (name !== '' && plainName(name) === plainName(ref) ? [i] : []));
        if (found.length > 1) return 'several';
        if (found[0] !== undefined) return found[0];
      }
      return columnAt(ref.trim());
    },
    spot: (column) => seenAt(sheet, Math.max(0, last - 1), column),
  };
}

/** What stands above a column, top down; a cell merged over several rows counts once. */
function namesAbove(sheet: Sheet, rows: readonly number[], column: number): string[] {
  const spots = rows.map((row) => seenAt(sheet, row, column));
  const texts = spots.map(({ row, column: at }) =>
    written(contentAt(sheet, row, at))
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return texts.filter((text, i) => {
    const [spot, before] = [spots[i], spots[i - 1]];
    return text !== '' && !(spot && before && spot.row === before.row && spot.column === before.column);
  });
}
