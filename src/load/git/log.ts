import type { Revision } from '../../model/history.ts';
import { isGiven, messageOf, type Message } from './message.ts';
import { GitError } from './problem.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';
import { mergedInto } from './merged.ts';

/** What a commit did to a file: the object it held before and holds after; undefined where there is no such file. */
export interface TouchedFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

export interface Commit {
  readonly revision: Revision;
  readonly files: readonly TouchedFile[];
}

const START = '\x1e';
const FIELD = '\x1f';
/** Ends in a zero byte, because git puts only a line end before the files of a commit. */
const FORMAT = ['%H', '%P', '%ct', '%B%x00'].join('%x1f');
/** `:<old mode> <new mode> <old id> <new id> <status>` */
const RAW = /^:(?<wasMode>\d+) (?<mode>\d+) (?<was>[0-9a-f]+) (?<is>[0-9a-f]+) /;
const FILE = /^100/;

/**
 * The commits that touched the workspace, newest first, in one pass. It follows first parents: a merge is one change, made on
 * the day it was merged, because that is when the published handbook changed; what was tried on the branch is not told. Files
 * that were renamed are two, one gone and one new: records are recognised by what they say, not by where they lie.
 * Throws a `GitError` where there is no history, or only a part of it.
 */
export function readLog(repository: Repository): Commit[] {
  if (repository.shallow) throw new GitError('shallow');
  if (!repository.head) throw new GitError('no-commits');
  const { ok, out, said } = runGit(repository.directory, [
    'log',
    ...['--first-parent', '--diff-merges=first-parent', '--raw', '--no-abbrev', '--no-renames', '--relative', '-z'],
    ...['--encoding=UTF-8', `--format=format:%x1e${FORMAT}`],
    ...[repository.head, '--', 'content/', 'data/'],
  ]);
  if (!ok) throw new GitError('unreadable', said);
  const read = parse(out.toString());
  if (read.length === 0) throw new GitError('no-commits');
  // A merge whose message is the host's only says in the summaries of what it merged why it was made.
  const silent = read.filter(({ message, isMerge }) => isMerge && !isGiven(message));
  const merged = silent.length > 0 ? mergedInto(repository) : undefined;
  return read.map(({ id, at, message, files }) => {
    const summary = message.summary || merged?.(id).join('; ') || '';
    return { revision: { id, at, summary, body: message.body }, files };
  });
}

interface Read {
  readonly id: string;
  readonly at: number;
  readonly isMerge: boolean;
  readonly message: Message;
  readonly files: TouchedFile[];
}

/** No message and no path has a zero byte, so what git separates by them is what was meant. */
function parse(out: string): Read[] {
  const read: Read[] = [];
  const parts = out.split('\0');
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]?.replace(/^\n+(?=:)/, '') ?? '';
    const raw = RAW.exec(part)?.groups;
    if (raw) {
      const path = parts[++i] ?? '';
      const before = objectOf(raw['wasMode'], raw['was']);
      const after = objectOf(raw['mode'], raw['is']);
      read.at(-1)?.files.push({ path, ...(before && { before }), ...(after && { after }) });
    } else if (part.startsWith(START)) {
      const [id = '', parents = '', at = '', ...message] = part.slice(START.length).split(FIELD);
      const isMerge = parents.includes(' ');
      read.push({ id, at: Number(at), isMerge, message: messageOf(message.join(FIELD), isMerge), files: [] });
    }
  }
  return read;
}

/** The object of an ordinary file; links and repositories within are none. */
function objectOf(mode = '', id = ''): string | undefined {
  return FILE.test(mode) ? id : undefined;
}
