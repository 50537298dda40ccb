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

/** So many commits are compared, a year or more of them; each costs a millisecond or two. Those before are only counted. */
const COMPARED = 600;

/** A commit with the files that matter here: object by path, `undefined` for a file that went. */
interface Step {
  readonly revision: Revision;
  readonly files: ReadonlyMap<string, string | undefined>;
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
  const steps = [...commits].reverse().flatMap(({ revision, files }): Step[] => {
    const needed = new Map(files.filter(({ path }) => isNeeded(path)).map(({ path, after }) => [path, after]));
    return needed.size > 0 ? [{ revision, files: needed }] : [];
  });
  const first = Math.max(0, steps.length - COMPARED);
  const [before, told] = [stateAfter(steps.slice(0, first)), steps.slice(first)];
  const ids = [...before.values(), ...told.flatMap(({ files }) => [...files.values()])];
  const known = contents(ids.filter((id) => id !== undefined));
  return {
    folder,
    lastChanged: lastChanged(commits),
    touched: new Map(commits.map(({ revision, files }) => [revision.id, files.map(({ path }) => path)])),
    changeSets: changeSets(before, told, new Files(known)),
    ...(first > 0 && { untold: first }),
  };
}

/** The objects that stood after some steps. */
function stateAfter(steps: readonly Step[]): Map<string, string | undefined> {
  const state = new Map<string, string | undefined>();
  for (const { files } of steps) for (const [path, id] of files) state.set(path, id);
  return state;
}

/** Each state after the other: what a commit found and what it left. */
function changeSets(
  before: ReadonlyMap<string, string | undefined>,
  steps: readonly Step[],
  files: Files,
): ChangeSet[] {
  const sets: ChangeSet[] = [];
  let tree = new Tree(files).with(before);
  for (const { revision, files: touched } of steps) {
    // A file that nobody could read said nothing new: the state before it stands until it is mended.
    const changes = new Map([...touched].filter(([path, id]) => id === undefined || files.read(path, id).sound));
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
