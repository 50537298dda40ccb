import { counts, MEASUREMENTS } from '../example.ts';
import type { Rule } from '../rule.ts';

export const denominatorZero: Rule = {
  code: 'denominator-zero',
  severity: 'error',
  title: { zh: '分母是零', en: 'Denominator of zero' },
  why: {
    zh: '除以零没有结果。分子不是零时，它还会算进上级的汇总里，把上级也算错。',
    en: 'Nothing can be divided by zero. With a numerator that is not zero the totals above become wrong as well.',
  },
  fix: {
    zh: '填上真正的分母；当月没有发生，就把分子、分母都留空。',
    en: 'Give the real denominator; where nothing happened in the month leave both empty.',
  },
  bad: { [MEASUREMENTS]: counts('east,hall-satisfaction,192,0') },
  good: { [MEASUREMENTS]: counts('east,hall-satisfaction,,') },
  *check({ workspace: { measurementFiles } }) {
    for (const file of measurementFiles) {
      for (const row of file.rows) {
        if (row.denominator !== 0) continue;
        const nothing = row.numerator === undefined || row.numerator === 0;
        yield {
          place: file.place(row, 'denominator'),
          message: {
            zh: `${row.unit} 的 ${row.indicator}：分母是 0${nothing ? '' : `，分子却是 ${row.numerator}`}`,
            en: `${row.indicator} of ${row.unit}: the denominator is 0${nothing ? '' : ` while the numerator is ${row.numerator}`}`,
          },
          // Nothing of nothing is no figure, but it makes none wrong either.
          ...(nothing && { severity: 'warning' }),
        };
      }
    }
  },
};
