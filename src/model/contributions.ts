import type { Value } from './results.ts';

/** What a part of a gap or of a change comes from. */
export type Source =
  | { readonly from: 'item'; readonly section: string; readonly indicator?: string; readonly task?: string }
  | { readonly from: 'adjustments'; readonly section: string }
  /** A missed veto that holds the score down. */
  | { readonly from: 'veto' }
  /** What is not lost because a score does not go below 0. */
  | { readonly from: 'floor' }
  | { readonly from: 'unit'; readonly unit: string };

export interface Contribution {
  readonly source: Source;
  /** Unrounded. */
  readonly exact: number;
  /** Rounded so that the parts, as published, add up to the total, as published. */
  readonly published: number;
  /**
   * Of a unit's part in a change: what its own figure did at its present share of the whole; the rest is that its share
   * itself, or its being there, has changed.
   */
  readonly byRate?: number;
}

/** A gap or a change and all that it is made of. */
export interface Contributions {
  readonly total: number;
  readonly parts: readonly Contribution[];
}

/** What a unit brings into the figure of the unit above: cases, and its parts of all cases and of what they are counted against. */
export interface UnitShare {
  readonly unit: string;
  readonly numerator: number;
  /** Per cent with one decimal; those of all units make 100. Null where there are no cases, or nothing to count against. */
  readonly ofNumerator: number | null;
  readonly ofDenominator: number | null;
}

/** An indicator that is off, or leads to one that is, with those that drive it. */
export interface Cause {
  readonly value: Value;
  readonly causes: readonly Cause[];
}
