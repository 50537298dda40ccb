import { valueAt } from '../../model/dated.ts';
import type { Month } from '../../model/month.ts';
import type { Workspace } from '../../model/workspace.ts';
import { counts, MEASUREMENTS } from '../example.ts';
import type { Rule } from '../rule.ts';

export const numeratorExceedsDenominator: Rule = {
  code: 'numerator-exceeds-denominator',
  severity: 'error',
  title: { zh: '分子大于分母', en: 'Numerator greater than denominator' },
  why: {
    zh: '分子是分母的一部分（满意的样本不会多于全部样本），结果却超过了 100%：多半是两列填反了，或口径不一。',
    en: 'The numerator is a part of the denominator, yet the result is over 100%: the columns are swapped, or counted differently.',
  },
  fix: {
    zh: '核对两列是否填反；分子本来就可以更大的，在指标的 formula 里写 part: false。',
    en: 'See whether the columns are swapped; where the numerator may be greater, write `part: false` in the formula.',
  },
  bad: { [MEASUREMENTS]: counts('east,hall-satisfaction,200,192') },
  good: { [MEASUREMENTS]: counts('east,hall-satisfaction,192,200') },
  *check({ workspace }) {
    for (const file of workspace.measurementFiles) {
      const parts = partsIn(workspace, file.month);
      for (const row of file.rows) {
        const { numerator, denominator } = row;
        if (numerator === undefined || denominator === undefined || numerator <= denominator) continue;
        // A denominator of zero has a rule of its own.
        if (denominator === 0 || !parts.has(row.indicator)) continue;
        yield {
          place: file.place(row, 'numerator'),
          message: {
            zh: `${row.unit} 的 ${row.indicator}：分子 ${numerator} 大于分母 ${denominator}`,
            en: `${row.indicator} of ${row.unit}: the numerator ${numerator} is greater than the denominator ${denominator}`,
          },
        };
      }
    }
  },
};

/** Indicators whose formula in the month counts a part of a whole. */
function partsIn({ records }: Workspace, month: Month): Set<string> {
  const parts = [...records.indicator].filter(([, { value }]) => {
    const formula = valueAt(value.formula, month);
    return formula?.kind === 'ratio' && formula.part !== false;
  });
  return new Set(parts.map(([id]) => id));
}
