import { dayAt, dayIndex, type Day } from './month.ts';
import type { Site } from './records/site.ts';

/** Days off and weekend days that are worked, as the site lists them. */
type Calendar = Site['calendar'];

const THURSDAY = 4;
const DAYS = 7;

/** True on a weekday that is no holiday, and on a weekend day that is worked. Without a calendar weekdays are worked. */
export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  if (calendar?.workdays?.includes(day)) return true;
  return !isWeekend(day) && !calendar?.holidays?.includes(day);
}

/** The day itself where it is worked, else the next one that is. */
export function workingDayFrom(day: Day, calendar: Calendar): Day {
  let index = dayIndex(day);
  while (!isWorkingDay(dayAt(index), calendar)) index++;
  return dayAt(index);
}

/** 1970-01-01, day 0, was a Thursday. */
function isWeekend(day: Day): boolean {
  const weekday = (((dayIndex(day) + THURSDAY) % DAYS) + DAYS) % DAYS;
  return weekday === 0 || weekday === DAYS - 1;
}
