import type { TaskState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import type { Link } from '../links.ts';
import { percentText, taskLine } from '../tasks.ts';
import type { Issue } from './issue.ts';

/** Tasks that are to mend an indicator, of those that had been issued. */
export function tasksOf(indicator: string, { tasks, context }: Issue): TaskState[] {
  const named = (task: string) => context.workspace.records.task.get(task)?.value.indicators ?? [];
  return tasks.filter(({ task }) => named(task).includes(indicator));
}

/** A task by its number, or by number and name. */
export function taskLink(state: TaskState, context: Context, what: 'number' | 'full' = 'full'): Link {
  const { number, name, path } = taskLine(state, context);
  return { name: what === 'number' ? number : `${number} ${name}`, path };
}

/** Planned and actual progress; with a decimal where a task is behind by less than whole per cents show. */
export function progressText(
  { planned, actual, state }: TaskState,
  context: Context,
): { planned: string; done: string } {
  const places = state === 'behind' && Math.floor(planned) === Math.floor(actual) ? 1 : 0;
  return { planned: percentText(planned, context, places), done: percentText(actual, context, places) };
}

/** How a task stands, in a word or two, with the supervision order that is to be issued. */
export function stateText(state: TaskState, context: Context): string {
  const { say } = context;
  switch (state.state) {
    case 'done':
      return say({ zh: '已完成', en: 'finished' });
    case 'on-track':
      return say({ zh: '按计划推进', en: 'on track' });
    case 'behind':
      return say({ zh: '落后于计划', en: 'behind plan' });
    case 'not-started':
      return say({ zh: '尚未启动', en: 'not begun' });
    case 'overdue': {
      const days = state.daysOverdue;
      const late = say({ zh: `逾期 ${days} 天`, en: `${counted(days, 'day')} overdue` });
      const { toIssue } = taskLine(state, context);
      return toIssue === undefined ? late : say({ zh: `${late}，应发${toIssue}`, en: `${late}, ${toIssue} due` });
    }
  }
}
