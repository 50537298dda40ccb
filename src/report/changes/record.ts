import type { KindName } from '../../model/kinds.ts';
import type { Day } from '../../model/month.ts';
import type { Document } from '../../model/workspace.ts';
import type { Context } from '../context.ts';
import { onceFor } from '../once.ts';
import { linesOf, revisionLine, type ChangeLine } from './entries.ts';
import { placeOf } from './page.ts';

/** A revision of one record. */
export interface RecordRevision {
  /** Where it is told, below the page of changes. */
  readonly place: string;
  readonly day: Day;
  readonly summary: string;
  readonly lines: readonly ChangeLine[];
}

const byRecord = onceFor<Context, Map<string, RecordRevision[]>>();

/** The revisions of a record, newest first, under whatever id it had. */
export function revisionsOf(kind: KindName, id: string, context: Context): readonly RecordRevision[] {
  return byRecord(context, 'records', () => recordRevisions(context)).get(`${kind}/${id}`) ?? [];
}

function recordRevisions(context: Context): Map<string, RecordRevision[]> {
  const found = new Map<string, RecordRevision[]>();
  for (const { revision, records } of [...context.history().changeSets].reverse()) {
    const { anchor, day, summary } = revisionLine(revision, context);
    for (const record of records) {
      const { kind, id, formerId } = record;
      const earlier = found.get(`${kind}/${formerId ?? id}`) ?? [];
      found.set(`${kind}/${id}`, [
        { place: placeOf(anchor, context), day, summary, lines: linesOf(record, context) },
        ...earlier,
      ]);
    }
  }
  return found;
}

const byFile = onceFor<Context, Map<string, readonly RecordRevision[]>>();

/** The revisions of the record that a file holds; none where it holds several, or none that the change log tells of. */
export function revisionsOfFile(file: string, context: Context): readonly RecordRevision[] {
  const files = byFile(context, 'files', () => {
    const alone = Object.values(context.written.records)
      .flatMap((entries): Document[] => [...entries.values()])
      .filter(({ base }) => base.length === 0);
    return new Map(alone.map(({ kind, id, file: { path } }) => [path, revisionsOf(kind, id, context)]));
  });
  return files.get(file) ?? [];
}
