import type { Moment } from '../model/moment.ts';
import { monthOf, type Day, type Month } from '../model/month.ts';
import type { Workspace } from '../model/workspace.ts';
import { levelsFallen } from './levels.ts';
import { reportsByTask } from './progress.ts';

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
 * Deductions by department and month: each level costs its points once for each deadline, in the month of the day on which
 * it fell due. A pause moves that day, a downgrade that holds a level back spares its points, and neither can touch a month
 * before it began. What falls due after `asOf` has not happened yet.
 */
export function supervisionDeductions(
  workspace: Workspace,
  asOf: Moment,
): (department: string, month: Month) => readonly SupervisionDeduction[] {
  let byOwner: Map<string, SupervisionDeduction[]> | undefined;
  return (department, month) => {
    byOwner ??= deductionsByOwner(workspace, asOf);
    return (byOwner.get(department) ?? []).filter(({ on }) => monthOf(on) === month);
  };
}

function deductionsByOwner(workspace: Workspace, asOf: Moment): Map<string, SupervisionDeduction[]> {
  const reports = reportsByTask(workspace);
  const rules = workspace.records.supervision.get('supervision')?.value;
  const byOwner = new Map<string, SupervisionDeduction[]>();
  for (const [id, { value: task }] of workspace.records.task) {
    const own = byOwner.get(task.owner) ?? [];
    byOwner.set(task.owner, own);
    for (const { level, from } of levelsFallen({ task, reports: reports.get(id) ?? [], rules }, asOf)) {
      const { deduction = 0 } = level;
      if (deduction > 0) own.push({ task: id, level: level.level, on: from, points: deduction });
    }
  }
  return byOwner;
}
