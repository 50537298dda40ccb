import { dayAt, dayIndex, type Day } from './month.ts';

/** What makes a calendar one's own: days off besides weekends, and weekend days that are worked. */
export interface WorkCalendar {
  readonly holidays?: readonly Day[];
  readonly workdays?: readonly Day[];
}

const MONDAY_TO_FRIDAY = 5;
/** 1970-01-01, day 0, was a Thursday: the day of the week counts from Monday, 0. */
const FIRST_WEEKDAY = 3;

/** True on a day that is worked: Monday to Friday but for holidays, and a weekend day that the calendar lists as worked. */
export function isWorkday(day: Day, calendar: WorkCalendar = {}): boolean {
  if (calendar.workdays?.includes(day)) return true;
  const weekday = (((dayIndex(day) + FIRST_WEEKDAY) % 7) + 7) % 7;
  return weekday < MONDAY_TO_FRIDAY && !calendar.holidays?.includes(day);
}

/**
 * The day on which the `count`th working day after `day` is over: three working days from a Friday is the Wednesday after
 * it. The day itself is never counted; 0 gives it back. A negative count goes backwards.
 */
export function addWorkdays(day: Day, count: number, calendar: WorkCalendar = {}): Day {
  const step = Math.sign(count);
  let index = dayIndex(day);
  for (let left = Math.abs(count); left > 0;) {
    index += step;
    if (isWorkday(dayAt(index), calendar)) left--;
  }
  return dayAt(index);
}

/** The day itself where it is worked, else the next one that is. */
export function workdayFrom(day: Day, calendar: WorkCalendar = {}): Day {
  return isWorkday(day, calendar) ? day : addWorkdays(day, 1, calendar);
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. Undoes `addWorkdays`. */
export function workdaysBetween(from: Day, to: Day, calendar: WorkCalendar = {}): number {
  if (to < from) return -workdaysBetween(to, from, calendar);
  let count = 0;
  for (let index = dayIndex(from) + 1; index <= dayIndex(to); index++) {
    if (isWorkday(dayAt(index), calendar)) count++;
  }
  return count;
}
