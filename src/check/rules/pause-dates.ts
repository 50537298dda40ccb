import { daysBetween } from '../../model/month.ts';
import type { Pause, Task } from '../../model/records/task.ts';
import type { Path } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import { record, SUPERVISION, TASK } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const files = (from: string) => ({
  [SUPERVISION]: record('supervision', {
    stopTheClock: '\n  approver: 分管副总经理\n  reasons: [{ id: flood, name: 洪涝灾害 }]\n  atMostDays: 30',
  }),
  [TASK]: record('task', {
    deadline: '2026-12-31',
    pauses:
      '\n  - { from: 2026-05-06, until: 2026-05-15, reason: flood, note: 道路中断, by: 分管副总经理 }\n' +
      `  - { from: ${from}, until: 2026-05-20, reason: flood, note: 再次中断, by: 分管副总经理 }`,
  }),
});

export const pauseDates: Rule = {
  code: 'pause-dates',
  severity: 'error',
  title: { zh: '停表的日期不对', en: 'Dates of a pause are wrong' },
  why: {
    zh: '停表的日子不计逾期。起止颠倒、前后重叠或超过规则的上限，逾期天数就说不清。',
    en: 'Days of a pause are not counted as overdue. When pauses run backwards, overlap or exceed what the rules allow, the days overdue are in doubt.',
  },
  fix: {
    zh: '改正起止日期；前一次停表写明停到哪天，再写后一次。',
    en: 'Correct the dates; say until when a pause lasted before the next begins.',
  },
  bad: files('2026-05-15'),
  good: files('2026-05-16'),
  *check({ workspace: { records } }) {
    const most = records.supervision.get('supervision')?.value.stopTheClock?.atMostDays ?? Infinity;
    for (const entry of records.task.values()) {
      for (const { at, message } of faults(entry.value, most)) {
        yield { place: placeOf(entry, at, at.length === 1 ? 'key' : 'value'), message };
      }
    }
  },
};

type Fault = { readonly at: Path; readonly message: Finding['message'] };

function* faults({ issued, pauses = [] }: Task, most: number): Iterable<Fault> {
  const listed = pauses.map((pause, i) => ({ pause, i }));
  for (const { pause, i } of listed) {
    const { from, until } = pause;
    if (until !== undefined && until < from) {
      yield fault(
        i,
        'until',
        `停到 ${until}，早于开始的 ${from}`,
        `It lasts until ${until}, before it begins on ${from}`,
      );
    }
    if (from < issued) {
      yield fault(
        i,
        'from',
        `${from} 停表，任务 ${issued} 才下达`,
        `It begins on ${from}, before the task was issued (${issued})`,
      );
    }
  }
  const inOrder = listed.sort((a, b) => (a.pause.from < b.pause.from ? -1 : 1));
  for (const [n, { pause, i }] of inOrder.entries()) {
    const before = inOrder[n - 1]?.pause;
    if (before && (before.until === undefined || before.until >= pause.from)) yield overlap(i, before, pause);
  }
  const days = pauses.reduce((sum, { from, until }) => sum + (until === undefined ? 0 : lasting(from, until)), 0);
  if (days > most) {
    const message = {
      zh: `累计停表 ${days} 天，规则最多 ${most} 天`,
      en: `The clock stands still for ${days} days in all; the rules allow ${most}`,
    };
    yield { at: ['pauses'], message };
  }
}

const lasting = (from: string, until: string) => Math.max(0, daysBetween(from, until) + 1);

function fault(i: number, key: 'from' | 'until', zh: string, en: string): Fault {
  return { at: ['pauses', i, key], message: { zh, en } };
}

function overlap(i: number, before: Pause, { from }: Pause): Fault {
  return before.until === undefined
    ? fault(i, 'from', `${before.from} 起的停表还没有写停到哪天`, `The pause from ${before.from} on has no end yet`)
    : fault(
        i,
        'from',
        `${from} 仍在上一次停表之内（至 ${before.until}）`,
        `It begins on ${from}, within the pause until ${before.until}`,
      );
}
