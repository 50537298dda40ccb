import type { Month } from './month.ts';

/** Something of a closed month that is not as it was published. Lines begin with their key; undefined is not there. */
export interface ClosedChange {
  /** A thing that figures rest on, a row that was reported, a value, or a score. */
  readonly what: 'basis' | 'row' | 'value' | 'score';
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Why a record of a closed month cannot be believed. */
export type ClosedFault =
  /** Its file is named for another month. */
  | { readonly fault: 'month' }
  /** A revision is missing, or they are out of order: this is the number expected at its place. */
  | { readonly fault: 'number'; readonly at: number }
  /** What a revision says does not have its digest, or was not made from the revision before. */
  | { readonly fault: 'digest' | 'chain'; readonly at: number }
  /** A later month is closed, this one is not. */
  | { readonly fault: 'gap'; readonly missing: Month };

/** A closed month held against what its figures are now. */
export interface ClosedMonth {
  readonly month: Month;
  /** The number of its newest revision. */
  readonly revision: number;
  readonly faults: readonly ClosedFault[];
  readonly changes: readonly ClosedChange[];
}
