import { dayAt, dayIndex, isDay, type Day } from './month.ts';

/**
 * A day, or a day with a time of day: `2026-10-31` or `2026-10-31 18:00`, in the site's time zone. A day alone means its
 * end: what is due on a day may be done until midnight, and what is so as of a day is so when it is over.
 */
export type Moment = string;

export const MINUTES_A_DAY = 1440;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True for a date that exists, with or without a time of day after one space. */
export function isMoment(text: string): text is Moment {
  const [day = '', time = '00:00', ...rest] = text.split(' ');
  return isDay(day) && TIME.test(time) && rest.length === 0;
}

export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** True when it says a time of day. */
export function hasTime(moment: Moment): boolean {
  return moment.length > 10;
}

/** Minutes since 1970-01-01 00:00 of the site's time zone, a whole number. */
export function minutesAt(moment: Moment): number {
  const [hours, rest] = hasTime(moment) ? moment.slice(11).split(':').map(Number) : [24, 0];
  return dayIndex(dayOf(moment)) * MINUTES_A_DAY + (hours ?? 0) * 60 + (rest ?? 0);
}

/** True from the first minute after the deadline. */
export function isLate(deadline: Moment, asOf: Moment): boolean {
  return minutesAt(asOf) > minutesAt(deadline);
}

/** True when something dated has happened. */
export function hasCome(when: Moment, asOf: Moment): boolean {
  return !isLate(asOf, when);
}

/** The first day at whose end so many minutes since 1970 have gone by. */
export function dayOfMinute(minute: number): Day {
  return dayAt(Math.ceil(minute / MINUTES_A_DAY) - 1);
}

/** The moment at which so many minutes since 1970 have gone by; undoes `minutesAt`. Midnight is the end of a day. */
export function momentOf(minute: number): Moment {
  const day = dayOfMinute(minute);
  const rest = minute - dayIndex(day) * MINUTES_A_DAY;
  if (rest === MINUTES_A_DAY) return day;
  return `${day} ${[Math.floor(rest / 60), rest % 60].map((part) => String(part).padStart(2, '0')).join(':')}`;
}
