import { existsSync } from 'node:fs';
import { GitError } from './problem.ts';
import { runGit } from './run.ts';
import { readObjects } from './objects.ts';

/** A repository as it is seen from the folder of a workspace in it. */
export interface Repository {
  /** The folder of the workspace. */
  readonly directory: string;
  /** Where that is in the repository: empty, or ending in `/`. */
  readonly folder: string;
  /** Only a part of the history is here. */
  readonly shallow: boolean;
  /** The commit that is checked out; undefined while there is none. */
  readonly head: string | undefined;
  /** The contents of objects, read in one process; those already known are not read again. */
  contents(ids: Iterable<string>): ReadonlyMap<string, Uint8Array>;
}

/** The repository that a workspace's folder is in. Throws a `GitError` that says what is missing. */
export function openRepository(directory: string): Repository {
  if (!existsSync(directory)) throw new GitError('no-repository', directory);
  const asked = runGit(directory, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
  if (!asked.ok)
    throw new GitError(/not a git repository/i.test(asked.said) ? 'no-repository' : 'unreadable', asked.said);
  const [shallow = '', folder = ''] = asked.out.toString().split(/\r?\n/);
  const head = runGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const known = new Map<string, Uint8Array>();
  return {
    directory,
    folder,
    shallow: shallow === 'true',
    head: head.ok ? head.out.toString().trim() : undefined,
    contents: (ids) => {
      const missing = [...new Set(ids)].filter((id) => !known.has(id));
      for (const [id, bytes] of readObjects(directory, missing)) known.set(id, bytes);
      return known;
    },
  };
}

/** The commit that a name stands for: a branch, a tag, `HEAD~3`, an id. Throws a `GitError` where there is none. */
export function commitNamed(repository: Repository, revision: string): string {
  // A name that begins with a dash would be read as an option.
  const found = revision.startsWith('-')
    ? undefined
    : runGit(repository.directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (found?.ok) return found.out.toString().trim();
  if (!repository.head) throw new GitError('no-commits');
  throw new GitError(repository.shallow ? 'shallow' : 'unknown-revision', revision);
}

/**
 * The commit in which two revisions were last the same: where a branch left `main`. Throws a `GitError` where there is none, or
 * where the part of the history with it is not here.
 */
export function mergeBase(repository: Repository, revision: string, head: string): string {
  const commits = [revision, head].map((name) => commitNamed(repository, name));
  const found = runGit(repository.directory, ['merge-base', ...commits]);
  if (found.ok) return found.out.toString().trim();
  throw new GitError(repository.shallow ? 'shallow' : 'unrelated', revision);
}
