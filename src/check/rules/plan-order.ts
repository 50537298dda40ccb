import { dayOf } from '../../model/moment.ts';
import type { Task } from '../../model/records/task.ts';
import type { Path } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import { record, TASK } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const FULL = 100;
const files = (april: number) => ({
  [TASK]: record('task', {
    plan:
      '\n  - { on: 2026-03-31, percent: 40 }\n' +
      `  - { on: 2026-04-30, percent: ${april} }\n  - { on: 2026-06-30, percent: 100 }`,
  }),
});

export const planOrder: Rule = {
  code: 'plan-order',
  severity: 'error',
  title: { zh: '任务的计划进度不成一条线', en: 'The plan of a task is no rising line' },
  why: {
    zh: '计划进度只升不降，到时限为 100%；否则落后还是超前无从比较。',
    en: 'A plan rises and is at 100% by the deadline. Otherwise nobody can say who is behind.',
  },
  fix: {
    zh: '按日期先后写，进度不低于前一点，最后一点为 100，且不晚于完成时限。',
    en: 'List points by date, none lower than the one before, the last at 100 and no later than the deadline.',
  },
  bad: files(35),
  good: files(60),
  *check({ workspace: { records } }) {
    for (const entry of records.task.values()) {
      for (const { at, message } of faults(entry.value)) yield { place: placeOf(entry, at), message };
    }
  },
};

function* faults({ plan = [], issued, deadline }: Task): Iterable<{ at: Path; message: Finding['message'] }> {
  for (const [i, { on, percent }] of plan.entries()) {
    const before = plan[i - 1];
    if (before && on <= before.on) {
      const message = {
        zh: `${on} 不晚于前一点 ${before.on}`,
        en: `${on} is not after the point before, ${before.on}`,
      };
      yield { at: ['plan', i, 'on'], message };
    } else if (on < issued || on > dayOf(deadline)) {
      const message = {
        zh: `${on} 不在下达（${issued}）与时限（${deadline}）之间`,
        en: `${on} is not between the issue (${issued}) and the deadline (${deadline})`,
      };
      yield { at: ['plan', i, 'on'], message };
    }
    if (before && percent < before.percent) {
      const message = {
        zh: `计划进度从 ${before.percent}% 降到 ${percent}%`,
        en: `Planned progress falls from ${before.percent}% to ${percent}%`,
      };
      yield { at: ['plan', i, 'percent'], message };
    }
  }
  const last = plan.at(-1);
  if (last && last.percent !== FULL) {
    const message = {
      zh: `计划最后一点是 ${last.percent}%，应为 100%`,
      en: `The plan ends at ${last.percent}%, not at 100%`,
    };
    yield { at: ['plan', plan.length - 1, 'percent'], message };
  }
}
