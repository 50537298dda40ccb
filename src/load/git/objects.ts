import { GitError } from './problem.ts';
import { runGit } from './run.ts';

const LINE_END = 0x0a;

/**
 * The contents of objects by id, by one `git cat-file --batch`. What it prints is, for each, a line `<id> <type> <size>`, the
 * bytes and a line end. Throws a `GitError` where one of them is not there.
 */
export function readObjects(directory: string, ids: readonly string[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  if (ids.length === 0) return found;
  const { ok, out, said } = runGit(directory, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (!ok) throw new GitError('unreadable', said);
  let at = 0;
  for (const id of ids) {
    const end = out.indexOf(LINE_END, at);
    const [, type, size] = out.toString('latin1', at, end).split(' ');
    if (end === -1 || type === undefined || size === undefined) throw new GitError('unreadable', `${id} is missing`);
    const start = end + 1;
    at = start + Number(size) + 1;
    found.set(id, out.subarray(start, at - 1));
  }
  return found;
}
