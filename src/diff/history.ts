import { roleOf, type Commit } from '../load/index.ts';
import type { RecordChange } from '../model/changes.ts';
import type { ChangeSet, History, Revision } from '../model/history.ts';
import type { KindName } from '../model/kinds.ts';
import { Files, Tree } from './tree.ts';
import { recordChanges } from './workspaces.ts';

/** Kinds whose changes the change log tells: standards, definitions and targets, responsibilities, weights, rules. */
export const LOGGED_KINDS: readonly KindName[] = [
  'standard',
  'norm',
  'indicator',
  'department',
  'committee',
  'meeting-kind',
  'process',
  'stage',
  'scorecard',
  'supervision',
  'alerts',
  'unit',
];

/** Kinds that are needed to tell of them: names of groups stand in the site. */
const NAMING: readonly KindName[] = [...LOGGED_KINDS, 'site'];

/** True for a file whose contents the change log needs: records it tells of, and their English. */
function isNeeded(path: string): boolean {
  const role = roleOf(path);
  if (role.is === 'records') return NAMING.includes(role.kind.name);
  return role.is === 'translation' && NAMING.includes(role.kind);
}

/**
 * What commits did to records, newest first, and when each file was last touched. `commits` come newest first and reach back to
 * the first; `contents` is asked once, for all objects that are needed.
 */
export function historyOf(
  commits: readonly Commit[],
  contents: (ids: Iterable<string>) => ReadonlyMap<string, Uint8Array>,
  folder: string,
): History {
  const touched = commits.flatMap((commit) => commit.files).filter(({ path }) => isNeeded(path));
  const known = contents(touched.flatMap(({ after }) => after ?? []));
  return { folder, lastChanged: lastChanged(commits), changeSets: changeSets(commits, new Files(known)) };
}

/** Each state after the other, from the first: what a commit found and what it left. */
function changeSets(commits: readonly Commit[], files: Files): ChangeSet[] {
  const sets: ChangeSet[] = [];
  let tree = new Tree(files);
  for (const { revision, files: touched } of [...commits].reverse()) {
    const changes = new Map<string, string | undefined>();
    for (const { path, after } of touched) {
      // A file that nobody could read said nothing new: the state before it stands until it is mended.
      if (!isNeeded(path)) continue;
      if (after === undefined || files.read(path, after).sound) changes.set(path, after);
    }
    if (changes.size === 0) continue;
    const next = tree.with(changes);
    const records = changesBetween(tree, next, [...changes.keys()].filter(isLogged));
    if (records.length > 0) sets.push({ revision, records });
    tree = next;
  }
  return sets.reverse();
}

function isLogged(path: string): boolean {
  const role = roleOf(path);
  return role.is === 'records' && LOGGED_KINDS.includes(role.kind.name);
}

/** Without what is only told in other words: that is no change of a rule. */
function changesBetween(before: Tree, after: Tree, paths: readonly string[]): RecordChange[] {
  const [was, is] = [before, after].map((tree) => paths.flatMap((path) => tree.recordsIn(path)));
  return recordChanges(was ?? [], is ?? [], before, after).flatMap((change) => {
    const fields = change.fields.filter(({ translation }) => !translation);
    return change.change === 'changed' && fields.length === 0 ? [] : [{ ...change, fields }];
  });
}

/** The last commit that touched each file that there still is. */
function lastChanged(commits: readonly Commit[]): Map<string, Revision> {
  const seen = new Set<string>();
  const last = new Map<string, Revision>();
  for (const { revision, files } of commits) {
    for (const { path, after } of files) {
      if (seen.has(path)) continue;
      seen.add(path);
      if (after !== undefined) last.set(path, revision);
    }
  }
  return last;
}
