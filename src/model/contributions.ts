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

/** An indicator that is off, or leads to one that is, with those that drive it. */
export interface Cause {
  readonly value: Value;
  readonly causes: readonly Cause[];
}
