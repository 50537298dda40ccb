import type { Big } from '../../model/decimal.ts';
import type { Indicator, Scoring } from '../../model/records/indicator.ts';
import type { TargetInForce } from '../../model/results.ts';
import type { Judged } from '../status.ts';
import { deduction } from './deduction.ts';
import { linear } from './linear.ts';
import type { Method, MethodName } from './method.ts';

/** Every scoring method. A new one is a branch of the scoring schema, a file here and a line in this table. */
const METHODS: { readonly [M in MethodName]: Method<M> } = { linear, deduction };

/** The points of a figure by a scoring method, unrounded. */
export function pointsFor(
  scoring: Scoring,
  targets: TargetInForce,
  direction: Indicator['direction'],
  judged: Judged,
): Big {
  const method = METHODS[scoring.method] as Method<MethodName>;
  return method(scoring as never, targets, direction, judged);
}
