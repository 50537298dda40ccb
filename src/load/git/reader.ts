import { posix } from 'node:path';
import { isLeftBehind } from '../left-behind.ts';
import { byPath, type Listed, type Reader } from '../reader.ts';
import { commitNamed, type Repository } from './repository.ts';
import { treeOf, type TreeFile } from './tree.ts';

/** How many links may lead to one another before they are taken for a circle. */
const MOST_LINKS = 8;

/**
 * A workspace as it was committed at a revision, without checking it out: what lies uncommitted in its folder is not in it.
 * Lists what a folder's reader would list; links are followed as long as they stay inside the workspace.
 * Throws a `GitError` where the repository has no such revision.
 */
export function gitReader(repository: Repository, revision: string): Reader {
  const commit = commitNamed(repository, revision);
  const files = new Map(treeOf(repository, commit).map((file) => [file.path, file]));
  let found: ReadonlyMap<string, Found> | undefined;
  const all = () => (found ??= resolved(repository, files));
  let contents: ReadonlyMap<string, Uint8Array> | undefined;
  return {
    list: () => [...all().values()].map(({ listed }) => listed).sort(byPath),
    read: (path) => {
      const id = all().get(path)?.id;
      contents ??= repository.contents([...all().values()].flatMap(({ id }) => id ?? []));
      const bytes = id === undefined ? undefined : contents.get(id);
      if (!bytes) throw new Error(`no file ${path}`);
      return bytes;
    },
  };
}

/** What stands at a path, and the object with its contents where there is one. */
interface Found {
  readonly listed: Listed;
  readonly id?: string;
}

function resolved(repository: Repository, files: ReadonlyMap<string, TreeFile>): Map<string, Found> {
  const targets = repository.contents([...files.values()].flatMap(({ type, id }) => (type === 'link' ? [id] : [])));
  const found = new Map<string, Found>();
  const add = (path: string, file: TreeFile, links: number): void => {
    if (path.split('/').some(isLeftBehind)) return;
    if (file.type === 'other') found.set(path, problem(path, 'special'));
    else if (file.type === 'file') found.set(path, { listed: { path, size: file.size }, id: file.id });
    else if (links === MOST_LINKS) found.set(path, problem(path, 'unreadable'));
    else follow(path, targetOf(file, targets.get(file.id)), links + 1);
  };
  const follow = (path: string, target: string, links: number): void => {
    if (!/^(content|data)\//.test(target)) {
      found.set(path, problem(path, 'outside'));
      return;
    }
    const file = files.get(target);
    if (file) return add(path, file, links);
    const below = [...files.values()].filter((each) => each.path.startsWith(`${target}/`));
    if (below.length === 0) found.set(path, problem(path, 'unreadable'));
    for (const each of below) add(path + each.path.slice(target.length), each, links);
  };
  for (const [path, file] of files) add(path, file, 0);
  return found;
}

/** The path a link leads to, from the workspace; a path from the root of the machine stays one. */
function targetOf({ path }: TreeFile, contents: Uint8Array = new Uint8Array()): string {
  const target = Buffer.from(contents).toString();
  return posix.isAbsolute(target) ? target : posix.join(posix.dirname(path), target);
}

const problem = (path: string, what: NonNullable<Listed['problem']>): Found => ({
  listed: { path, size: 0, problem: what },
});
