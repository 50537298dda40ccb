import type { Big } from '../model/decimal.ts';
import type { Indicator } from '../model/records/indicator.ts';
import type { Bound, Status, TargetInForce } from '../model/results.ts';
import { high, low } from './targets.ts';

/**
 * The figure that is held against targets: the published one, which is a figure, or the exact one, which may have more
 * digits than a figure can hold.
 */
export type Judged = number | Big;

/** Negative, zero or positive as the judged figure is below, at or above a limit. Never off by rounding. */
export function compare(judged: Judged, limit: number): number {
  return typeof judged === 'number' ? judged - limit : judged.cmp(limit);
}

/** True when the figure is as good as the limit or better. */
export function meets(judged: Judged, limit: Bound, direction: Indicator['direction']): boolean {
  const enough = direction === 'lower' || compare(judged, low(limit)) >= 0;
  const notTooMuch = direction === 'higher' || compare(judged, high(limit)) <= 0;
  return enough && notTooMuch;
}

/** How a figure stands. Without a figure or without targets there is nothing to judge. */
export function statusOf(
  judged: Judged | null,
  targets: TargetInForce | null,
  direction: Indicator['direction'],
): Status {
  if (judged === null || targets === null) return 'no-data';
  if (meets(judged, targets.target, direction)) return 'achieved';
  return targets.floor !== undefined && meets(judged, targets.floor, direction) ? 'at-risk' : 'missed';
}
