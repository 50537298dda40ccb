import { NONE } from '../format.ts';
import type { Line } from './line.ts';
import type { BulletinColumn, BulletinTable } from './types.ts';

/** A table without the columns that say nothing: those with a dash in every row. The first, which names the rows, stays. */
export function tableOf(
  caption: string,
  columns: readonly BulletinColumn[],
  rows: readonly (readonly Line[])[],
): BulletinTable {
  const says = columns.map((_, i) => i === 0 || rows.some((row) => !isNothing(row[i] ?? [])));
  return {
    caption,
    columns: columns.filter((_, i) => says[i]),
    rows: rows.map((row) => row.filter((_, i) => says[i])),
  };
}

function isNothing(cell: Line): boolean {
  return cell.every((run) => run === NONE);
}
