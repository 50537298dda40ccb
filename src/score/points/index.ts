import type { Big } from '../../model/decimal.ts';
import type { Expression } from '../../model/explanation.ts';
import type { Indicator, Scoring } from '../../model/records/indicator.ts';
import type { TargetInForce } from '../../model/results.ts';
import { evaluate } from '../explain/arithmetic.ts';
import type { Place } from '../ranks.ts';
import type { Judged } from '../status.ts';
import { bands } from './bands.ts';
import { deduction } from './deduction.ts';
import { linear } from './linear.ts';
import type { Method, MethodName } from './method.ts';
import { passFail } from './pass-fail.ts';
import { rank } from './rank.ts';
import { veto } from './veto.ts';

/** Every scoring method. A new one is a branch of the scoring schema, a file here and a line in this table. */
const METHODS: { readonly [M in MethodName]: Method<M> } = {
  linear,
  deduction,
  bands,
  'pass-fail': passFail,
  rank,
  veto,
};

/** The arithmetic by which a figure earns its points; undefined for a method that needs a place and has none. */
export function pointsExpression(
  scoring: Scoring,
  targets: TargetInForce,
  direction: Indicator['direction'],
  judged: Judged,
  place?: Place,
): Expression | undefined {
  const method = METHODS[scoring.method] as Method<MethodName>;
  return method(scoring as never, targets, direction, judged, place);
}

/** The points of a figure by a scoring method, unrounded; null where the method cannot say. */
export function pointsFor(...given: Parameters<typeof pointsExpression>): Big | null {
  const expression = pointsExpression(...given);
  return expression ? evaluate(expression) : null;
}
