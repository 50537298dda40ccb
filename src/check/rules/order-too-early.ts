import { isClosed } from '../../model/closings.ts';
import { dayOf } from '../../model/moment.ts';
import { clockOf, levelByDays, overdueFrom } from '../../model/overdue.ts';
import { placeOf, type Entry, type Workspace } from '../../model/workspace.ts';
import { ORDER, record, SUPERVISION, TASK } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const files = (issued: string) => ({
  [SUPERVISION]: record('supervision'),
  [TASK]: record('task'),
  [ORDER]: record('order', { issued, replyBy: '2026-07-03' }),
});

/** Progress is left aside: what is reported at the end of a month was not yet known when the order was signed. */
export const orderTooEarly: Rule = {
  code: 'order-too-early',
  severity: 'error',
  title: { zh: '督办单发早了', en: 'A supervision order is issued before its level was due' },
  why: {
    zh: '逾期天数没有满就发督办单，承办部门还在时限之内；停表的日子不计入逾期。',
    en: 'Before its days overdue are full a level is not due, and the department is within its time. Days on which the clock stood still do not count.',
  },
  fix: {
    zh: '改正签发时间或级别；任务的时限、停表记录有误的，改任务单。',
    en: 'Correct when it was issued, or its level; where the deadline or the pauses of the task are wrong, correct those.',
  },
  bad: files('2026-06-30'),
  good: files('2026-07-01'),
  *check({ workspace }) {
    for (const entry of workspace.records['supervision-order'].values()) {
      const message = early(entry, workspace);
      if (message) yield { place: placeOf(entry, ['issued']), message };
    }
  },
};

function early({ value: order }: Entry<'supervision-order'>, workspace: Workspace): Finding['message'] | undefined {
  const task = workspace.records.task.get(order.task ?? '')?.value;
  const rules = workspace.records.supervision.get('supervision')?.value;
  const level = rules?.levels.find((each) => each.level === order.level);
  if (!task || !level) return undefined;
  const day = dayOf(order.issued);
  if (isClosed(task, day)) {
    return {
      zh: `签发时（${order.issued}）任务已经关闭`,
      en: `The task was closed when it was issued (${order.issued})`,
    };
  }
  const clock = clockOf(task, rules, day);
  if (levelByDays(rules, clock, order.issued) >= order.level) return undefined;
  const from = overdueFrom(clock, level.afterDays);
  return {
    zh: `${order.issued} 签发，第 ${order.level} 级${from === null ? '仍在停表' : `要到 ${from} 才应发`}`,
    en:
      from === null
        ? `Issued on ${order.issued}, while the clock stands still before level ${order.level}`
        : `Issued on ${order.issued}; level ${order.level} falls due on ${from}`,
  };
}
