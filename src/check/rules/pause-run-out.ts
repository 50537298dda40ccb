import { dayOf } from '../../model/moment.ts';
import { dayAt, dayIndex } from '../../model/month.ts';
import { pausedSpans } from '../../model/overdue.ts';
import { placeOf } from '../../model/workspace.ts';
import { record, SUPERVISION, TASK } from '../example.ts';
import type { FigureRule } from '../figure-rule.ts';

const files = (until: string) => ({
  [SUPERVISION]: record('supervision', {
    stopTheClock: '\n  approver: 分管副总经理\n  reasons: [{ id: flood, name: 洪涝灾害 }]\n  atMostDays: 30',
  }),
  [TASK]: record('task', {
    deadline: '2026-12-31',
    pauses: `[{ from: 2026-05-06, ${until}reason: flood, note: 道路中断, by: 分管副总经理 }]`,
  }),
});

export const pauseRunOut: FigureRule = {
  code: 'pause-run-out',
  severity: 'warning',
  title: { zh: '停表没有写停到哪天，已停满上限', en: 'A pause without an end has used up what the rules allow' },
  why: {
    zh: '规则允许的天数停满后，逾期重新计算；没有写结束日期，看的人还以为仍在停表。',
    en: 'Once the days that the rules allow are used up the clock runs again, while whoever reads the task thinks it still stands.',
  },
  fix: {
    zh: '写明停到哪天（until）；确需延长的，先改督办规则的上限。',
    en: 'Say until when it lasts (`until`); where it must last longer, raise the maximum in the rules first.',
  },
  bad: files(''),
  good: files('until: 2026-05-15, '),
  *check({ workspace: { records }, tracked }) {
    const rules = records.supervision.get('supervision')?.value;
    const today = dayIndex(dayOf(tracked.asOf));
    for (const entry of records.task.values()) {
      for (const { pause, span } of pausedSpans(entry.value, rules)) {
        if (pause.until !== undefined || span.to > today) continue;
        const last = dayAt(span.to - 1);
        yield {
          place: placeOf(entry, ['pauses', (entry.value.pauses ?? []).indexOf(pause), 'from']),
          message: {
            zh: `${pause.from} 起停表，${last} 已停满规则允许的天数`,
            en: `The clock has stood still since ${pause.from}; the days that the rules allow were used up on ${last}`,
          },
        };
      }
    }
  },
};
