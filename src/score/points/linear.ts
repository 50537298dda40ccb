import type { Expression } from '../../model/explanation.ts';
import type { Bound } from '../../model/results.ts';
import { figure, least, minus, over, plus, times } from '../explain/arithmetic.ts';
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
  const rising = () => along(anchorsAt(low), judged, 1, hasFloor);
  const falling = () => along(anchorsAt(high), judged, -1, hasFloor);
  if (direction === 'range') return least(rising(), falling());
  return direction === 'higher' ? rising() : falling();
};

/** Points along anchors given from the worst to the best; `way` is 1 where more is better and −1 where less is. */
function along(anchors: readonly Anchor[], judged: Judged, way: 1 | -1, hasFloor: boolean): Expression {
  let reached: Anchor | undefined;
  for (const anchor of anchors) {
    if (compare(judged, anchor.at) * way >= 0) {
      reached = anchor;
      continue;
    }
    if (!reached) return figure(hasFloor ? anchor.points : 0);
    const rise = minus(figure(anchor.points), figure(reached.points));
    const run = minus(figure(anchor.at), figure(reached.at));
    const gone = minus(figure(judged), figure(reached.at));
    return plus(over(times(gone, rise), run), figure(reached.points));
  }
  return figure(reached?.points ?? 0);
}
