import type { Day } from '../../model/month.ts';
import type { PhaseState } from '../../model/records/roadmap.ts';
import type { Link } from '../links.ts';
import type { Look } from '../looks.ts';

/** A phase of the roadmap as it stands at the as-of date. */
export interface PhaseLine {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  /** When the phase before it was due, or the year began. */
  readonly from: Day;
  readonly due: Day;
  /** How long until, or since, it is due, in words. */
  readonly when: string;
  readonly owner: Link;
  readonly outputs: string;
  readonly criterion: string;
  /** `11/12`, and per cent. */
  readonly finished: string;
  readonly progress: number;
  readonly isFinished: boolean;
  readonly late: boolean;
  readonly look: Look;
  readonly word: string;
  /** Units that have not finished, with what they say; empty before its year has begun. */
  readonly open: readonly { readonly unit: string; readonly note: string }[];
}

export interface YearLine {
  readonly year: number;
  readonly name: string;
  readonly goal: string;
  /** Where it stands among the three: past, now, to come. */
  readonly place: 'past' | 'now' | 'to-come';
  readonly phases: readonly PhaseLine[];
}

/** How a unit stands in a phase: nothing where it does not take part. */
export interface StateCell {
  readonly state: PhaseState;
  readonly late: boolean;
  /** The month that reported it, and the note. */
  readonly title: string;
}

export interface UnitRow {
  readonly name: string;
  readonly cells: readonly (StateCell | undefined)[];
  readonly finished: string;
}

/** How many control points of a process are embedded in one way, over time. */
export interface EmbeddingRow {
  readonly process: Link | undefined;
  readonly way: 'policy' | 'workflow' | 'system';
  /** A share for each of the months of the table, `82%`. */
  readonly shares: readonly string[];
  /** `56/68` now. */
  readonly now: string;
}

export interface EmbeddingPart {
  readonly finding: string;
  /** Months of the lines, oldest first. */
  readonly months: readonly { readonly month: string; readonly year: string }[];
  readonly lines: readonly { readonly label: string; readonly shares: readonly number[] }[];
  /** Months of the table. */
  readonly columns: readonly { readonly month: string; readonly year: string }[];
  readonly rows: readonly EmbeddingRow[];
}

export interface RoadmapPage {
  readonly finding: string;
  readonly name: string;
  readonly years: readonly YearLine[];
  readonly from: Day;
  readonly to: Day;
  /** Which phases run to which dates, in a sentence over the timeline. */
  readonly timelineFinding: string;
  /** Overdue phases, then those that are due soonest. */
  readonly next: readonly PhaseLine[];
  readonly unitFinding: string;
  readonly units: readonly UnitRow[];
  readonly source: string;
}
