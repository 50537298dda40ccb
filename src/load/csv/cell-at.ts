import type { Place, SourceFile } from '../../model/source.ts';
import { Cells } from './cells.ts';
import type { Header } from './header.ts';

/** The place of a cell of the row at `offset`; of the whole row when the file has no such column. */
export function cellAt<C extends string>(
  file: SourceFile,
  header: Header<C>,
  offset: number,
  column: C | undefined,
): Place {
  const cells = new Cells(file.text, offset);
  const wanted = column === undefined ? -1 : header.cells.indexOf(column);
  let count = 0;
  do {
    cells.read();
    if (count++ === wanted) return { file, span: { start: cells.from, end: cells.to } };
  } while (!cells.last);
  return { file, span: { start: offset, end: cells.to } };
}
