import { deadlineAt } from '../model/closings.ts';
import { dayOf, type Moment } from '../model/moment.ts';
import { lastDayOf, type Month } from '../model/month.ts';
import { clockOf, daysOverdue, daysStood } from '../model/overdue.ts';
import type { Workspace } from '../model/workspace.ts';
import { openMilestones, type OpenMilestone } from './milestones.ts';
import { actual, planned, reportsByTask } from './progress.ts';

/** How late a task was, as it could be known at a moment: what a supervision order states when it is signed. */
export interface Delay {
  /** The deadline in force then. */
  readonly deadline: Moment;
  /** Full days since then that count, and those on which the clock stood still. */
  readonly daysOverdue: number;
  readonly daysStood: number;
  /** Per cent, unrounded. */
  readonly planned: number;
  readonly actual: number;
  /** The month at whose end the actual progress was reported; null where it is that of the milestones done. */
  readonly reported: Month | null;
  readonly overdueMilestones: readonly OpenMilestone[];
}

/**
 * The delay of a task at a moment; undefined for an id that is no task. A report counts once its month is over: what was
 * reported at the end of October is not stated by an order of 19 October.
 */
export function delayAt(workspace: Workspace, id: string, at: Moment): Delay | undefined {
  const task = workspace.records.task.get(id)?.value;
  if (!task) return undefined;
  const [day, rules] = [dayOf(at), workspace.records.supervision.get('supervision')?.value];
  const reports = (reportsByTask(workspace).get(id) ?? []).filter(({ month }) => lastDayOf(month) <= day);
  const clock = clockOf(task, rules, day);
  return {
    deadline: deadlineAt(task, day),
    daysOverdue: daysOverdue(clock, at),
    daysStood: daysStood(clock, at),
    planned: planned(task, day),
    actual: actual(task, reports, day),
    reported: reports.at(-1)?.month ?? null,
    overdueMilestones: openMilestones(task, at).overdue,
  };
}
