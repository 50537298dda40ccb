import type { Scoring } from '../../model/records/indicator.ts';
import type { Path } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

export const scoringOrder: Rule = {
  code: 'scoring-order',
  severity: 'error',
  title: { zh: '得分方法自相矛盾', en: 'A way of scoring that contradicts itself' },
  why: {
    zh: '做得更好不能反而少得分；说了每差一档扣几分，却没说一档多大，就算不出扣多少。',
    en: 'A better result may not earn fewer points; points for each step mean nothing without the size of a step.',
  },
  fix: {
    zh: '底线、目标、挑战各锚点的得分依次不降；扣分法的 points 和 per 一起写。',
    en: 'Let the points at floor, target and stretch never fall; give `points` and `per` of a deduction together.',
  },
  bad: indicator({ scoring: '{ method: linear, at: { floor: 100, target: 60 } }' }),
  good: indicator({ scoring: '{ method: linear, at: { floor: 60, target: 100 } }' }),
  *check({ workspace: { records } }) {
    for (const entry of records.indicator.values()) {
      const { scoring } = entry.value;
      const periods: readonly (readonly [Path, Scoring])[] = !scoring
        ? []
        : Array.isArray(scoring)
          ? scoring.map(({ value }, i) => [['scoring', i, 'value'], value])
          : [[['scoring'], scoring as Scoring]];
      for (const [path, method] of periods) {
        for (const { at, message } of faults(method)) yield { place: placeOf(entry, [...path, ...at]), message };
      }
    }
  },
};

function* faults(scoring: Scoring): Iterable<{ at: Path; message: Finding['message'] }> {
  if (scoring.method === 'linear') {
    const { floor, target, stretch } = scoring.at;
    if (floor !== undefined && floor > target) {
      yield {
        at: ['at', 'floor'],
        message: {
          zh: `只到底线得 ${floor} 分，达到目标反而只得 ${target} 分`,
          en: `The floor earns ${floor} points, the target only ${target}`,
        },
      };
    }
    if (stretch !== undefined && stretch < target) {
      yield {
        at: ['at', 'stretch'],
        message: {
          zh: `达到目标得 ${target} 分，达到挑战值反而只得 ${stretch} 分`,
          en: `The target earns ${target} points, the stretch only ${stretch}`,
        },
      };
    }
    return;
  }
  const { onMiss, points, per } = scoring;
  if (points !== undefined && per === undefined) {
    yield {
      at: ['points'],
      message: {
        zh: '写了每差一档扣几分，没有写一档多大（per）',
        en: 'Points for each step are given, but not the size of a step (`per`)',
      },
    };
  } else if (per !== undefined && points === undefined) {
    yield {
      at: ['per'],
      message: {
        zh: '写了一档多大，没有写每档扣几分（points）',
        en: 'The size of a step is given, but not its points (`points`)',
      },
    };
  } else if (onMiss === undefined && points === undefined) {
    yield {
      at: ['method'],
      message: {
        zh: '扣分法没有写扣多少：onMiss 或 points',
        en: 'A deduction that deducts nothing: give `onMiss` or `points`',
      },
    };
  }
}
