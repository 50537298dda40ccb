import type { Month } from './month.ts';

/** Something valid from a month on, until the next entry of its list begins. */
export interface EffectiveFrom {
  readonly from: Month;
}

/** A value that has never changed, or the list of its values with the month each begins. */
export type Dated<T> = T | readonly (EffectiveFrom & { readonly value: T })[];

/** The entry in force in a month: the latest that began by then, whatever the order of the list. */
export function inForce<T extends EffectiveFrom>(entries: readonly T[], month: Month): T | undefined {
  let best: T | undefined;
  for (const entry of entries) {
    if (entry.from <= month && (best === undefined || entry.from >= best.from)) best = entry;
  }
  return best;
}

/** The value in force in a month; a value without dates is always in force. */
export function valueAt<T>(dated: Dated<T>, month: Month): T | undefined {
  if (!Array.isArray(dated)) return dated as T;
  return inForce(dated as readonly (EffectiveFrom & { value: T })[], month)?.value;
}
