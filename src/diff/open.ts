import { GitError, openRepository, readLog } from '../load/index.ts';
import { NO_HISTORY, type History } from '../model/history.ts';
import { historyOf } from './history.ts';

/**
 * What git remembers of the workspace in a folder, up to the commit that is checked out: what is not committed does not count.
 * All of it, whatever the as-of date: that date is about figures and tasks, while the texts of the site are those of today.
 * Where there is no git or no history it says why; it never fails for that.
 */
export function openHistory(directory: string): History {
  try {
    const repository = openRepository(directory);
    return historyOf(readLog(repository), repository.contents, repository.folder);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.fault === 'unknown-revision' || error.fault === 'unrelated') throw error;
    return { ...NO_HISTORY, missing: error.fault };
  }
}
