import type { Day } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { changeEntries } from './entries.ts';

/** A revision on the home page: what it was for and whom it concerned. */
export interface LatestChange {
  readonly anchor: string;
  readonly day: Day;
  readonly summary: string;
  /** Records and numbers of records, the first few. */
  readonly about: string;
}

/** More names than these say no more on the home page. */
const ABOUT = 3;

/** The latest revisions, newest first. */
export function latestChanges(context: Context, count = 3): LatestChange[] {
  return changeEntries(context)
    .slice(0, count)
    .map(({ anchor, day, summary, counts, records }) => {
      const names = [...counts, ...records.map(({ name }) => name)];
      const list = context.format.list(names.slice(0, ABOUT));
      const rest =
        names.length > ABOUT
          ? context.say({ zh: `等 ${names.length} 项`, en: ` and ${names.length - ABOUT} more` })
          : '';
      return { anchor, day, summary, about: list + rest };
    });
}
