import { Big } from '../../model/decimal.ts';
import type { Bound } from '../../model/results.ts';
import { compare, meets, type Judged } from '../status.ts';
import { high, low } from '../targets.ts';
import type { Method } from './method.ts';

const FULL = 100;
const DOWN = 0;

/**
 * From 100 down: on a miss `onMiss` at once, then `points` for each `per` of the gap to the target, pro rata or for whole
 * steps only. All of it together is at most `max`, and points never go below 0.
 */
export const deduction: Method<'deduction'> = (scoring, targets, direction, judged) => {
  if (meets(judged, targets.target, direction)) return new Big(FULL);
  let lost = new Big(scoring.onMiss ?? 0);
  if (scoring.points !== undefined && scoring.per !== undefined) {
    const steps = gap(judged, targets.target).div(scoring.per);
    lost = lost.plus((scoring.steps === 'whole' ? steps.round(0, DOWN) : steps).times(scoring.points));
  }
  if (scoring.max !== undefined && lost.gt(scoring.max)) lost = new Big(scoring.max);
  return lost.gt(FULL) ? new Big(0) : new Big(FULL).minus(lost);
};

/** How far a figure that missed lies from the nearer end of the target. */
function gap(judged: Judged, target: Bound): Big {
  return compare(judged, low(target)) < 0 ? new Big(low(target)).minus(judged) : new Big(judged).minus(high(target));
}
