import type { Expression } from '../../model/explanation.ts';
import type { Indicator, Scoring } from '../../model/records/indicator.ts';
import type { TargetInForce } from '../../model/results.ts';
import type { Place } from '../ranks.ts';
import type { Judged } from '../status.ts';

export type MethodName = Scoring['method'];

/**
 * How a judged figure becomes points, as the arithmetic that gives them: exact, bounded, and never fewer for a better figure.
 * Undefined where the method cannot say: a place among others needs others.
 */
export type Method<M extends MethodName> = (
  scoring: Extract<Scoring, { method: M }>,
  targets: TargetInForce,
  direction: Indicator['direction'],
  judged: Judged,
  place?: Place,
) => Expression | undefined;
