import type { Bilingual } from '../../model/diagnostic.ts';
import { formatFixed } from '../../model/decimal.ts';
import type { Outlier } from '../../model/outliers.ts';
import type { Finding } from './judge.ts';

interface Of {
  readonly precision: number;
  readonly unit: string;
}

const COLUMNS = {
  numerator: { zh: '分子', en: 'the numerator' },
  denominator: { zh: '分母', en: 'the denominator' },
  value: { zh: '数值', en: 'the value' },
} as const;

/** What slips of a factor are called. */
const SLIPS: Readonly<Record<number, Bilingual>> = {
  10: { zh: '多半是小数点错了一位', en: 'most likely the decimal point is one place off' },
  100: { zh: '多半是百分数与小数混用', en: 'most likely per cent and fraction were mixed up' },
  1000: { zh: '多半是单位用错（千）', en: 'most likely the unit is off (thousands)' },
  10000: { zh: '多半是单位用错（万）', en: 'most likely the unit is off (ten thousands)' },
  60: { zh: '多半是时、分、秒用错', en: 'most likely hours, minutes and seconds were mixed up' },
  3600: { zh: '多半是时与秒用错', en: 'most likely hours and seconds were mixed up' },
  24: { zh: '多半是天与小时用错', en: 'most likely days and hours were mixed up' },
};

export function outlierOf(column: Outlier['column'], figure: number, found: Finding, of: Of): Outlier {
  return { column, figure, ...found, message: sentence(column, figure, found, of) };
}

function sentence(
  column: Outlier['column'],
  figure: number,
  { kind, factor = 1, lower, upper }: Finding,
  of: Of,
): Bilingual {
  const places = column === 'value' ? of.precision : 0;
  const [low, high] = [formatFixed(lower, places), formatFixed(upper, places)];
  const now = column === 'value' ? `${formatFixed(figure, places)}` : String(figure);
  const what = COLUMNS[column];
  switch (kind) {
    case 'sign':
      return {
        zh: `${what.zh} ${now} 的正负号与以往相反，多半是多写或漏写了负号（以往在 ${low} 至 ${high} 之间）`,
        en: `${what.en} ${now} has the opposite sign of all before: most likely a minus too many or too few (usual: ${low} to ${high})`,
      };
    case 'factor': {
      const times = Math.round(factor >= 1 ? factor : 1 / factor);
      const slip = SLIPS[times] ?? { zh: '多半是单位用错', en: 'most likely the unit is off' };
      return factor >= 1
        ? {
            zh: `${what.zh} ${now} 约为以往的 ${times} 倍，${slip.zh}（以往在 ${low} 至 ${high} 之间）`,
            en: `${what.en} ${now} is about ${times} times the usual: ${slip.en} (usual: ${low} to ${high})`,
          }
        : {
            zh: `${what.zh} ${now} 约为以往的 ${times} 分之一，${slip.zh}（以往在 ${low} 至 ${high} 之间）`,
            en: `${what.en} ${now} is about one ${times}th of the usual: ${slip.en} (usual: ${low} to ${high})`,
          };
    }
    case 'limits':
      return {
        zh: `${what.zh} ${now} 超出本单位自己的控制限（${low} 至 ${high}）`,
        en: `${what.en} ${now} lies outside the unit's own control limits (${low} to ${high})`,
      };
    case 'last-year':
      return {
        zh: `${what.zh} ${now} 与去年同月相比变化过大（按以往的变化应在 ${low} 至 ${high} 之间）`,
        en: `${what.en} ${now} has changed more against last year than it ever does (expected: ${low} to ${high})`,
      };
    case 'siblings':
      return {
        zh: `${what.zh} ${now} 与同类单位相差太远（同类多在 ${low} 至 ${high} 之间）`,
        en: `${what.en} ${now} is far from other units of its type (most: ${low} to ${high})`,
      };
  }
}
