import { monthsOfPeriod } from '../../model/reporting-period.ts';
import { placeOf } from '../../model/workspace.ts';
import { record, RECOGNITION } from '../example.ts';
import type { Rule } from '../rule.ts';

const results = (second: string) => ({
  [RECOGNITION]: record('recognition', {
    results:
      '\n  - { period: 2026-Q2, participants: 6, counts: [{ band: star, count: 1 }] }' +
      `\n  - { period: ${second}, participants: 6, counts: [{ band: star, count: 2 }] }`,
  }),
});

export const recognitionPeriods: Rule = {
  code: 'recognition-periods',
  severity: 'error',
  title: { zh: '期次重复或先后颠倒', en: 'Periods twice or out of order' },
  why: {
    zh: '同一期两份结果，不知道以哪份为准；先后颠倒，升降就看反了。',
    en: 'Of two results for one period nobody knows which holds; out of order, what rose seems to have fallen.',
  },
  fix: {
    zh: '一期一条，由早到晚；改了结果就改原来那一条。',
    en: 'Write each period once, the oldest first; where a result changed, change its entry.',
  },
  bad: results('2026-Q1'),
  good: results('2026-Q3'),
  *check({ workspace: { records } }) {
    for (const entry of records.recognition.values()) {
      for (const [i, { period }] of entry.value.results.entries()) {
        const before = entry.value.results[i - 1]?.period;
        if (before === undefined || monthsOfPeriod(before).last < monthsOfPeriod(period).first) continue;
        yield {
          place: placeOf(entry, ['results', i, 'period']),
          message: {
            zh: `${period} 不晚于上一条的 ${before}`,
            en: `${period} is not after ${before}, the entry before it`,
          },
        };
      }
    }
  },
};
