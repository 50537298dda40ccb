import { counts, MEASUREMENTS } from '../example.ts';
import type { Rule } from '../rule.ts';
import { unknownIn } from '../unknown-rows.ts';

export const measurementUnknown: Rule = {
  code: 'measurement-unknown',
  severity: 'error',
  title: { zh: '数据里的单位或指标不存在', en: 'Figures of an unknown unit or indicator' },
  why: {
    zh: '编号对不上，这一行数据就不算到任何单位、任何指标上，上级的汇总也会少。',
    en: 'With an id that nobody has the row counts for nothing, and the totals above it are too small.',
  },
  fix: {
    zh: '改成已有的编号（不是名称）；新单位、新指标先建好记录。',
    en: 'Write an id that there is, not a name; add new units and indicators first.',
  },
  bad: { [MEASUREMENTS]: counts('eest,hall-satisfaction,192,200') },
  good: { [MEASUREMENTS]: counts('east,hall-satisfaction,192,200') },
  *check(context) {
    for (const file of context.workspace.measurementFiles) {
      yield* unknownIn(context, file, 'unit', 'unit');
      yield* unknownIn(context, file, 'indicator', 'indicator');
    }
  },
};
