import { isOpen } from '../../model/periods.ts';
import { monthsOfPeriod } from '../../model/reporting-period.ts';
import { monthRange } from '../../model/month.ts';
import { placeOf, type Workspace } from '../../model/workspace.ts';
import { record, RECOGNITION, UNITS, units } from '../example.ts';
import type { Rule } from '../rule.ts';

const results = (count: number) => ({
  [UNITS]: units({ west: 'parent: province' }),
  [RECOGNITION]: record('recognition', {
    results: `[{ period: 2026-Q3, participants: 6, counts: [{ band: star, count: ${count}, units: [west] }] }]`,
  }),
});

export const recognitionWinners: Rule = {
  code: 'recognition-winners',
  severity: 'error',
  title: { zh: '获奖单位与数量或时间不符', en: 'Winners do not fit their number or their time' },
  why: {
    zh: '获奖单位要挂牌、进考核；少写一个、或写了当时不存在的单位，就会有人领错奖。',
    en: 'Winners are put up and enter assessments; with one left out, or one that did not exist then, the wrong unit is rewarded.',
  },
  fix: {
    zh: '写齐全部获奖单位，或只写数量不写单位；单位要在这一期里存在。',
    en: 'Name every unit that won, or give the number alone; name units that existed in the period.',
  },
  bad: results(2),
  good: results(1),
  *check({ workspace }) {
    for (const entry of workspace.records.recognition.values()) {
      for (const [i, { period, counts }] of entry.value.results.entries()) {
        for (const [j, { count, units: winners }] of counts.entries()) {
          if (winners === undefined) continue;
          const path = ['results', i, 'counts', j];
          if (winners.length !== count) {
            yield {
              place: placeOf(entry, [...path, 'count']),
              message: {
                zh: `数量是 ${count}，却写了 ${winners.length} 个单位`,
                en: `The number is ${count}, but ${winners.length} are named`,
              },
            };
          }
          for (const [k, unit] of winners.entries()) {
            if (existsIn(unit, period, workspace)) continue;
            yield {
              place: placeOf(entry, [...path, 'units', k]),
              message: { zh: `单位 ${unit} 在 ${period} 不存在`, en: `Unit ${unit} does not exist in ${period}` },
            };
          }
        }
      }
    }
  },
};

/** A unit that is not there at all is another rule's finding. */
function existsIn(unit: string, period: string, { records }: Workspace): boolean {
  const entry = records.unit.get(unit);
  const { first, last } = monthsOfPeriod(period);
  return !entry || monthRange(first, last).some((month) => isOpen(entry.value, month));
}
