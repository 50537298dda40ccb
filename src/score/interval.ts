import type { Formula } from '../model/records/indicator.ts';
import type { Interval } from '../model/results.ts';
import { countsPart, scaleOf } from './formula.ts';

/** The 97.5th percentile of the standard normal distribution: 95 % lie within it on both sides. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a share `count / total` after Wilson (1927), without correction for continuity:
 * (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n). Null for what is no share.
 */
export function wilson(count: number, total: number): Interval | null {
  if (!(total > 0) || count < 0 || count > total) return null;
  const share = count / total;
  const square = Z ** 2 / total;
  const center = share + square / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / total + square / (4 * total));
  // At either end the formula gives exactly 0 or 1; the machine's own error is not to take it beyond.
  return {
    lower: count === 0 ? 0 : (center - reach) / (1 + square),
    upper: count === total ? 1 : (center + reach) / (1 + square),
  };
}

/** The interval of a share in its own unit; null for other formulas and for a numerator that is no part of the denominator. */
export function intervalOf(formula: Formula | undefined, top: number, bottom: number): Interval | null {
  if (!formula || !countsPart(formula)) return null;
  const share = wilson(top, bottom);
  const scale = scaleOf(formula);
  return share && { lower: share.lower * scale, upper: share.upper * scale };
}
