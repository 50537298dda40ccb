import { isLate } from '../../model/moment.ts';
import type { Context } from '../../report/context.ts';
import { paths, pathOfRecord } from '../../report/paths.ts';
import { orderLines } from '../../report/supervision/index.ts';
import { isOpen } from '../../report/supervision/words.ts';
import { trackDecisions } from '../../track/index.ts';
import type { CalendarEvent } from './event.ts';

/** When open tasks and their milestones are due, late ones included: for who owns a task and who helps. */
export function taskEvents(context: Context): CalendarEvent[] {
  const { workspace, tasks, names, say } = context;
  return tasks.flatMap((state): CalendarEvent[] => {
    const task = workspace.records.task.get(state.task)?.value;
    if (!task || state.state === 'done') return [];
    const path = pathOfRecord(workspace, 'task', state.task) ?? '';
    const departments = [task.owner, ...(task.coOwners ?? [])];
    const owner = names.of('department', task.owner);
    const progress = say({
      zh: `${owner}主办；计划 ${Math.floor(state.planned)}%，实际 ${Math.floor(state.actual)}%`,
      en: `${owner}; planned ${Math.floor(state.planned)}%, actual ${Math.floor(state.actual)}%`,
    });
    const common = { path, departments };
    const open = task.milestones.filter(({ done }) => done === undefined || done > context.asOf);
    return [
      {
        ...common,
        id: `task-${state.task}`,
        at: state.deadline,
        summary: say({ zh: `任务到期：${task.number} ${task.name}`, en: `Task due: ${task.number} ${task.name}` }),
        description: progress,
      },
      ...open.map((milestone) => ({
        ...common,
        id: `task-${state.task}-${milestone.id}`,
        at: milestone.due,
        summary: say({
          zh: `里程碑：${milestone.name}（${task.number} ${task.name}）`,
          en: `Milestone: ${milestone.name} (${task.number} ${task.name})`,
        }),
        description: progress,
      })),
    ];
  });
}

/** Until when open supervision orders are to be answered. */
export function orderEvents(context: Context): CalendarEvent[] {
  return orderLines(context)
    .filter(({ state }) => isOpen(state) && state !== 'answered')
    .map(({ id, link, task, subject, to, toId, replyBy, levelName }) => ({
      id: `order-${id}`,
      at: replyBy,
      summary: context.say({
        zh: `督办单回复时限：${link.name}`,
        en: `Supervision order to be answered: ${link.name}`,
      }),
      description: [levelName, task?.name ?? subject, to.name].join('\n'),
      path: paths.order(id),
      departments: [toId],
    }));
}

/** When decisions of meetings are due that are not carried out yet. */
export function decisionEvents(context: Context): CalendarEvent[] {
  const { workspace, tasks, asOf, names, say } = context;
  return trackDecisions(workspace, tasks, asOf)
    .filter(({ state }) => state !== 'done')
    .flatMap(({ meeting, index, decision, due, owner }) => {
      const text = workspace.records.meeting.get(meeting)?.value.decisions[index]?.text;
      if (text === undefined) return [];
      const late = isLate(due, asOf) ? say({ zh: '（已过期）', en: ' (past due)' }) : '';
      return [
        {
          id: `decision-${meeting}-${decision}`,
          at: due,
          summary: say({ zh: `议定事项到期：${text}${late}`, en: `Decision due: ${text}${late}` }),
          description: names.of('department', owner),
          path: paths.meeting(meeting),
          departments: [owner],
        },
      ];
    });
}
