import { sumExact } from '../model/decimal.ts';
import type { Formula } from '../model/records/indicator.ts';

/** How an indicator is made from others. */
export type Computation = Extract<Formula, { kind: 'computed' }>;

/** A figure as a quotient `top / bottom`. */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The figure that a computation gives for published figures, exact and before it is multiplied by its scale: they are
 * decimals, so people who add up what they read get the same. Null when one of them is missing.
 */
export function compute({ operation }: Computation, figures: readonly (number | null)[]): Fraction | null {
  if (!figures.every((figure) => figure !== null)) return null;
  const [first = 0, ...others] = figures;
  switch (operation) {
    case 'sum':
      return { top: sumExact(figures), bottom: 1 };
    case 'difference':
      return { top: sumExact([first, ...others.map((other) => -other)]), bottom: 1 };
    case 'ratio':
      return { top: first, bottom: others[0] ?? 0 };
  }
}
