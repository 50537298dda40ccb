import { addMonths, lastDayOf, monthIndex, type Day, type Month } from './month.ts';

/** The months of a quarter (`2026-Q3`) or a year (`2026`), the first and the last. */
export function monthsOfPeriod(period: string): { readonly first: Month; readonly last: Month } {
  const [year = '', quarter] = period.split('-Q');
  const first = quarter === undefined ? `${year}-01` : addMonths(`${year}-01`, (Number(quarter) - 1) * 3);
  return { first, last: addMonths(first, quarter === undefined ? 11 : 2) };
}

/** The quarter that a month lies in: `2026-Q3`. */
export function quarterOf(month: Month): string {
  return `${month.slice(0, 4)}-Q${Math.floor((monthIndex(month) % 12) / 3) + 1}`;
}

/** Whether a period is over on a day, under way, or still to come; it is over from the day after its last. */
export function periodOn(period: string, day: Day): 'over' | 'under-way' | 'to-come' {
  const { first, last } = monthsOfPeriod(period);
  if (day > lastDayOf(last)) return 'over';
  return day >= `${first}-01` ? 'under-way' : 'to-come';
}
