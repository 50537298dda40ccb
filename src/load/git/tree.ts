import { GitError } from './problem.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';

/** A file of a workspace at a revision. */
export interface TreeFile {
  readonly path: string;
  readonly id: string;
  readonly size: number;
  readonly type: 'file' | 'link' | 'other';
}

/** `<mode> <type> <id> <size>\t<path>`; a repository within the repository has no size. */
const ENTRY = /^(?<mode>\d+) \w+ (?<id>[0-9a-f]+) +(?<size>\d+|-)\t(?<path>[^]+)$/;
const LINK = '120000';
const FILE = /^100/;

/** Everything below `content/` and `data/` of the workspace at a commit, with paths relative to the workspace. */
export function treeOf({ directory }: Repository, commit: string): TreeFile[] {
  const { ok, out, said } = runGit(directory, ['ls-tree', '-r', '-z', '--long', commit, '--', 'content/', 'data/']);
  if (!ok) throw new GitError('unreadable', said);
  return out
    .toString()
    .split('\0')
    .flatMap((line) => {
      const { mode = '', id = '', size = '', path = '' } = ENTRY.exec(line)?.groups ?? {};
      if (path === '') return [];
      return [{ path, id, size: Number(size) || 0, type: mode === LINK ? 'link' : FILE.test(mode) ? 'file' : 'other' }];
    });
}
