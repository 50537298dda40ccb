import type { Interval } from '../model/results.ts';
import { wilson } from './interval.ts';

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly total: number;
}

/** A difference between shares, such as 0.03, and the 95 % interval of what it may truly be. */
export interface Difference {
  readonly difference: number;
  readonly interval: Interval;
}

interface Estimate extends Interval {
  readonly value: number;
}

/**
 * From one share to another: the second less the first, with the interval of Newcombe (1998), method 10, which is made of
 * the Wilson intervals of the two. Null where one of them is no share.
 */
export function shareChange(before: Share, after: Share): Difference | null {
  const [first, second] = [estimateOf(before), estimateOf(after)];
  return first && second && less(second, first);
}

/**
 * What one change is more than another: that of a pilot more than that of a control over the same months. The interval
 * recovers the variances of the two (Zou and Donner, 2008), as `shareChange` does those of the shares.
 */
export function changeBeyond(change: Difference, other: Difference): Difference {
  const estimate = ({ difference, interval }: Difference): Estimate => ({ value: difference, ...interval });
  return less(estimate(change), estimate(other));
}

/** True when nothing but chance is a sound explanation: the interval has no difference at all within it. */
export function isWithinNoise({ interval }: Difference): boolean {
  return interval.lower <= 0 && interval.upper >= 0;
}

function estimateOf({ count, total }: Share): Estimate | null {
  const interval = wilson(count, total);
  return interval && { value: count / total, ...interval };
}

function less(a: Estimate, b: Estimate): Difference {
  const difference = a.value - b.value;
  return {
    difference,
    interval: {
      lower: difference - Math.hypot(a.value - a.lower, b.upper - b.value),
      upper: difference + Math.hypot(a.upper - a.value, b.value - b.lower),
    },
  };
}
