import { SNAPSHOT_TABLES, type Publication, type SnapshotTable } from '../model/records/publication.ts';
import { linesOf, undone, type Lines } from './lines.ts';

/** All that a revision of a closed month holds, in tables. */
export type Snapshot = Readonly<Record<SnapshotTable, Lines>>;

/** A table for each of the parts of a snapshot. */
export function snapshotOf(make: (table: SnapshotTable) => Lines): Snapshot {
  return Object.fromEntries(SNAPSHOT_TABLES.map((table) => [table, make(table)])) as unknown as Snapshot;
}

/** The snapshots of all revisions, oldest first: the newest as it is written, earlier ones rebuilt from it backwards. */
export function snapshotsIn(publication: Publication): Snapshot[] {
  const { revisions } = publication;
  let snapshot = snapshotOf((table) => linesOf(table, publication[table] ?? ''));
  const found = [snapshot];
  for (const { was = {} } of revisions.slice(0, -1).reverse()) {
    const after = snapshot;
    snapshot = snapshotOf((table) => undone(after[table], linesOf(table, was[table] ?? '')));
    found.unshift(snapshot);
  }
  return found;
}
