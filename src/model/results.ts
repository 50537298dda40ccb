import type { Day, Month } from './month.ts';

export {
  AGREEMENTS,
  ASSURANCES,
  SIGNALS,
  VARIATIONS,
  type Agreement,
  type Assurance,
  type ChartPhase,
  type ChartPoint,
  type ControlChart,
  type Signal,
  type Variation,
} from './control-chart.ts';

/** How a value stands against its targets: target met; missed but not below the floor; below the floor; not measured. */
export const STATUSES = ['achieved', 'at-risk', 'missed', 'no-data'] as const;
export type Status = (typeof STATUSES)[number];

/** A limit as targets state it: one figure, or the two ends of a range. */
export type Bound = number | readonly [number, number];

/** The targets in force for a unit and indicator in a month. */
export interface TargetInForce {
  readonly from: Month;
  readonly floor?: Bound;
  readonly target: Bound;
  readonly stretch?: Bound;
  /** Which entry of the indicator's `targets` this is. */
  readonly index: number;
}

/** A row of a measurement file that went into a value, or the line of a record that was counted. */
export interface InputRow {
  readonly unit: string;
  /** Where the value is computed from other indicators: the one whose row this is. */
  readonly indicator?: string;
  /** Where it counts launches: the one that this is, 1 over 1 where every standard was met and 0 over 1 where not. */
  readonly launch?: string;
  readonly month: Month;
  readonly file: string;
  readonly line: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
}

/** One unit, one indicator, one month, computed. */
export interface Value {
  readonly unit: string;
  readonly indicator: string;
  readonly month: Month;
  /** Unrounded; null when nothing was measured. */
  readonly value: number | null;
  /** Rounded half up to the indicator's precision: what is shown and, unless it says otherwise, judged. */
  readonly published: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** From a row of its own, pooled from units below, computed from other indicators or records, or not measured. */
  readonly origin: 'own' | 'pooled' | 'computed' | 'none';
  readonly preliminary: boolean;
  readonly target: TargetInForce | null;
  /** `no-data` also where there is a value but no target to hold it against (`target` is then null). */
  readonly status: Status;
  /** Points by the indicator's scoring method, unrounded; null without data, targets or method. */
  readonly score: number | null;
  /** Difference of published values to the month before and to the same month a year before. */
  readonly mom: number | null;
  readonly yoy: number | null;
  /** Set when the denominator is below the indicator's `minimumSample`: shown, not ranked. */
  readonly smallSample?: boolean;
  /** With a small sample of a ratio: the 95 % Wilson interval of the value. */
  readonly interval?: Interval;
  /** The changes that compare with a figure of another definition, where there are any. */
  readonly broken?: readonly ('mom' | 'yoy')[];
  /** The changes since when other units moved to this one or away, or were merged into it, where there are any. */
  readonly regrouped?: readonly ('mom' | 'yoy')[];
}

/** Two ends of what a value may truly be, in the value's own unit, unrounded. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export const PERIODS = ['quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** One unit, one indicator, a quarter or a year up to and with a month. */
export interface PeriodValue {
  readonly unit: string;
  readonly indicator: string;
  readonly month: Month;
  readonly period: Period;
  /** The first month that counts: that of the period, or that of a definition which changed within it. */
  readonly from: Month;
  /** Set where the definition changed within the period: what came before is not comparable and not pooled. */
  readonly broken?: true;
  /** The months that have figures. */
  readonly months: readonly Month[];
  readonly value: number | null;
  readonly published: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly preliminary: boolean;
  /** Against the target of the month. */
  readonly target: TargetInForce | null;
  readonly status: Status;
}

/**
 * Where a year stands against its target: decided, already certain, still open, no longer possible, or not to be told (no
 * figures, or a formula that months cannot be pooled by).
 */
