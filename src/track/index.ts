import { isClosed } from '../model/closings.ts';
import { Big } from '../model/decimal.ts';
import { lastDayOf, type Month } from '../model/month.ts';
import type { Task } from '../model/records/task.ts';
import type { Workspace } from '../model/workspace.ts';
import { dayOf, fullDaysLate, isLate, type Moment } from './moment.ts';
import { actual, planned, reportsByTask, type Report } from './progress.ts';
import { levelsDue, type DatedLevel } from './supervision.ts';

export type { Moment } from './moment.ts';
export { supervisionDeductions, type SupervisionDeduction } from './deductions.ts';
export { actual, planned, reportsByTask, type Report } from './progress.ts';
export { levelsDue, type DatedLevel, type Level } from './supervision.ts';

export const TASK_STATES = ['not-started', 'on-track', 'behind', 'overdue', 'done'] as const;
/** Nothing due and nothing done; as far as planned; less far; past its deadline; finished. */
export type TaskStateName = (typeof TASK_STATES)[number];

/** How a task stands at a moment. */
export interface TaskState {
  readonly task: string;
  readonly owner: string;
  /** Per cent, unrounded. */
  readonly planned: number;
  readonly actual: number;
  readonly state: TaskStateName;
  readonly late: boolean;
  /** Full days since the deadline; 0 when it is done or not late, and during the first day after the deadline. */
  readonly daysOverdue: number;
  readonly due: DatedLevel | null;
  readonly next: DatedLevel | null;
}

/** Every task as it stands at a moment, in the order of the records; tasks that are issued later are not started. */
export function trackTasks(workspace: Workspace, asOf: Moment): TaskState[] {
  const reports = reportsByTask(workspace);
  const rules = workspace.records.supervision.get('supervision')?.value;
  return [...workspace.records.task].map(([id, { value: task }]) => {
    const progress = progressOf(task, reports.get(id) ?? [], asOf);
    const late = !progress.done && isLate(task.deadline, asOf);
    const levels = progress.done ? { due: null, next: null } : levelsDue(rules, task.deadline, asOf);
    return {
      task: id,
      owner: task.owner,
      planned: progress.planned,
      actual: progress.actual,
      state: stateOf(progress, late),
      late,
      daysOverdue: late ? fullDaysLate(task.deadline, asOf) : 0,
      ...levels,
    };
  });
}

interface Progress {
  readonly planned: number;
  readonly actual: number;
  readonly done: boolean;
}

function progressOf(task: Task, reports: readonly Report[], asOf: Moment): Progress {
  const day = dayOf(asOf);
  const reached = actual(task, reports, day);
  return { planned: planned(task, day), actual: reached, done: isClosed(task, day) || reached >= 100 };
}

function stateOf(progress: Progress, late: boolean): TaskStateName {
  if (progress.done) return 'done';
  if (late) return 'overdue';
  if (progress.planned === 0 && progress.actual === 0) return 'not-started';
  return progress.actual >= progress.planned ? 'on-track' : 'behind';
}

/**
 * Points of tasks for scorecards: actual against planned progress in per cent, at most 100, at the end of the month or as
 * of `asOf` if that is earlier; null while nothing was planned yet, and for an id that is no task.
 */
export function taskScores(workspace: Workspace, asOf: Moment): (task: string, month: Month) => number | null {
  const reports = reportsByTask(workspace);
  return (id, month) => {
    const task = workspace.records.task.get(id)?.value;
    if (!task) return null;
    const [end, now] = [lastDayOf(month), dayOf(asOf)];
    const day = end < now ? end : now;
    const due = planned(task, day);
    if (due === 0) return null;
    const reached = actual(task, reports.get(id) ?? [], day);
    return reached >= due ? 100 : new Big(reached).times(100).div(due).toNumber();
  };
}
