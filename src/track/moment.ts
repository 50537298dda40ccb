import { dayAt, dayIndex, type Day } from '../model/month.ts';

/**
 * A day, or a day with a time of day: `2026-10-31` or `2026-10-31 18:00`, in the site's time zone. A day alone means its
 * end: what is due on a day may be done until midnight, and what is so as of a day is so when it is over.
 */
export type Moment = string;

const MINUTES_A_DAY = 1440;

export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** Minutes since 1970-01-01 00:00 of the site's time zone, a whole number. */
function minutes(moment: Moment): number {
  const [hours, rest] = hasTime(moment) ? moment.slice(11).split(':').map(Number) : [24, 0];
  return dayIndex(dayOf(moment)) * MINUTES_A_DAY + (hours ?? 0) * 60 + (rest ?? 0);
}

function hasTime(moment: Moment): boolean {
  return moment.length > 10;
}

/** True from the first minute after the deadline. */
export function isLate(deadline: Moment, asOf: Moment): boolean {
  return minutes(asOf) > minutes(deadline);
}

/** Full days since the deadline; 0 on time and during the first day after it. */
export function fullDaysLate(deadline: Moment, asOf: Moment): number {
  return Math.max(0, Math.floor((minutes(asOf) - minutes(deadline)) / MINUTES_A_DAY));
}

/** The first day at whose end a deadline is missed and `days` full days have gone by since. */
export function dayLate(deadline: Moment, days: number): Day {
  const first = hasTime(deadline) ? days : Math.max(1, days);
  return dayAt(dayIndex(dayOf(deadline)) + first);
}
