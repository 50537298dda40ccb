import type { Expression } from '../../model/explanation.ts';
import type { Bound } from '../../model/results.ts';
import { figure, greatest, least, minus, over, plus, times, whole } from '../explain/arithmetic.ts';
import { compare, meets, type Judged } from '../status.ts';
import { high, low } from '../targets.ts';
import type { Method } from './method.ts';

const FULL = figure(100);

/**
 * From 100 down: on a miss `onMiss` at once, then `points` for each `per` of the gap to the target, pro rata or for whole
 * steps only. All of it together is at most `max`, and points never go below 0.
 */
export const deduction: Method<'deduction'> = (scoring, targets, direction, judged) => {
  if (meets(judged, targets.target, direction)) return FULL;
  let lost = figure(scoring.onMiss ?? 0);
  if (scoring.points !== undefined && scoring.per !== undefined) {
    const steps = over(gap(judged, targets.target), figure(scoring.per));
    lost = plus(lost, times(scoring.steps === 'whole' ? whole(steps) : steps, figure(scoring.points)));
  }
  if (scoring.max !== undefined) lost = least(lost, figure(scoring.max));
  return greatest(minus(FULL, lost), figure(0));
};

/** How far a figure that missed lies from the nearer end of the target. */
function gap(judged: Judged, target: Bound): Expression {
  const isBelow = compare(judged, low(target)) < 0;
  return isBelow ? minus(figure(low(target)), figure(judged)) : minus(figure(judged), figure(high(target)));
}
