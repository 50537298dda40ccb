import { dayOf } from '../../model/moment.ts';
import { daysBetween } from '../../model/month.ts';
import { ordersDue, type OrderDue, type TaskState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import { paths } from '../paths.ts';
import { percentText } from '../tasks.ts';
import type { ComingLine, DueLine } from './types.ts';
import { levelName, taskNamed } from './words.ts';

/** How far ahead levels are announced, in days. */
const AHEAD = 30;

/** Orders due but not issued at the as-of date, those that have waited longest first. */
export function dueLines(context: Context): DueLine[] {
  return ordersDue(context.tasks).flatMap((due) => dueLine(due, context));
}

function dueLine({ task, owner, level, at, levelDue }: OrderDue, context: Context): DueLine[] {
  const [state, link] = [context.tasks.find((each) => each.task === task), taskNamed(task, context)];
  if (!state || !link) return [];
  return [
    {
      task: link,
      taskId: task,
      owner: linkTo('department', owner, context),
      ownerId: owner,
      levelName: levelName(level.level, context),
      signer: signerOf(level.level, context),
      at,
      deadline: state.deadline,
      overdue: overdueText(state.daysOverdue, context),
      ...(levelDue > level.level && { higher: levelName(levelDue, context) }),
      draft: paths.orderDraft(task),
    },
  ];
}

/** Rules are kept in every language, and what the engine hands on in one. */
function signerOf(level: number, { workspace }: Context): string {
  const rules = workspace.records.supervision.get('supervision')?.value;
  return rules?.levels.find((each) => each.level === level)?.signer ?? '';
}

/** How late in full days; late by a minute is late. */
export function daysText(days: number, { say }: Context): string {
  return days === 0
    ? say({ zh: '不足 1 天', en: 'less than a day' })
    : say({ zh: `${days} 天`, en: counted(days, 'day') });
}

export function overdueText(days: number, context: Context): string {
  const text = daysText(days, context);
  return context.say({ zh: `逾期${days === 0 ? '' : ' '}${text}`, en: `${text} late` });
}

/** Levels that fall due within a month of the as-of date when nothing changes, the next first. */
export function comingLines(context: Context): ComingLine[] {
  return context.tasks
    .flatMap((state) => comingLine(state, context))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function comingLine({ task, owner, next, actual }: TaskState, context: Context): ComingLine[] {
  const link = taskNamed(task, context);
  if (!next || !link || daysBetween(context.asOf, dayOf(next.at)) > AHEAD) return [];
  return [
    {
      task: link,
      owner: linkTo('department', owner, context),
      levelName: levelName(next.level.level, context),
      signer: signerOf(next.level.level, context),
      at: next.at,
      progress: percentText(actual, context),
    },
  ];
}
