import { Big } from '../../model/decimal.ts';
import type { Bound } from '../../model/results.ts';
import { compare, type Judged } from '../status.ts';
import { high, low } from '../targets.ts';
import type { Method } from './method.ts';

/** A figure and the points it earns. */
interface Anchor {
  readonly at: number;
  readonly points: number;
}

const ANCHORS = ['floor', 'target', 'stretch'] as const;

/**
 * Straight lines between the anchors that both the scoring and the targets name, clamped at the ends. Where there is no
 * floor among them nothing says what a missed target is still worth: it earns nothing. For a range the figure earns what
 * the worse of the two sides gives.
 */
export const linear: Method<'linear'> = (scoring, targets, direction, judged) => {
  const anchorsAt = (end: (limit: Bound) => number): Anchor[] =>
    ANCHORS.flatMap((name) => {
      const [limit, points] = [targets[name], scoring.at[name]];
      return limit === undefined || points === undefined ? [] : [{ at: end(limit), points }];
    });
  const hasFloor = targets.floor !== undefined && scoring.at.floor !== undefined;
  const sides: Big[] = [];
  if (direction !== 'lower') sides.push(along(anchorsAt(low), judged, 1, hasFloor));
  if (direction !== 'higher') sides.push(along(anchorsAt(high), judged, -1, hasFloor));
  return sides.reduce((worse, side) => (side.lt(worse) ? side : worse));
};

/** Points along anchors given from the worst to the best; `way` is 1 where more is better and −1 where less is. */
function along(anchors: readonly Anchor[], judged: Judged, way: 1 | -1, hasFloor: boolean): Big {
  let reached: Anchor | undefined;
  for (const anchor of anchors) {
    if (compare(judged, anchor.at) * way >= 0) {
      reached = anchor;
      continue;
    }
    if (!reached) return new Big(hasFloor ? anchor.points : 0);
    const rise = new Big(anchor.points).minus(reached.points);
    const run = new Big(anchor.at).minus(reached.at);
    return new Big(judged).minus(reached.at).times(rise).div(run).plus(reached.points);
  }
  return new Big(reached?.points ?? 0);
}
