import { isClosed, reopeningAt } from '../model/closings.ts';
import { sumExact } from '../model/decimal.ts';
import { dayOf } from '../model/moment.ts';
import { dayIndex, monthOf, type Day, type Month } from '../model/month.ts';
import type { Task } from '../model/records/task.ts';
import type { Workspace } from '../model/workspace.ts';

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

/** What progress is planned from. */
export type Planned = Pick<Task, 'issued' | 'milestones' | 'plan'>;

/**
 * Planned progress of a task at the end of a day, in per cent: nothing on the day it is issued, what its plan says on the
 * days of the plan, and a straight line between. A task without a plan has the weights of its milestones, each on the day
 * it is due. Planned progress never falls and stays within 0–100, whatever the record says.
 */
export function planned(task: Planned, day: Day): number {
  const today = dayIndex(day);
  const issued = dayIndex(task.issued);
  if (today < issued) return 0;
  let [reachedOn, reached] = [issued, 0];
  for (const { on, percent } of pointsOf(task)) {
    if (on > today) return reached + ((percent - reached) * (today - reachedOn)) / (on - reachedOn);
    [reachedOn, reached] = [Math.max(on, issued), percent];
  }
  return reached;
}

interface PlanPoint {
  readonly on: number;
  readonly percent: number;
}

function pointsOf({ plan, milestones }: Planned): PlanPoint[] {
  let highest = 0;
  const points = plan?.map(({ on, percent }) => ({ on: dayIndex(on), percent })) ?? milestonePoints(milestones);
  return points
    .sort((a, b) => a.on - b.on)
    .map(({ on, percent }) => ({ on, percent: (highest = Math.min(FULL, Math.max(highest, percent))) }));
}

/** Days on which milestones are due, with the weights due by then. */
function milestonePoints(milestones: Task['milestones']): PlanPoint[] {
  const inOrder = [...milestones].sort((a, b) => (a.due < b.due ? -1 : 1));
  return inOrder.map(({ due }, i) => ({
    on: dayIndex(dayOf(due)),
    percent: sumExact(inOrder.slice(0, i + 1).map(({ weight }) => weight)),
  }));
}

/**
 * Actual progress of a task on a day, in per cent: 100 once it is closed, else the latest report up to that day's month,
 * else the weights of the milestones that were done by then.
 */
export function actual(task: Task, reports: readonly Report[], day: Day): number {
  if (isClosed(task, day)) return FULL;
  const report = latestReport(reports, day);
  if (report) return report.actual;
  const done = task.milestones.filter((milestone) => milestone.done !== undefined && milestone.done <= day);
  return Math.min(FULL, sumExact(done.map((milestone) => milestone.weight)));
}

/**
 * True when there is nothing left to do on a task: it is closed, or all of it is reported as done. What was reported before
 * a task was opened again does not finish it.
 */
export function isFinished(task: Task, reports: readonly Report[], day: Day): boolean {
  if (isClosed(task, day)) return true;
  const reopened = reopeningAt(task, day)?.reopened;
  if (!reopened) return actual(task, reports, day) >= FULL;
  const report = latestReport(reports, day);
  return report !== undefined && report.month >= monthOf(reopened.on) && report.actual >= FULL;
}

function latestReport(reports: readonly Report[], day: Day): Report | undefined {
  return reports.findLast(({ month }) => month <= monthOf(day));
}
