import type { KindName } from '../model/kinds.ts';
import type { Place } from '../model/source.ts';
import type { Context, Finding } from './rule.ts';
import { unknownRecord } from './suggest.ts';

/** One finding for each id of a file's column that names no record of the kind, at the first row that has it. */
export function* unknownIn<Row, Column extends string>(
  context: Context,
  file: { readonly rows: readonly Row[]; place(row: Row, column?: Column): Place },
  kind: KindName,
  column: Column & keyof Row,
): Iterable<Finding> {
  const known = context.workspace.records[kind];
  const rows = new Map<string, { first: Row; count: number }>();
  for (const row of file.rows) {
    const id = String(row[column]);
    if (known.has(id)) continue;
    const found = rows.get(id);
    if (found) found.count++;
    else if (!context.knows(kind, id)) rows.set(id, { first: row, count: 1 });
  }
  for (const [id, { first, count }] of rows) {
    const { message, hint } = unknownRecord(context, kind, id);
    const more =
      count === 1 ? { zh: '', en: '' } : { zh: `（本文件共 ${count} 行）`, en: ` (${count} rows of this file)` };
    yield {
      place: file.place(first, column),
      message: { zh: message.zh + more.zh, en: message.en + more.en },
      hint,
    };
  }
}
