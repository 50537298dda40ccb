import type { Big } from '../../model/decimal.ts';
import type { Indicator, Scoring } from '../../model/records/indicator.ts';
import type { TargetInForce } from '../../model/results.ts';
import type { Judged } from '../status.ts';

export type MethodName = Scoring['method'];

/** How a judged figure becomes points: exact, bounded, and never fewer for a better figure. */
export type Method<M extends MethodName> = (
  scoring: Extract<Scoring, { method: M }>,
  targets: TargetInForce,
  direction: Indicator['direction'],
  judged: Judged,
) => Big;
