import { isClosed } from '../model/closings.ts';
import { sumExact } from '../model/decimal.ts';
import { dayIndex, monthOf, type Day, type Month } from '../model/month.ts';
import type { Task } from '../model/records/task.ts';
import type { Workspace } from '../model/workspace.ts';
import { dayOf } from './moment.ts';

const FULL = 100;

/** What was reported of a task at the end of a month, in per cent. */
export interface Report {
  readonly month: Month;
  readonly actual: number;
}

/** All reports by task, oldest first. */
export function reportsByTask(workspace: Workspace): Map<string, Report[]> {
  const reports = new Map<string, Report[]>();
  const months = [...workspace.records.progress].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [month, { value }] of months) {
    for (const { task, actual } of value.tasks) {
      const list = reports.get(task);
      if (list) list.push({ month, actual });
      else reports.set(task, [{ month, actual }]);
    }
  }
  return reports;
}

/**
 * Planned progress of a task at the end of a day, in per cent: nothing on the day it is issued, the weights of the
 * milestones due so far on the day each is due, and a straight line between. It never falls and stays within 0–100.
 */
export function planned(task: Task, day: Day): number {
  const today = dayIndex(day);
  const issued = dayIndex(task.issued);
  if (today < issued) return 0;
  let [reachedOn, reached] = [issued, 0];
  for (const { on, sum } of plan(task)) {
    if (on > today) return reached + ((sum - reached) * (today - reachedOn)) / (on - reachedOn);
    [reachedOn, reached] = [Math.max(on, issued), sum];
  }
  return reached;
}

/** Days on which milestones are due, with the weights due by then, capped at 100. */
function plan(task: Task): { on: number; sum: number }[] {
  const milestones = [...task.milestones].sort((a, b) => (a.due < b.due ? -1 : 1));
  return milestones.map((milestone, i) => ({
    on: dayIndex(dayOf(milestone.due)),
    sum: Math.min(FULL, sumExact(milestones.slice(0, i + 1).map((due) => due.weight))),
  }));
}

/**
 * Actual progress of a task on a day, in per cent: 100 once it is closed, else the latest report up to that day's month,
 * else the weights of the milestones that were done by then.
 */
export function actual(task: Task, reports: readonly Report[], day: Day): number {
  if (isClosed(task, day)) return FULL;
  const report = reports.findLast((candidate) => candidate.month <= monthOf(day));
  if (report) return report.actual;
  const done = task.milestones.filter((milestone) => milestone.done !== undefined && milestone.done <= day);
  return Math.min(FULL, sumExact(done.map((milestone) => milestone.weight)));
}
