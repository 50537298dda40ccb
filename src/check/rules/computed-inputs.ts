import { placeOf } from '../../model/workspace.ts';
import { computationsOf } from '../computations.ts';
import { INDICATOR, record } from '../example.ts';
import type { Rule } from '../rule.ts';

const computed = (of: string) => ({
  'content/indicators/hotline-satisfaction.yaml': record('indicator'),
  [INDICATOR]: record('indicator', { formula: `{ kind: computed, operation: ratio, of: [${of}] }` }),
});

export const computedInputs: Rule = {
  code: 'computed-inputs',
  severity: 'error',
  title: { zh: '相除的指标不是两个', en: 'A ratio of indicators that has not two of them' },
  why: {
    zh: '相除只取第一项和第二项，多写的不会用到，读的人却以为算进去了。',
    en: 'A ratio is the first over the second; more of them are not used, though a reader thinks they are.',
  },
  fix: {
    zh: '只留分子、分母两个指标；要先相加，另设一个相加的指标。',
    en: 'Keep two, numerator and denominator; to add some up first, make an indicator that is their sum.',
  },
  bad: computed('hall-satisfaction, complaint-timeliness, hotline-satisfaction'),
  good: computed('hall-satisfaction, complaint-timeliness'),
  *check({ workspace: { records } }) {
    for (const entry of records.indicator.values()) {
      for (const { formula, path } of computationsOf(entry.value)) {
        if (formula.operation !== 'ratio' || formula.of.length === 2) continue;
        yield {
          place: placeOf(entry, [...path, 'of'], 'key'),
          message: {
            zh: `相除要写两个指标，这里写了 ${formula.of.length} 个`,
            en: `A ratio takes two indicators, not ${formula.of.length}`,
          },
        };
      }
    }
  },
};
