import type { RecordChange } from './changes.ts';

/** Why there is no history to tell of: none of them is an error of the workspace. */
export type NoHistory = 'no-git' | 'no-repository' | 'no-commits' | 'shallow' | 'unreadable';

/** Something that was committed. Who did it is left out: the change log names no persons. */
export interface Revision {
  /** The commit, in full. */
  readonly id: string;
  /** When it was committed, in seconds since 1970. */
  readonly at: number;
  /** What it was for, in one line, as it was written. */
  readonly summary: string;
  /** More about it, as it was written; empty where nothing more was said. */
  readonly body: string;
}

/** What one revision did to records. */
export interface ChangeSet {
  readonly revision: Revision;
  readonly records: readonly RecordChange[];
}

/** What a repository remembers of a workspace. */
export interface History {
  /** Why there is none; everything else is then empty. */
  readonly missing?: NoHistory;
  /** The folder of the workspace in its repository: empty, or ending in `/`. */
  readonly folder: string;
  /** The last revision that touched each file that there is, by path in the workspace. */
  readonly lastChanged: ReadonlyMap<string, Revision>;
  /** Revisions that changed what is held in the change log, newest first. */
  readonly changeSets: readonly ChangeSet[];
  /** The files that each commit touched, by path in the workspace. */
  readonly touched?: ReadonlyMap<string, readonly string[]>;
  /** How many revisions before them nobody compared, where there are too many. */
  readonly untold?: number;
}

/** Of a workspace that nobody asked git about. */
export const NO_HISTORY: History = { missing: 'no-repository', folder: '', lastChanged: new Map(), changeSets: [] };
