import type { Month } from './month.ts';

/**
 * What is more than chance at a point of a control chart: outside the limits, in a run of seven on one side of the mean,
 * in a trend of seven, in the outer third with two of three on one side.
 */
export const SIGNALS = ['outside', 'run', 'trend', 'two-of-three'] as const;
export type Signal = (typeof SIGNALS)[number];

/** Special cause for the better, for the worse, or where neither way is better; common cause. */
export const VARIATIONS = ['better', 'worse', 'special', 'common'] as const;
export type Variation = (typeof VARIATIONS)[number];

export const ASSURANCES = ['will-pass', 'will-fail', 'may'] as const;
export type Assurance = (typeof ASSURANCES)[number];

/**
 * How the traffic light of a month and its control chart go together: they agree; missed, though no more than the usual
 * ups and downs, which only a change of the process will mend; missed, but getting better; achieved, but getting worse.
 */
export const AGREEMENTS = ['agree', 'missed-but-common', 'missed-but-better', 'achieved-but-worse'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export interface ChartPoint {
  readonly month: Month;
  readonly value: number;
  readonly signals: readonly Signal[];
  /** With a signal: whether it says the values are high or rising, or low or falling. */
  readonly side?: 'high' | 'low';
}

/** A part of a series that is judged by itself, from the first to the last month that was measured. */
export interface ChartPhase {
  readonly from: Month;
  readonly to: Month;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly few: boolean;
  /** Why it begins: another definition, or a record in the indicator. Unset for the first one. */
  readonly because?: 'definition' | 'rebase';
  /** The place of that record in the indicator's `chart.rebase`. */
  readonly rebase?: number;
}

/** An XmR chart of a series. Mean and limits are those of its last phase. Limits are as computed; a drawing keeps those of a percentage within 0–100. */
export interface ControlChart {
  readonly unit: string;
  readonly indicator: string;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** The months that were measured. */
  readonly points: readonly ChartPoint[];
  /** Fewer points than limits should rest on, in the last phase. */
  readonly few: boolean;
  /** What the latest point says. */
  readonly variation: Variation;
  /** Against the target in force in the latest month; null without one. */
  readonly assurance: Assurance | null;
  /** Null where the latest month was not measured or judged, or the chart has too few points to disagree. */
  readonly agreement: Agreement | null;
  /** Where the series is judged anew from some month on: its phases, oldest first. */
  readonly phases?: readonly ChartPhase[];
}
