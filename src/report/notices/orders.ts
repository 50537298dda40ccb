import { ordersDue } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { dueLines, orderLines } from '../supervision/index.ts';
import { datedNotice, idOf } from './make.ts';
import type { Notice } from './types.ts';

/** Supervision orders that a department has not answered: told at once, however long it has. */
export function orderNotices(ahead: number, context: Context): Notice[] {
  const { say } = context;
  return orderLines(context)
    .filter(({ state }) => state === 'awaiting-reply' || state === 'reply-overdue')
    .flatMap(({ id, toId, link, subject, levelName, replyBy, issued }) =>
      datedNotice(
        {
          about: `order/${id}`,
          department: toId,
          title: say({ zh: `回复${levelName}：${subject}`, en: `Answer ${levelName}: ${subject}` }),
          path: link.path,
          due: replyBy,
          lines: [say({ zh: `${link.name}，${issued} 签发`, en: `${link.name}, issued ${issued}` })],
          always: true,
        },
        ahead,
        context,
      ),
    );
}

/** Orders that are due and not issued, for who is to sign them. */
export function signNotices(context: Context): Notice[] {
  const { say } = context;
  const lines = new Map(dueLines(context).map((line) => [line.taskId, line]));
  return ordersDue(context.tasks).flatMap(({ task, owner, level, at, since }): Notice[] => {
    const line = lines.get(task);
    if (!line) return [];
    const state = context.tasks.find((each) => each.task === task);
    return [
      {
        id: idOf('sign', `task/${task}`, line.deadline, String(level.level)),
        event: 'sign',
        department: owner,
        to: { role: 'signer', id: `level-${level.level}`, name: line.signer },
        level: level.level,
        title: say({ zh: `签发${line.levelName}：${line.task.name}`, en: `Sign ${line.levelName}: ${line.task.name}` }),
        lines: [
          say({
            zh: `${line.owner.name}，时限 ${line.deadline}，${line.overdue}`,
            en: `${line.owner.name}, due ${line.deadline}, ${line.overdue}`,
          }),
          say({ zh: `自 ${at} 起应发，签发人：${line.signer}`, en: `due since ${at}, to be signed by ${line.signer}` }),
        ],
        date: since,
        daysLate: state?.daysOverdue ?? 0,
        path: line.draft,
      },
    ];
  });
}
