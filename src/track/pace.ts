import { Big } from '../model/decimal.ts';
import { dayAt, dayIndex, type Day } from '../model/month.ts';
import { planned, type Planned } from './progress.ts';

const FULL = 100;
const ROUND_UP = 3;
/** Planned progress is a quotient of the machine: what differs by less than this is the same. */
const NEAR = 1e-9;

/**
 * How many days ago the plan stood where actual progress is now: 0 when it is as far as planned or further. Where the plan
 * stood still, the last day of that counts.
 */
export function slippage(task: Planned, actual: number, day: Day): number {
  const today = dayIndex(day);
  const isBy = (index: number) => planned(task, dayAt(index)) <= actual + NEAR;
  if (isBy(today)) return 0;
  let [by, after] = [dayIndex(task.issued) - 1, today];
  while (after - by > 1) {
    const middle = Math.floor((by + after) / 2);
    if (isBy(middle)) by = middle;
    else after = middle;
  }
  return today - Math.max(by, dayIndex(task.issued));
}

/**
 * The day on which a task will be finished at the pace so far: a straight line from nothing on the day of its issue through
 * the actual progress of this day to 100 per cent, rounded up to a day. Null when nothing has moved yet.
 */
export function forecast(task: Pick<Planned, 'issued'>, actual: number, day: Day): Day | null {
  const issued = dayIndex(task.issued);
  const elapsed = dayIndex(day) - issued;
  if (actual <= 0 || elapsed <= 0) return null;
  return dayAt(issued + new Big(elapsed).times(FULL).div(actual).round(0, ROUND_UP).toNumber());
}
