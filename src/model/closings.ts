import type { Day } from './month.ts';
import type { Closing, Task } from './records/task.ts';

type Closed = Pick<Task, 'closings'>;

/** The closing by which a task is closed at the end of a day; undefined while it is open, or open again. */
export function closingAt(task: Closed, day: Day): Closing | undefined {
  const latest = (task.closings ?? []).filter(({ on }) => on <= day).sort((a, b) => (a.on < b.on ? -1 : 1));
  const last = latest.at(-1);
  return last?.reopened !== undefined && last.reopened.on <= day ? undefined : last;
}

/** True when a task is closed at the end of a day. */
export function isClosed(task: Closed, day: Day): boolean {
  return closingAt(task, day) !== undefined;
}
