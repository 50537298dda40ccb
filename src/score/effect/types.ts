import type { Month } from '../../model/month.ts';
import type { ProjectSeries } from '../../model/records/project-effect.ts';
import type { Interval } from '../../model/results.ts';

/** A month of a series as published; with a bound no more is known than that it was at least, or at most, this. */
export interface EffectMonth {
  readonly month: Month;
  readonly value: number;
  readonly bound?: 'at-least' | 'at-most';
}

/** The months before a pilot, or those after, taken together. */
export interface EffectSide {
  /** Those that have figures, oldest first. */
  readonly months: readonly EffectMonth[];
  /** Pooled and rounded; null where months cannot be pooled, as no samples are known. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The 95 % Wilson interval of a share, in its own unit. */
  readonly interval: Interval | null;
}

/**
 * What a difference is worth: better or worse by more than chance, within the noise, or not to be told: no figures, no
 * samples to test it by, another definition in between, or too few months.
 */
export const VERDICTS = [
  'better',
  'worse',
  'within-noise',
  'no-figures',
  'no-samples',
  'definition',
  'few-months',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judged {
  /** Difference of published figures; null where there is none. */
  readonly change: number | null;
  /** Of the change, 95 %, in the unit of the figure; null where it was not tested by samples. */
  readonly interval: Interval | null;
  readonly verdict: Verdict;
}

export interface SeriesEffect extends Judged {
  readonly as: ProjectSeries['as'];
  /** Its place in the record. */
  readonly index: number;
  readonly before: EffectSide;
  readonly after: EffectSide;
  /** Months after that met the target, of all that were judged; null without a target. */
  readonly met: { readonly of: number; readonly count: number } | null;
}

/** What a project did to its figure. */
export interface Effect {
  readonly series: readonly SeriesEffect[];
  /** What the pilot changed by more than the control did; null where one of them is missing. */
  readonly gain: Judged | null;
  /** Decimals the figures have. */
  readonly precision: number;
  readonly better: 'higher' | 'lower' | 'range';
}
