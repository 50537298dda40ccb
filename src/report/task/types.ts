import type { Moment } from '../../model/moment.ts';
import type { Day } from '../../model/month.ts';
import type { Figure, Spark } from '../indicators.ts';
import type { Link } from '../links.ts';
import type { ShortfallText } from '../shortfalls.ts';
import type { TaskLine } from '../tasks.ts';

export interface MilestoneLine {
  readonly id: string;
  readonly name: string;
  /** With a time of day where there is one. */
  readonly due: string;
  readonly dueDay: Day;
  readonly weight: number;
  readonly done?: Day;
  readonly evidence?: string;
  readonly key: boolean;
  readonly risk?: string;
  /** Past due at the as-of date and not done. */
  readonly late: boolean;
  /** Planned progress once it is done, in per cent. */
  readonly planned: number;
}

export interface CurvePoint {
  readonly day: Day;
  readonly percent: number;
}

export interface ProgressNote {
  readonly month: string;
  readonly plannedText: string;
  readonly actualText: string;
  readonly note?: string;
}

/** How a part of the story stands; nothing where it is a fact that neither holds nor fails. */
export type StepLook = 'achieved' | 'at-risk' | 'missed' | 'no-data';

/** A link of the chain from the shortfall to its verified recovery; `id` is that of its section on the page. */
export interface Step {
  readonly id: 'shortfall' | 'order' | 'measures' | 'milestones' | 'progress' | 'recovery' | 'closing';
  readonly text: string;
  readonly look?: StepLook;
}

/** An indicator that the task is to mend, with its last thirteen months and how long it has been on target. */
export interface RecoveryLine {
  readonly figure: Figure;
  readonly spark: Spark;
  readonly onTarget: string;
  readonly recovered: boolean;
}

/** What closing the task rests on, as it stands. */
export interface Recovery {
  readonly finding: string;
  readonly lines: readonly RecoveryLine[];
  readonly look: StepLook;
}

/** Something that happened to the task, or was decided about it, on a day. */
export interface LogEntry {
  /** With a time of day where one is on record. */
  readonly day: Moment;
  readonly text: string;
  /** Why, or what it rested on. */
  readonly note?: string;
  /** Where it is recorded, under its own name. */
  readonly link?: Link;
}

export interface TaskPage {
  readonly id: string;
  readonly line: TaskLine;
  /** The heading: how it stands, in a sentence. */
  readonly finding: string;
  readonly steps: readonly Step[];
  readonly module: string;
  readonly professionalLine?: string;
  readonly shortfall?: ShortfallText;
  readonly owner: Link;
  readonly ownerId: string;
  readonly coOwners: readonly Link[];
  readonly contents: readonly string[];
  readonly measures: readonly string[];
  readonly issued: Day;
  /** Where the deadline was changed, or days do not count. */
  readonly deadlineNotes: readonly string[];
  readonly deadlineDay: Day;
  readonly signer: string;
  readonly milestones: readonly MilestoneLine[];
  readonly plannedCurve: readonly CurvePoint[];
  readonly actualCurve: readonly CurvePoint[];
  /** The last day of the picture: the deadline, or two months on for a task that is late. */
  readonly curveEnd: Day;
  readonly progress: readonly ProgressNote[];
  readonly recovery: Recovery;
  /** Oldest first. */
  readonly log: readonly LogEntry[];
  readonly source: string;
}
