import { Big } from '../model/decimal.ts';
import { dayOf, type Moment } from '../model/moment.ts';
import { lastDayOf, type Month } from '../model/month.ts';
import type { Workspace } from '../model/workspace.ts';
import { actual, planned, reportsByTask } from './progress.ts';

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
