import { Big, sumExact } from '../model/decimal.ts';
import type { Fraction } from './computed.ts';

/**
 * The mean of quotients as a quotient, without error: means of means are brought over one line before they are added. The
 * bottoms are whole numbers, the counts of what was meant before.
 */
export function meanOf(parts: readonly Fraction[]): Fraction {
  const line = parts.reduce((common, { bottom }) => leastMultiple(common, bottom), 1);
  if (line === 1) return { top: sumExact(parts.map(({ top }) => top)), bottom: parts.length };
  // Trees in which that is too large for whole numbers to be exact have lost the last decimal long before.
  if (!Number.isSafeInteger(line * parts.length)) {
    return { top: sumExact(parts.map(({ top, bottom }) => top / bottom)), bottom: parts.length };
  }
  const top = parts.reduce((sum, part) => sum.plus(new Big(part.top).times(line / part.bottom)), new Big(0));
  return { top: top.toNumber(), bottom: parts.length * line };
}

function leastMultiple(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b > 0) [a, b] = [b, a % b];
  return (one / a) * other;
}
