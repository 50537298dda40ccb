import type { Month } from '../../src/model/month.ts';
import type { SeasonName } from './seasons.ts';
import type { Theme } from './traits.ts';

/** Where a denominator comes from. */
export type Volume =
  /** So many in a month at a unit of size 1. */
  | { readonly about: number; readonly season?: SeasonName }
  /** Customers in service: they grow a little every month and do not jump. */
  | { readonly customers: number }
  /** A share of another figure of the same unit and month, so that files agree with each other. */
  | { readonly numeratorOf: string; readonly share?: number }
  | { readonly denominatorOf: string; readonly share?: number };

/** How the series of an indicator is made. */
export interface Plan {
  /** Values of the company as a whole, in the indicator's unit; straight lines between these months. */
  readonly path: Readonly<Record<Month, number>>;
  readonly volume: Volume;
  readonly theme: Theme;
  /** How far a unit's traits show: 1 in full, 0 not at all. */
  readonly spread?: number;
  /** Relative standard deviation from month to month of a unit; of all units together it is a third of that. */
  readonly noise?: number;
  readonly season?: SeasonName;
  /** Factor for rural halls, where it is quieter. */
  readonly rural?: number;
}

/** The value at the start, at the end of 2025 and in the last month. */
export function path(start: number, endOf2025: number, last: number): Plan['path'] {
  return { '2025-01': start, '2025-12': endOf2025, '2026-10': last };
}
