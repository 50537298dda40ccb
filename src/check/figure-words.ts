import { formatFixed } from '../model/decimal.ts';
import type { Indicator } from '../model/records/indicator.ts';
import type { Bound, Value } from '../model/results.ts';

/** Figures as messages write them: `96.1%` against `≥ 98.0%`. Units that are words are left out. */
function written(figure: number, { precision, unit }: Indicator): string {
  return formatFixed(figure, precision) + (/^[%‰]/.test(unit) ? unit : '');
}

/** A published figure; a dash where nothing was measured. */
export function figureWords(indicator: Indicator, { published }: Pick<Value, 'published'>): string {
  return published === null ? '—' : written(published, indicator);
}

/** The target a figure is held against; a dash where there is none. */
export function targetWords(indicator: Indicator, { target }: Pick<Value, 'target'>): string {
  return target === null ? '—' : bound(target.target, indicator);
}

function bound(limit: Bound, indicator: Indicator): string {
  if (typeof limit !== 'number') return limit.map((end) => written(end, indicator)).join('–');
  return `${indicator.direction === 'lower' ? '≤' : '≥'} ${written(limit, indicator)}`;
}
