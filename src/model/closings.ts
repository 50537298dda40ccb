import { dayIndex, type Day } from './month.ts';
import type { Moment } from './moment.ts';
import type { Closing, Task } from './records/task.ts';

type Closed = Pick<Task, 'closings'>;
type Reopened = Closing & { readonly reopened: NonNullable<Closing['reopened']> };

function closingsUntil(task: Closed, day: Day): Closing[] {
  return (task.closings ?? []).filter(({ on }) => on <= day).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The closing by which a task is closed at the end of a day; undefined while it is open, or open again. */
export function closingAt(task: Closed, day: Day): Closing | undefined {
  const last = closingsUntil(task, day).at(-1);
  return last && isReopened(last, day) ? undefined : last;
}

/** True when a task is closed at the end of a day. */
export function isClosed(task: Closed, day: Day): boolean {
  return closingAt(task, day) !== undefined;
}

/** The closing that was undone last, if the task is open again at the end of a day: who opened it, when and why. */
export function reopeningAt(task: Closed, day: Day): Reopened | undefined {
  const last = closingsUntil(task, day).at(-1);
  return last && isReopened(last, day) ? last : undefined;
}

/** Days, by index, on which a task was closed before it was opened again: that of the closing, not that of the reopening. */
export function closedDays(task: Closed, day: Day): { from: number; to: number }[] {
  const undone = reopenings(task, day);
  return undone.map(({ on, reopened }) => ({ from: dayIndex(on), to: Math.max(dayIndex(on), dayIndex(reopened.on)) }));
}

/** The reopening that set the deadline in force at the end of a day; undefined while it is that of the task itself. */
export function renewalAt(task: Closed, day: Day): Reopened['reopened'] | undefined {
  return reopenings(task, day).findLast(({ reopened }) => reopened.deadline !== undefined)?.reopened;
}

/** The deadline in force at the end of a day: that of the task, or the one it was given when it was opened again. */
export function deadlineAt(task: Pick<Task, 'deadline' | 'closings'>, day: Day): Moment {
  return renewalAt(task, day)?.deadline ?? task.deadline;
}

function reopenings(task: Closed, day: Day): Reopened[] {
  return closingsUntil(task, day).filter((closing) => isReopened(closing, day));
}

function isReopened(closing: Closing, day: Day): closing is Reopened {
  return closing.reopened !== undefined && closing.reopened.on <= day;
}
