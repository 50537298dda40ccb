import { spawnSync } from 'node:child_process';
import { GitError } from './problem.ts';

/** Settings of a person or a machine that would change what is printed, or start something. */
const SETTINGS = ['core.quotePath=false', 'core.fsmonitor=false', 'log.showSignature=false', 'log.showRoot=true'];

/** What a hook or a wrapper has set, and would lead git to another repository than the folder's. */
const FOREIGN = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_NAMESPACE'];

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !FOREIGN.includes(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

export interface Ran {
  readonly ok: boolean;
  readonly out: Buffer;
  /** What git said on its error stream. */
  readonly said: string;
}

/**
 * Runs git in a folder, without a shell, and waits for it. Nothing it is asked here writes anything.
 * Throws a `GitError` only where there is no git, or no such folder.
 */
export function runGit(folder: string, args: readonly string[], input?: string): Ran {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const { error, status, stdout, stderr } = spawnSync('git', ['--no-pager', ...settings, ...args], {
    cwd: folder,
    env: environment(),
    maxBuffer: Infinity,
    windowsHide: true,
    ...(input !== undefined && { input }),
  });
  // A folder that is not there is told in the same way as a program that is not.
  if (error && status === null) throw new GitError('no-git', error.message);
  return { ok: status === 0, out: stdout, said: stderr.toString().trim() };
}
