import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { UnitType } from '../../model/records/organisation.ts';
import type { Status } from '../../model/results.ts';
import type { Change } from '../change.ts';
import type { Figure, ShownStatus, Spark } from '../indicators.ts';
import type { Link } from '../links.ts';
import type { PointLine } from '../points.ts';
import type { ProjectLine } from '../projects/index.ts';
import type { TaskLine } from '../tasks.ts';
import type { Variation } from '../variation.ts';

/** Mean and limits of a control chart, or of a phase of one. */
export interface Limits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** A month of the trend: its figures for the drawing, and as they are written in the table under it. */
export interface TrendMonth {
  readonly month: Month;
  /** `2026年10月`; for the axis `10月` and `2026年`. */
  readonly name: string;
  readonly short: string;
  readonly year: string;
  readonly value: number | null;
  readonly target: number | readonly [number, number] | null;
  readonly valueText: string;
  readonly targetText: string;
  readonly status: ShownStatus;
  readonly mom: Change;
  readonly preliminary: boolean;
  /** More than chance, and for the better or the worse where the indicator knows. */
  readonly signal?: 'better' | 'worse' | 'special';
  /** What the signal is, in words. */
  readonly signalText?: string;
  /** Set where the definition changes: nothing before can be compared. */
  readonly break?: string;
  /** Set where limits are computed anew, though the definition is the same. */
  readonly rebase?: string;
  /** Of the phase it belongs to, within what the figures can be; none where that has too few figures. */
  readonly limits?: Limits;
}

export interface Trend {
  /** What the months say, in a sentence. */
  readonly finding: string;
  readonly months: readonly TrendMonth[];
  /** Why limits are computed anew from some month on, in sentences. */
  readonly notes: readonly string[];
  readonly labels: {
    readonly value: string;
    readonly target?: string | readonly [string, string];
    readonly mean: string;
    readonly lower: string;
    readonly upper: string;
  };
}

export interface UnitRow {
  readonly name: string;
  /** The unit's scorecard, where one scores it. */
  readonly path?: string;
  readonly figure: Figure;
  readonly spark: Spark;
  /** What its control chart says; none with too few months to tell, and none in long lists. */
  readonly variation?: Variation;
  readonly rank: number | null;
}

/** What units of one type measured in the last months. */
export interface UnitMonths {
  readonly months: readonly string[];
  /** A value for each month; a dash where nothing was measured. */
  readonly rows: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** Units of one type, ranked by value. */
export interface UnitGroup {
  readonly type: UnitType;
  /** How they stand, in a sentence. */
  readonly finding: string;
  readonly rows: readonly UnitRow[];
  /** The figures behind the sparklines, where there are not too many. */
  readonly months?: UnitMonths;
}

export interface InputLine {
  /** The unit it is of, or the launch that is counted. */
  readonly unit: string;
  /** The page of the launch. */
  readonly path?: string;
  /** The indicator it is a row of, where that is another one. */
  readonly indicator?: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
  readonly file: string;
  readonly line: number;
}

export interface Definition {
  /** The formula in a line: `满意样本数 ÷ 有效样本数 × 100`. */
  readonly words: string;
  /** The formula as a fraction, where it is one. */
  readonly fraction?: {
    readonly numerator: string;
    readonly denominator: string;
    /** What the quotient is multiplied by, written out; nothing where it is 1. */
    readonly scale?: string;
  };
  /** The figures of the month in the formula. */
  readonly worked?: { readonly numerator: string; readonly denominator: string; readonly result: string };
  /** The figures of other indicators that it is computed from. */
  readonly terms: readonly Figure[];
  /** How it is rounded and judged, and how the whole is made from its parts, in sentences. */
  readonly notes: readonly string[];
  /** Where the figures come from and when, as pairs of a heading and a text. */
  readonly source?: string;
  readonly measuredAt?: string;
  readonly due?: string;
  readonly minimumSample?: number;
  readonly inputs: readonly InputLine[];
  /** The sums of the rows, where they are summed. */
  readonly total?: { readonly numerator: string; readonly denominator: string };
}

export interface TargetLine {
  readonly from: string;
  readonly floor: string;
  readonly target: string;
  readonly stretch: string;
  /** To which units it applies, by name; all of them when empty. */
  readonly units: string;
  readonly reason?: string;
  /** In force for the unit the page shows. */
  readonly current: boolean;
}

export interface DefinitionChange {
  readonly from: string;
  readonly reason?: string;
  readonly before: string;
  readonly after: string;
}

/** A standard with the clauses that the indicator measures. */
export interface MeasuredStandard extends Link {
  readonly clauses: readonly (Link & { readonly number: string })[];
}

export interface PeriodLine {
  readonly name: string;
  readonly value: string;
  /** Against the target of the month. */
  readonly status: Status;
  /** Since when it counts, where the definition changed within the period. */
  readonly note?: string;
}

export interface IndicatorPage extends Link {
  readonly id: string;
  readonly level: Indicator['level'];
  readonly isKey: boolean;
  readonly owner: Link;
  readonly ownerId: string;
  readonly meaning?: string;
  readonly direction: Indicator['direction'];
  readonly unit: string;
  readonly bounds?: readonly [number, number];
  readonly month: Month | undefined;
  /** The unit whose figures the page shows first. */
  readonly unitName: string;
  /** The heading: where it stands, in a sentence. */
  readonly finding: string;
  readonly figure?: Figure;
  /** Limits in force, as they are judged. */
  readonly limits: { readonly floor: string; readonly target: string; readonly stretch: string };
  /** The quarter and the year to date. */
  readonly periods: readonly PeriodLine[];
  /** Where the year stands against its target, in a sentence. */
  readonly annual?: string;
  /** What the figure may truly be, where it rests on few cases. */
  readonly interval?: string;
  /** Months in a row that the target has been missed. */
  readonly monthsOff: number;
  readonly trend?: Trend;
  readonly units: readonly UnitGroup[];
  readonly definition: Definition;
  readonly drives: readonly Figure[];
  readonly drivenBy: readonly Figure[];
  /** What to fix first of all that drives it, where any of that states its importance. */
  readonly driversPath?: string;
  readonly points: readonly PointLine[];
  readonly standards: readonly MeasuredStandard[];
  /** Newest first. */
  readonly targets: readonly TargetLine[];
  /** Newest first. */
  readonly changes: readonly DefinitionChange[];
  readonly tasks: readonly TaskLine[];
  /** Improvement projects that are to mend it. */
  readonly projects: readonly ProjectLine[];
  readonly file: string;
}
