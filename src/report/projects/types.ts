import type { Day } from '../../model/month.ts';
import type { ProjectSeries } from '../../model/records/project-effect.ts';
import type { Verdict } from '../../score/index.ts';
import type { ProjectStateName, WorkStateName } from '../../track/index.ts';
import type { Figure } from '../indicators.ts';
import type { Link } from '../links.ts';
import type { TaskLine } from '../tasks.ts';

/** An improvement project in a line, as it stands at the as-of date. */
export interface ProjectLine extends Link {
  readonly id: string;
  readonly owner: Link;
  readonly state: ProjectStateName;
  /** The phase it is in. */
  readonly phase: string;
  /** Per cent of its working days, and as shown. */
  readonly planned: number;
  readonly actual: number;
  readonly plannedText: string;
  readonly actualText: string;
  readonly start: Day;
  readonly end: Day;
  /** When it can be expected to end, or was closed. */
  readonly forecast: Day;
  /** Working days by which that is later than planned. */
  readonly slip: number;
  /** What it did to its figure, in a few words, and what that is worth. */
  readonly effect: string;
  readonly verdict: Verdict | 'met' | 'not-measured';
}

export interface ProjectOverview {
  /** How many, and how they stand. */
  readonly finding: string;
  /** Those that are late first, then those under way, to come, and finished. */
  readonly lines: readonly ProjectLine[];
}

export interface CauseLine {
  readonly text: string;
  readonly key: boolean;
  /** Votes or cases, where they were counted. */
  readonly weight?: string;
}

export interface Bone {
  readonly name: string;
  readonly causes: readonly CauseLine[];
}

/** Causes that were counted, the commonest first. */
export interface CausePareto {
  readonly finding: string;
  readonly items: readonly {
    readonly name: string;
    readonly count: number;
    readonly text: string;
    readonly cumulated: string;
    readonly vital: boolean;
  }[];
}

export interface StrategyLine {
  readonly name: string;
  readonly causes: readonly string[];
  readonly measures: readonly string[];
}

export interface WorkLine {
  readonly id: string;
  readonly name: string;
  readonly days: number;
  readonly start: Day;
  readonly finish: Day;
  readonly slack: number;
  readonly critical: boolean;
  readonly state: WorkStateName;
  readonly done?: Day;
  readonly daysLate: number;
  readonly key: boolean;
  readonly risk?: string;
  /** Names of what it waits for. */
  readonly after: readonly string[];
}

export interface PhaseLine {
  readonly id: string;
  readonly name: string;
  readonly goal?: string;
  readonly from: Day;
  readonly to: Day;
  /** The phase the project is in; before it; after it. */
  readonly place: 'behind' | 'current' | 'ahead';
  readonly works: readonly WorkLine[];
}

/** A series before and after; texts with their unit. */
export interface EffectRow {
  readonly name: string;
  readonly as: ProjectSeries['as'];
  readonly before: EffectCell;
  readonly after: EffectCell;
  readonly change: string;
  /** Of the change, 95 %. */
  readonly interval?: string;
  readonly verdict: Verdict | 'met';
  /** Months after that met the target: `5/5`; nothing without a target. */
  readonly met?: string;
}

export interface EffectCell {
  readonly value: number | null;
  /** The pooled figure, or all that is known: `91.39–92.31`, `≥ 95.00`. */
  readonly text: string;
  /** Of how many cases. */
  readonly sample?: string;
  readonly lower?: number;
  readonly upper?: number;
}

export interface WrittenMonths {
  readonly months: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly string[] }[];
}

export interface EffectReport {
  /** Did it work, in sentences. */
  readonly finding: string;
  readonly detail: string;
  readonly before: string;
  readonly after: string;
  readonly rows: readonly EffectRow[];
  /** Figures that the record writes out, month by month. */
  readonly written?: WrittenMonths;
  readonly unit: string;
  readonly target?: number;
  readonly targetText?: string;
}

export interface RollOutRow {
  readonly where: string;
  readonly learnBy: Day;
  readonly learnt?: Day;
  readonly working?: Day;
  readonly requests: readonly string[];
  readonly state: 'working' | 'learnt' | 'late' | 'to-come';
}

export interface KeptLine {
  readonly text: string;
  /** The standard, control point and indicator it was written into. */
  readonly links: readonly Link[];
}

/** A project told as a story. */
export interface ProjectPage {
  readonly line: ProjectLine;
  readonly finding: string;
  readonly where?: string;
  readonly source?: string;
  readonly goal: string;
  readonly goalBy: Day;
  readonly closed?: Day;
  readonly present: readonly string[];
  readonly effects: readonly string[];
  readonly wanted: readonly string[];
  readonly problem: string;
  readonly causes: string;
  readonly bones: readonly Bone[];
  readonly pareto?: CausePareto;
  readonly strategies: readonly StrategyLine[];
  readonly deliverables: readonly { readonly name: string; readonly text: string }[];
  readonly roles: readonly { readonly name: string; readonly who?: string; readonly duty: string }[];
  readonly schedule: string;
  readonly phases: readonly PhaseLine[];
  readonly effect?: EffectReport;
  readonly rollOut: string;
  readonly rollOutRules: readonly string[];
  readonly rollOutRows: readonly RollOutRow[];
  readonly kept: readonly KeptLine[];
  readonly tasks: readonly TaskLine[];
  readonly indicators: readonly Figure[];
  readonly ownerId: string;
  readonly file: string;
}
