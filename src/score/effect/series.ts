import { roundHalfUp } from '../../model/decimal.ts';
import type { Month } from '../../model/month.ts';
import type { Formula, Indicator } from '../../model/records/indicator.ts';
import type { ProjectSeries } from '../../model/records/project-effect.ts';
import { isWithinNoise, shareChange, type Difference } from '../comparison.ts';
import { countsPart, formulaIn, scaleOf } from '../formula.ts';
import type { Scores } from '../index.ts';
import { isWithin, measuredSide, writtenSide, type Span } from './sides.ts';
import type { Effect, EffectMonth, EffectSide, SeriesEffect, Verdict } from './types.ts';

/** What a series is compared by. */
export interface Comparing {
  readonly figures: Pick<Scores, 'months' | 'value' | 'chart' | 'breaks'>;
  readonly before: Span;
  readonly after: Span & { readonly to: Month };
  readonly target: number | undefined;
  readonly precision: number;
  readonly better: Effect['better'];
}

/** A series with the difference of its shares, in its own unit, where it is one of shares. */
export interface Tested {
  readonly result: SeriesEffect;
  readonly difference: Difference | null;
}

export function testSeries(
  series: ProjectSeries,
  index: number,
  indicator: Indicator | undefined,
  by: Comparing,
): Tested {
  const formula = indicator && formulaIn(indicator, by.after.to);
  const sideOf = (span: Span) =>
    indicator ? measured(series, formula, span, by) : writtenSide(writtenMonths(series, span));
  const [before, after] = [sideOf(by.before), sideOf(by.after)];
  const broken = hasBreak(series, before, after, by);
  const difference = formula && !broken ? differenceOf(formula, before, after) : null;
  const change =
    before.value === null || after.value === null || broken
      ? null
      : roundHalfUp(after.value - before.value, by.precision);
  const verdict = broken
    ? 'definition'
    : difference
      ? verdictOf(difference, by.better)
      : untested(series, before, after, by);
  const interval = difference?.interval ?? null;
  const met = metBy(after.months, by);
  return { result: { as: series.as, index, before, after, change, interval, verdict, met }, difference };
}

/** Better or worse by more than chance; within the noise where the interval has no difference in it. */
export function verdictOf(difference: Difference, better: Effect['better']): Verdict {
  if (isWithinNoise(difference) || better === 'range') return 'within-noise';
  return difference.interval.lower > 0 === (better === 'higher') ? 'better' : 'worse';
}

function measured(
  { indicator = '', unit = '' }: ProjectSeries,
  formula: Formula | undefined,
  span: Span,
  { figures, precision }: Comparing,
): EffectSide {
  const months = figures.months.filter((month) => isWithin(month, span));
  const values = months.map((month) => figures.value(unit, indicator, month));
  return measuredSide(values, formula, precision);
}

function writtenMonths({ figures = [] }: ProjectSeries, span: Span): EffectMonth[] {
  return figures.filter(({ month }) => isWithin(month, span)).sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The difference of two shares, in the unit of their figure. */
function differenceOf(formula: Formula, before: EffectSide, after: EffectSide): Difference | null {
  if (!countsPart(formula)) return null;
  const share = ({ numerator, denominator }: EffectSide) => ({ count: numerator ?? 0, total: denominator ?? 0 });
  const found = shareChange(share(before), share(after));
  if (!found) return null;
  const scale = scaleOf(formula);
  const { difference, interval } = found;
  return {
    difference: difference * scale,
    interval: { lower: interval.lower * scale, upper: interval.upper * scale },
  };
}

/** Measured in another way since the first month of the comparison. */
function hasBreak(
  { indicator }: ProjectSeries,
  before: EffectSide,
  after: EffectSide,
  { figures }: Comparing,
): boolean {
  const [first, last] = [before.months.at(0)?.month, after.months.at(-1)?.month];
  if (indicator === undefined || first === undefined || last === undefined) return false;
  return figures.breaks(indicator).some((month) => month > first && month <= last);
}

/** What can be said of figures that are no shares: what their control chart says, where they have one. */
function untested({ indicator, unit }: ProjectSeries, before: EffectSide, after: EffectSide, by: Comparing): Verdict {
  if (before.months.length === 0 || after.months.length === 0) return 'no-figures';
  if (indicator === undefined || unit === undefined) return 'no-samples';
  const chart = by.figures.chart(unit, indicator, by.after.to);
  if (!chart || chart.few) return 'few-months';
  return chart.variation === 'better' || chart.variation === 'worse' ? chart.variation : 'within-noise';
}

/** A bound counts where what it leaves open does not matter. */
function metBy(months: readonly EffectMonth[], { target, better }: Comparing): SeriesEffect['met'] {
  if (target === undefined || better === 'range' || months.length === 0) return null;
  const open = better === 'higher' ? 'at-most' : 'at-least';
  const judged = months.filter(({ bound }) => bound !== open);
  const isMet = ({ value }: EffectMonth) => (better === 'higher' ? value >= target : value <= target);
  return { of: judged.length, count: judged.filter(isMet).length };
}
