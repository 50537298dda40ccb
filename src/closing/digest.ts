import { createHash } from 'node:crypto';
import { canonical } from '../model/canonical.ts';
import {
  INPUT_GROUPS,
  SNAPSHOT_TABLES,
  type InputGroup,
  type PublishedRevision,
} from '../model/records/publication.ts';
import { without } from './facts.ts';
import { textOf, type Lines } from './lines.ts';
import type { Snapshot } from './snapshot.ts';

/** SHA-256 of texts, told apart, in hexadecimal. */
export function digestOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${String(text.length)}\n`).update(text);
  return hash.digest('hex');
}

/** Which group of inputs a line of the basis belongs to, by how its key begins. */
const GROUP_OF: Readonly<Record<string, InputGroup>> = {
  indicator: 'definitions',
  target: 'targets',
  card: 'scorecards',
  owned: 'scorecards',
  unit: 'units',
  company: 'units',
  adjustment: 'adjustments',
  task: 'tasks',
  supervision: 'tasks',
  launch: 'launches',
  earlier: 'earlier',
};

/** The group that a line of the basis belongs to. */
export function groupOf(key: string): InputGroup {
  const group = GROUP_OF[key.split('/')[0] ?? ''];
  if (!group) throw new Error(`no group of inputs for ${key}`);
  return group;
}

/** A digest for each kind of thing that a month was computed from, where there is any. */
export function inputDigests(basis: Lines, rows: string): PublishedRevision['inputs'] {
  const groups = Map.groupBy(basis, ([key]) => groupOf(key));
  const texts = new Map([...groups].map(([group, lines]) => [group, textOf(new Map(lines))]));
  texts.set('figures', rows);
  return Object.fromEntries(
    INPUT_GROUPS.flatMap((group) => {
      const text = texts.get(group);
      return text === undefined ? [] : [[group, digestOf(text)]];
    }),
  );
}

/** The digest of a revision: of all that it says, the digest of the revision before included, whatever its layout. */
export function revisionDigest(month: string, revision: Omit<PublishedRevision, 'digest'>, snapshot: Snapshot): string {
  const says = { month, ...without(revision, ['digest', 'was']) };
  return digestOf(canonical(says), ...SNAPSHOT_TABLES.map((table) => textOf(snapshot[table])));
}
