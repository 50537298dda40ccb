import type { Context } from '../context.ts';

/** Weights are mostly whole; those of departments' cards are thirds and sevenths. */
export function weightFigure(weight: number, context: Context): string {
  return context.format.figure(weight, Number.isInteger(weight) ? 0 : 2);
}

/** A weight as defined and, where missing data changed that, as it counted: `8`, `8 → 9.09`. */
export function weightText(weight: { readonly defined: number; readonly counted: number }, context: Context): string {
  const defined = weightFigure(weight.defined, context);
  const counted = weightFigure(weight.counted, context);
  return defined === counted ? defined : `${defined} → ${counted}`;
}
