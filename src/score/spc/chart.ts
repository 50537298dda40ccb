import type { Indicator } from '../../model/records/indicator.ts';
import type { Assurance, Bound, ControlChart, Value, Variation } from '../../model/results.ts';
import { high, low } from '../targets.ts';
import { xmr, type Xmr } from './xmr.ts';

/** Below this many points limits are provisional, and a chart says so. */
const ENOUGH_POINTS = 12;

type Direction = Indicator['direction'];

/** The control chart of a series of values, from those that were measured; null for fewer than two. */
export function chartOf(series: readonly Value[], direction: Direction): ControlChart | null {
  const measured = series.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]));
  const chart = xmr(measured.map(({ value }) => value));
  const [first] = series;
  if (!chart || !first) return null;
  const target = series.at(-1)?.target?.target;
  return {
    unit: first.unit,
    indicator: first.indicator,
    mean: chart.mean,
    lower: chart.lower,
    upper: chart.upper,
    points: measured.map(({ month, value }, i) => ({ month, value, signals: chart.points[i]?.signals ?? [] })),
    few: measured.length < ENOUGH_POINTS,
    variation: variationOf(chart, direction),
    assurance: target === undefined ? null : assuranceOf(chart, target, direction),
  };
}

/** What the latest point says. In a range neither high nor low is better. */
export function variationOf(chart: Xmr, direction: Direction): Variation {
  const side = chart.points.at(-1)?.side ?? 0;
  if (side === 0) return 'common';
  if (direction === 'range') return 'special';
  return side > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/**
 * Whether, as things go, the target will be met: always when the limits lie within what meets it, never when they lie
 * without, else it may or may not. Null for a range that has a single figure as its target.
 */
export function assuranceOf(
  { lower, upper }: Pick<Xmr, 'lower' | 'upper'>,
  target: Bound,
  direction: Direction,
): Assurance | null {
  if (direction === 'range' && typeof target === 'number') return null;
  const least = direction === 'lower' ? -Infinity : low(target);
  const most = direction === 'higher' ? Infinity : high(target);
  if (lower >= least && upper <= most) return 'will-pass';
  return upper < least || lower > most ? 'will-fail' : 'may';
}
