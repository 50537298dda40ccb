import { hasCome, dayOf, type Moment } from '../model/moment.ts';
import { dayAt, dayIndex, type Day } from '../model/month.ts';
import { clockOf, type Span } from '../model/overdue.ts';
import { isWorkday, type WorkCalendar } from '../model/workdays.ts';
import type { Watched } from './levels.ts';
import type { OrderState } from './orders.ts';
import { isFinished } from './progress.ts';

/** What follows when the last level did not help. */
export interface Accountability {
  /** The order of the last level. */
  readonly order: string;
  /** The day at whose end the working days are full; null while the clock stands still with no end known. */
  readonly from: Day | null;
  /** True when that day has come. */
  readonly due: boolean;
}

/**
 * When the department of a task is called to account: once so many working days as the rules say have gone by since an order
 * of the last level, and neither the task is finished nor the order settled. Days on which the clock of the task stands
 * still do not count. Null where no such order is open.
 */
export function accountabilityOf(
  { task, reports, rules }: Watched,
  orders: readonly OrderState[],
  calendar: WorkCalendar | undefined,
  asOf: Moment,
): Accountability | null {
  const last = Math.max(...(rules?.levels.map(({ level }) => level) ?? []));
  const order = orders.find(({ level, state }) => level === last && state !== 'resolved');
  const after = rules?.accountabilityAfter;
  if (!order || after === undefined || isFinished(task, reports, dayOf(asOf))) return null;
  const { still } = clockOf(task, rules, dayOf(asOf));
  const from = workdaysFrom(dayOf(order.issued), after, calendar, still);
  return { order: order.order, from, due: from !== null && hasCome(from, asOf) };
}

/** The day on which so many working days after `day` are over, those on which the clock stands still left out. */
function workdaysFrom(day: Day, count: number, calendar: WorkCalendar | undefined, still: readonly Span[]): Day | null {
  let index = dayIndex(day);
  for (let left = count; left > 0;) {
    index++;
    const span = still.find(({ from, to }) => from <= index && index < to);
    if (span?.to === Infinity) return null;
    if (!span && isWorkday(dayAt(index), calendar)) left--;
  }
  return dayAt(index);
}
