import { isClosed } from '../model/closings.ts';
import { monthOf, type Day, type Month } from '../model/month.ts';
import type { Task } from '../model/records/task.ts';
import type { Workspace } from '../model/workspace.ts';
import { dayLate, dayOf, type Moment } from './moment.ts';
import { actual, reportsByTask, type Report } from './progress.ts';

/** What a level of supervision that fell due on a task costs its owner. */
export interface SupervisionDeduction {
  readonly task: string;
  readonly level: number;
  /** The day on which the level fell due. */
  readonly on: Day;
  /** A positive figure. */
  readonly points: number;
}

/**
 * Deductions by department and month: each level costs its points once, in the month in which it falls due on a task that is
 * not done by then. What falls due after `asOf` has not happened yet.
 */
export function supervisionDeductions(
  workspace: Workspace,
  asOf: Moment,
): (department: string, month: Month) => readonly SupervisionDeduction[] {
  const reports = reportsByTask(workspace);
  const levels = workspace.records.supervision.get('supervision')?.value.levels ?? [];
  return (department, month) =>
    [...workspace.records.task].flatMap(([id, { value: task }]) => {
      if (task.owner !== department) return [];
      return levels.flatMap(({ level, afterDays, deduction = 0 }) => {
        const day = dayLate(task.deadline, afterDays);
        const isDue = monthOf(day) === month && day <= dayOf(asOf) && !isDone(task, reports.get(id) ?? [], day);
        return isDue && deduction > 0 ? [{ task: id, level, on: day, points: deduction }] : [];
      });
    });
}

function isDone(task: Task, reports: readonly Report[], day: Day): boolean {
  return isClosed(task, day) || actual(task, reports, day) >= 100;
}
