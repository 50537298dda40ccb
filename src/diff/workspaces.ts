import type { RecordChange } from '../model/changes.ts';
import { KINDS } from '../model/kinds.ts';
import { recordChange } from './record.ts';
import { keyOf, nameOf, type Side, type SideRecord, type WholeSide } from './side.ts';
import { namesIn } from './words/names.ts';

/** What became of every record between two states of a workspace, by kind and id. */
export function workspaceChanges(before: WholeSide, after: WholeSide): RecordChange[] {
  return recordChanges(before.records, after.records, before, after);
}

/**
 * What became of some records of two sides. A record that went and one of its kind that came under the same name are one whose
 * id changed. Ids are called as the later side calls them, else as the earlier one did.
 */
export function recordChanges(
  before: readonly SideRecord[],
  after: readonly SideRecord[],
  ...[was, is]: readonly [before: Side, after: Side]
): RecordChange[] {
  const names = namesIn(is, was);
  const [old, now] = [before, after].map(
    (records) => new Map(records.map((each) => [keyOf(each.kind, each.id), each])),
  );
  const gone = before.filter(({ kind, id }) => !now?.has(keyOf(kind, id)));
  const changes = after.flatMap((record) => {
    const same = old?.get(keyOf(record.kind, record.id)) ?? takeRenamed(record, gone);
    return recordChange(same, record, names) ?? [];
  });
  const removed = gone.flatMap((record) => recordChange(record, undefined, names) ?? []);
  return [...changes, ...removed].sort(byKind);
}

/** The record that went of which this is the new id; it is then no longer one that went. */
function takeRenamed(record: SideRecord, gone: SideRecord[]): SideRecord | undefined {
  const name = nameOf(record).zh;
  const at = gone.findIndex((each) => each.kind === record.kind && name !== record.id && nameOf(each).zh === name);
  return at === -1 ? undefined : gone.splice(at, 1)[0];
}

const placeOf = new Map(KINDS.map(({ name }, i) => [name, i]));

function byKind(a: RecordChange, b: RecordChange): number {
  return (placeOf.get(a.kind) ?? 0) - (placeOf.get(b.kind) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
