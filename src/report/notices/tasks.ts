import { daysBetween } from '../../model/month.ts';
import { dayOf } from '../../model/moment.ts';
import type { TaskState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import { accountabilityRemark, levelName, pauseRemark } from '../supervision/index.ts';
import { percentText } from '../tasks.ts';
import { datedNotice } from './make.ts';
import type { Notice } from './types.ts';

/** Tasks that are late or soon due, and their milestones. */
export function taskNotices(ahead: number, context: Context): Notice[] {
  const { workspace, asOf } = context;
  return context.tasks.flatMap((state) => {
    const task = workspace.records.task.get(state.task)?.value;
    if (!task || state.state === 'done' || state.closed !== null || task.issued > asOf) return [];
    const { name, path } = linkTo('task', state.task, context);
    const title = `${task.number} ${name}`;
    const own = datedNotice(
      {
        about: `task/${state.task}`,
        department: state.owner,
        title,
        path,
        due: state.deadline,
        daysLate: state.daysOverdue,
        grave: String(state.due?.level.level ?? 0),
        lines: linesOf(state, context),
      },
      ahead,
      context,
    );
    // Of a task that is late as a whole, its steps are not told one by one.
    if (own.some(({ event }) => event === 'overdue')) return own;
    const steps = task.milestones.filter(
      ({ due, done }) => (done === undefined || done > asOf) && dayOf(due) !== dayOf(state.deadline),
    );
    return [
      ...own,
      ...steps.flatMap(({ id, name: step, due }) =>
        datedNotice(
          { about: `task/${state.task}#${id}`, department: state.owner, title: `${title} · ${step}`, path, due },
          ahead,
          context,
        ),
      ),
    ];
  });
}

function linesOf(state: TaskState, context: Context): string[] {
  const { say, asOf } = context;
  const [actual, planned] = [percentText(state.actual, context), percentText(state.planned, context)];
  const isLate = daysBetween(dayOf(state.deadline), asOf) > 0;
  const [paused, after] = [pauseRemark(state, context), accountabilityRemark(state)];
  return [
    say({ zh: `进度 ${actual}，计划 ${planned}`, en: `${actual} done, ${planned} planned` }),
    ...(isLate ? levelText(state, context) : []),
    ...(paused ? [say({ zh: `停表：${paused.zh}`, en: paused.en })] : []),
    ...(after ? [say(after)] : []),
  ];
}

function levelText({ toIssue, levelIssued }: TaskState, context: Context): string[] {
  const { say } = context;
  const issued = levelName(levelIssued, context);
  if (toIssue) {
    const level = levelName(toIssue.level.level, context);
    return [
      levelIssued > 0
        ? say({ zh: `已发${issued}，应发${level}`, en: `${issued} issued, ${level} due` })
        : say({ zh: `应发${level}`, en: `${level} due` }),
    ];
  }
  return levelIssued > 0 ? [say({ zh: `已发${issued}`, en: `${issued} issued` })] : [];
}
