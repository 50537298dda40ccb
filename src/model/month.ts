/**
 * Months are `YYYY-MM` and dates `YYYY-MM-DD` texts. Both sort as text, so `<` compares them; arithmetic goes through a
 * whole number so that it never meets a time zone.
 */
export type Month = string;
export type Day = string;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

export function isMonth(text: string): text is Month {
  return MONTH.test(text);
}

/** Months since year 0: a whole number that months can be added to. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function monthAt(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export function addMonths(month: Month, count: number): Month {
  return monthAt(monthIndex(month) + count);
}

/** All months from `first` to `last`, both included; empty when `first` is later. */
export function monthRange(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let i = monthIndex(first); i <= monthIndex(last); i++) months.push(monthAt(i));
  return months;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function lastDayOf(month: Month): Day {
  return dayAt(dayIndex(`${addMonths(month, 1)}-01`) - 1);
}

/** True for a date that exists: 2026-02-30 is not one. */
export function isDay(text: string): text is Day {
  return DAY.test(text) && dayAt(dayIndex(text)) === text;
}

/** Days since 1970-01-01, as a whole number. */
export function dayIndex(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

export function dayAt(index: number): Day {
  const date = new Date(index * MS_PER_DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayIndex(to) - dayIndex(from);
}
