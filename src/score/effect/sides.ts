import { quotientHalfUp } from '../../model/decimal.ts';
import type { Month } from '../../model/month.ts';
import type { Formula } from '../../model/records/indicator.ts';
import type { Value } from '../../model/results.ts';
import { intervalOf } from '../interval.ts';
import { rollUpOf, scaleOf } from '../formula.ts';
import type { EffectMonth, EffectSide } from './types.ts';

const NOT_POOLED = { value: null, numerator: null, denominator: null, interval: null };

/** Figures that a record writes out: no samples, so nothing is pooled; a month alone is its own figure. */
export function writtenSide(months: readonly EffectMonth[]): EffectSide {
  const only = months.length === 1 && !months[0]?.bound ? (months[0]?.value ?? null) : null;
  return { ...NOT_POOLED, months, value: only };
}

/** Values of one unit and indicator over some months, their numerators and denominators added up. */
export function measuredSide(values: readonly Value[], formula: Formula | undefined, precision: number): EffectSide {
  const measured = values.flatMap(({ month, published }) => (published === null ? [] : [{ month, value: published }]));
  if (!formula || rollUpOf(formula) !== 'pool') return writtenSide(measured);
  const sum = (key: 'numerator' | 'denominator') => values.reduce((total, value) => total + (value[key] ?? 0), 0);
  const [numerator, denominator] = [sum('numerator'), sum('denominator')];
  if (denominator === 0) return { ...NOT_POOLED, months: measured };
  return {
    months: measured,
    value: quotientHalfUp(numerator, denominator, scaleOf(formula), precision),
    numerator,
    denominator,
    interval: intervalOf(formula, numerator, denominator),
  };
}

/** Some months, both ends included; an end that is not given is open. */
export interface Span {
  readonly from?: Month;
  readonly to?: Month;
}

export function isWithin(month: Month, { from, to }: Span): boolean {
  return (from === undefined || month >= from) && (to === undefined || month <= to);
}
