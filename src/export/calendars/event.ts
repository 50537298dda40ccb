import type { Moment } from '../../model/moment.ts';
import { addMonths, monthOf } from '../../model/month.ts';
import type { Context } from '../../report/context.ts';

/** Something with a day, in the language of the context. */
export interface CalendarEvent {
  /** The same in every language and every build. */
  readonly id: string;
  /** A day, or the time of day at which something begins or is due, in the site's time zone. */
  readonly at: Moment;
  readonly summary: string;
  readonly description: string;
  /** Its page, below the folder of the language. */
  readonly path: string;
  /** Whom it concerns. */
  readonly departments: readonly string[];
}

/** How far back a calendar goes: what is over and done belongs to the pages. */
const MONTHS_BACK = 3;

/** Whether something that is settled is recent enough, or still to come. */
export function isRecent(at: Moment, { asOf }: Context): boolean {
  return monthOf(at) >= addMonths(monthOf(asOf), -MONTHS_BACK);
}