export const OUTLOOKS = ['met', 'missed', 'secured', 'open', 'out-of-reach', 'unknown'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** A target for a year, and what it asks of the months that remain. */
export interface AnnualResult {
  readonly unit: string;
  readonly indicator: string;
  readonly month: Month;
  readonly year: number;
  readonly target: number;
  /** Which entry of the indicator's `annualTargets` this is. */
  readonly index: number;
  readonly soFar: PeriodValue;
  /** Months of the year after this one. */
  readonly remaining: number;
  /**
   * The figure that each remaining month must show, when they have as many cases as those so far had on average; unrounded,
   * and rounded so that whoever reaches what is published has done enough. Null where there is nothing to tell.
   */
  readonly needed: number | null;
  readonly neededPublished: number | null;
  readonly outlook: Outlook;
}

export interface ItemResult {
  readonly section: string;
  readonly indicator?: string;
  readonly task?: string;
  /** The unit whose value is used: a department's card uses the company's. */
  readonly unit?: string;
  readonly score: number | null;
  /** Weight as defined, and as it counted after missing data were dealt with. */
  readonly weight: number;
  readonly counted: number;
  /** Points of the scorecard lost to a full score of 100 on this item, unrounded; null when it did not count. */
  readonly lost: number | null;
  /** The month a carried score is from. */
  readonly carriedFrom?: Month;
  /** Set when its denominator is below the indicator's minimum sample. */
  readonly smallSample?: true;
}

export interface SectionResult {
  readonly section: string;
  readonly weight: number;
  readonly score: number | null;
}

export interface ScorecardResult {
  readonly scorecard: string;
  /** A unit or, on departments' cards, a department. */
  readonly unit: string;
  readonly month: Month;
  /** Unrounded. */
  readonly score: number | null;
  /** Two decimals, half up: what is shown and ranked. */
  readonly published: number | null;
  readonly rank: number | null;
  /** How many were ranked. */
  readonly of: number | null;
  /** By the published score or, on cards that rate by quarter, by the rating of the quarter so far. */
  readonly grade: string | null;
  readonly mom: number | null;
  readonly yoy: number | null;
  /** Places gained against the month before; negative is a fall. */
  readonly moved: number | null;
  /** The changes since when other units moved to the unit it scores or away, or were merged into it, where there are any. */
  readonly regrouped?: readonly ('mom' | 'yoy')[];
  readonly sections: readonly SectionResult[];
  readonly items: readonly ItemResult[];
  /** Points added and taken off, on cards that have a section for it. */
  readonly adjustments?: readonly AdjustmentSection[];
  /** On cards that rate by quarter: the quarter up to this month. */
  readonly rating?: Rating;
  /** Set when it is not ranked because one of its figures rests on too few cases. */
  readonly smallSample?: true;
  /** Set when a missed veto holds the score down. */
  readonly veto?: Veto;
}

/** A grade or star rating for a quarter. */
export interface Rating {
  readonly period: 'quarter';
  readonly from: Month;
  /** The months that have a score. */
  readonly months: readonly Month[];
  /** The mean of what was published for them, two decimals, half up. */
  readonly published: number;
  readonly grade: string | null;
  /** True from the last month of the quarter: it will not change any more. */
  readonly final: boolean;
}

/** Points that a section adds to a score, or takes off. */
export interface AdjustmentSection {
  readonly section: string;
  /** What counts: the sum of the items within the section's limits; negative for a deduction. */
  readonly points: number;
  /** The sum of the items as stated. */
  readonly stated: number;
  readonly items: readonly AdjustmentResult[];
}

/** One adjustment: recorded for the month, or what a level of supervision that fell due costs. Negative points are taken off. */
export type AdjustmentResult =
  | {
      readonly source: 'record';
      /** Its id in the month's record. */
      readonly id: string;
      readonly points: number;
      readonly file: string;
      readonly line: number;
    }
  | {
      readonly source: 'supervision';
      readonly task: string;
      readonly level: number;
      /** The day on which the level fell due. */
      readonly on: Day;
      readonly points: number;
    };

/** What a missed veto did to a score. */
export interface Veto {
  /** The indicators that were missed and whose cap it is. */
  readonly indicators: readonly string[];
  readonly cap: number;
  /** The score without it, unrounded. */
  readonly uncapped: number;
}
