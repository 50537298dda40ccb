import { inForce } from '../../model/dated.ts';
import type { Formula, Indicator } from '../../model/records/indicator.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import type { Rule } from '../rule.ts';

const annual = (last: string) =>
  indicator({ annualTargets: `\n  - { year: 2026, target: 90 }\n  - { year: ${last}, target: 91 }` });

export const annualTarget: Rule = {
  code: 'annual-target',
  severity: 'error',
  title: { zh: '年度目标无法判定', en: 'A target for a year that cannot be judged' },
  why: {
    zh: '年度目标按全年累计值判定：同一年、同一范围只能有一个；各月合不到一起的指标，没有全年累计值。',
    en: 'It is judged on the figure of the whole year: a year has one for the same units, and an indicator whose months cannot be pooled has no such figure.',
  },
  fix: {
    zh: '同一范围每年只留一个；要按全年判定，给 value 类的指标写 rollUp，区间型的只写每月目标。',
    en: 'Keep one a year for the same units; give a `value` a `rollUp`; a range has monthly targets only.',
  },
  bad: annual('2026'),
  good: annual('2027'),
  *check({ workspace: { records } }) {
    for (const entry of records.indicator.values()) {
      const { annualTargets = [] } = entry.value;
      const reason = annualTargets.length > 0 ? unfit(entry.value) : undefined;
      if (reason) yield { place: placeOf(entry, ['annualTargets'], 'key'), message: reason };
      const seen = new Set<string>();
      for (const [i, { year, units = [] }] of annualTargets.entries()) {
        // An entry without units is for all of them, which is a scope of its own.
        for (const scope of units.length > 0 ? units : ['']) {
          const key = `${year} ${scope}`;
          if (seen.has(key)) {
            const who = scope === '' ? { zh: '', en: '' } : { zh: `（${scope}）`, en: ` for ${scope}` };
            yield {
              place: placeOf(entry, ['annualTargets', i, 'year']),
              message: { zh: `${year} 年已有年度目标${who.zh}`, en: `There is already a target for ${year}${who.en}` },
            };
          }
          seen.add(key);
        }
      }
    }
  },
};

/** Why no year of the indicator can be judged. */
function unfit({ direction, formula }: Indicator): Bilingual | undefined {
  if (direction === 'range') return { zh: '区间型指标没有年度目标', en: 'A range has no target for a year' };
  const latest = Array.isArray(formula) ? inForce(formula, '9999-12')?.value : formula;
  const now = latest as Formula | undefined;
  if (now?.kind !== 'value' || (now.rollUp ?? 'none') !== 'none') return undefined;
  return {
    zh: '直接取值又没有写 rollUp，各月合不成全年',
    en: 'A value without `rollUp`: its months make no year',
  };
}
