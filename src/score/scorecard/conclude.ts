import { Big, settled } from '../../model/decimal.ts';
import type { AdjustmentSection, Veto } from '../../model/results.ts';

/** A veto that was missed. */
export interface Cap {
  readonly indicator: string;
  readonly cap: number;
}

export interface Concluded {
  /** Unrounded. */
  readonly score: Big;
  readonly veto?: Veto;
}

/**
 * The score of a card from what its items come to: adjustments are added, it does not go below 0, and the lowest cap of
 * the vetoes that were missed holds it down.
 */
export function conclude(base: Big, adjustments: readonly AdjustmentSection[], missed: readonly Cap[]): Concluded {
  const adjusted = adjustments.reduce((sum, { points }) => sum.plus(points), base);
  const score = adjusted.lt(0) ? new Big(0) : settled(adjusted);
  const cap = Math.min(...missed.map((veto) => veto.cap));
  if (missed.length === 0 || score.lte(cap)) return { score };
  const indicators = [...new Set(missed.filter((veto) => veto.cap === cap).map(({ indicator }) => indicator))];
  return { score: new Big(cap), veto: { indicators, cap, uncapped: score.toNumber() } };
}
