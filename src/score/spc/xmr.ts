import type { Signal } from '../../model/results.ts';
import { allOfSeven, completedRuns, completedTrends, twoOfThree, type Side } from './signals.ts';

/** Limits lie this many mean moving ranges from the mean: 3 / 1.128, as ISO 7870-2 and "Making Data Count" round it. */
const LIMIT_FACTOR = 2.66;
/** A moving range above this many mean moving ranges is itself a signal and may be screened out. */
const RANGE_FACTOR = 3.267;
const OUTER_THIRD = 2 / 3;
/** Share of the values' size below which a difference is the machine's error: a point on a limit is not outside it. */
const TOLERANCE = 1e-12;

export interface XmrPoint {
  readonly value: number;
  readonly signals: readonly Signal[];
  /** 1 where the weightiest signal says the values are high or rising, −1 low or falling, 0 without a signal. */
  readonly side: Side;
}

export interface Xmr {
  readonly mean: number;
  /** Of the moving ranges that were kept. */
  readonly meanRange: number;
  readonly lower: number;
  readonly upper: number;
  readonly points: readonly XmrPoint[];
}

/**
 * An XmR chart: mean ± 2.66 × mean moving range, and what at each point is more than chance. `screen` leaves out once the
 * moving ranges above 3.267 times their mean, so that a single jump does not widen the limits. Null for fewer than two
 * values, which have no moving range.
 */
export function xmr(values: readonly number[], options: { readonly screen?: boolean } = {}): Xmr | null {
  if (values.length < 2) return null;
  const center = mean(values);
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
  const widest = RANGE_FACTOR * mean(ranges);
  const kept = options.screen ? ranges.filter((range) => range <= widest) : ranges;
  const meanRange = kept.length > 0 ? mean(kept) : 0;
  const reach = LIMIT_FACTOR * meanRange;
  return {
    mean: center,
    meanRange,
    lower: center - reach,
    upper: center + reach,
    points: judge(values, center, reach),
  };
}

function judge(values: readonly number[], center: number, reach: number): XmrPoint[] {
  const error = TOLERANCE * Math.max(...values.map(Math.abs), Math.abs(center));
  const distances = values.map((value) => value - center);
  const isBeyond = (distance: number, limit: number) => Math.abs(distance) - limit > error;
  const sides = distances.map((distance) => (isBeyond(distance, 0) ? Math.sign(distance) : 0));
  const outside = distances.map((distance) => isBeyond(distance, reach));
  const outerThird = distances.map((distance, i) => !outside[i] && !isBeyond(reach * OUTER_THIRD, Math.abs(distance)));
  const runs = allOfSeven(completedRuns(sides));
  const trends = allOfSeven(completedTrends(values));
  const pairs = twoOfThree(outerThird, sides);
  return values.map((value, i) => {
    // The weightiest first: it says which way the point speaks.
    const found: [Signal, Side][] = [];
    if (outside[i]) found.push(['outside', sides[i] ?? 0]);
    if (runs[i]) found.push(['run', runs[i] ?? 0]);
    if (trends[i]) found.push(['trend', trends[i] ?? 0]);
    if (pairs[i] && outerThird[i]) found.push(['two-of-three', sides[i] ?? 0]);
    return { value, signals: found.map(([signal]) => signal), side: found[0]?.[1] ?? 0 };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
