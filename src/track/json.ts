import type { Day } from '../model/month.ts';
import type { Workspace } from '../model/workspace.ts';
import type { TaskState } from './index.ts';

/**
 * Tasks as of a date, as they are given to other programs: progress in per cent, `overdue` in full days, levels by number,
 * null where no level is due. No supervision orders are kept as records, so no level is known to be issued.
 */
export function statusJson(workspace: Workspace, tasks: readonly TaskState[], asOf: Day): string {
  const listed = tasks.map((state) => {
    const task = workspace.records.task.get(state.task)?.value;
    return {
      task: state.task,
      number: task?.number ?? null,
      owner: state.owner,
      deadline: task?.deadline ?? null,
      state: state.state,
      planned: state.planned,
      actual: state.actual,
      late: state.late,
      overdue: state.daysOverdue,
      levelDue: state.due?.level.level ?? null,
      levelDueFrom: state.due?.from ?? null,
      nextLevel: state.next?.level.level ?? null,
      nextLevelFrom: state.next?.from ?? null,
      levelIssued: null,
    };
  });
  return `${JSON.stringify({ asOf, tasks: listed }, null, 2)}\n`;
}
