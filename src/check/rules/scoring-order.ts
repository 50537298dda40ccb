import type { Scoring } from '../../model/records/indicator.ts';
import type { Path } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import type { Rule } from '../rule.ts';
import { faultsOf } from '../scoring-faults.ts';

export const scoringOrder: Rule = {
  code: 'scoring-order',
  severity: 'error',
  title: { zh: '得分方法自相矛盾', en: 'A way of scoring that contradicts itself' },
  why: {
    zh: '做得更好不能反而少得分；说了每差一档扣几分，却没说一档多大，就算不出扣多少。',
    en: 'A better result may not earn fewer points; points for each step mean nothing without the size of a step.',
  },
  fix: {
    zh: '底线、目标、挑战各锚点的得分依次不降；各档由好到差排列，得分依次降低；扣分法的 points 和 per 一起写。',
    en: 'Let the points at floor, target and stretch never fall; list bands from the best down; give `points` and `per` of a deduction together.',
  },
  bad: indicator({ scoring: '{ method: linear, at: { floor: 100, target: 60 } }' }),
  good: indicator({ scoring: '{ method: linear, at: { floor: 60, target: 100 } }' }),
  *check({ workspace: { records } }) {
    for (const entry of records.indicator.values()) {
      const { scoring, direction } = entry.value;
      const periods: readonly (readonly [Path, Scoring])[] = !scoring
        ? []
        : Array.isArray(scoring)
          ? scoring.map(({ value }, i) => [['scoring', i, 'value'], value])
          : [[['scoring'], scoring as Scoring]];
      for (const [path, method] of periods) {
        for (const { at, message } of faultsOf(method, direction))
          yield { place: placeOf(entry, [...path, ...at]), message };
      }
    }
  },
};
