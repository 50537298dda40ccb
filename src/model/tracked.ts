import type { Moment } from './moment.ts';
import type { Day, Month } from './month.ts';
import type { Appeal } from './records/appeal.ts';
import type { Supervision } from './records/supervision.ts';
import type { Closing } from './records/task.ts';

/** An indicator a task is to mend: for how many months in a row it has been on target, and how many it takes. */
export interface IndicatorProof {
  readonly indicator: string;
  readonly onTarget: number;
  readonly needed: number;
}

/** Whether a task may be closed on a day, and what is missing. */
export interface ClosingProof {
  /** The latest month whose figures count; null when there is none. */
  readonly upTo: Month | null;
  readonly indicators: readonly IndicatorProof[];
  /** Those that have not been on target for long enough. */
  readonly missing: readonly IndicatorProof[];
  /** Milestones that are not done. */
  readonly openMilestones: readonly string[];
  /** By which the closing in force goes without proof, granted by that day. */
  readonly exception: NonNullable<Closing['exception']> | null;
  /** True when its milestones are done and its indicators have recovered, or an exception stands in for that. */
  readonly mayClose: boolean;
}

/** A supervision order that is due and was not issued. */
export interface OrderDue {
  readonly task: string;
  readonly owner: string;
  /** The level to be issued: no order skips one. */
  readonly level: Supervision['levels'][number];
  /** The day on which it fell due. */
  readonly since: Day;
  /** When on that day, where the deadline says a time of day; else the day again. */
  readonly at: Moment;
  /** The level that is due: higher where more than one was not issued. */
  readonly levelDue: number;
}

/** A decision of a meeting whose time is over, and nobody follows it. */
export interface DecisionOverdue {
  readonly meeting: string;
  /** Its place among the meeting's decisions. */
  readonly index: number;
  readonly due: Moment;
}

/** A key indicator that the company missed in a month, and who answers for that. */
export interface RedFigure {
  readonly indicator: string;
  /** The company as a whole. */
  readonly unit: string;
  readonly month: Month;
  /** Open tasks that are to mend it. */
  readonly tasks: readonly string[];
  /** The accepted reason in force, by its id; of several, the one that holds longest. */
  readonly accepted: string | null;
  /** The one that ran out last, where none is in force. */
  readonly expired: string | null;
  /** True when it has a task or an accepted reason in force. */
  readonly owned: boolean;
}

/** A month in which complaints passed the line of mass complaints. */
export interface MassMonth {
  readonly month: Month;
  readonly complaints: number;
  /** The mean of the twelve months before, as far as they were counted. */
  readonly usual: number;
}

/** A category of complaints at a unit that passed the line, in months that follow one another. */
export interface MassComplaint {
  readonly unit: string;
  readonly category: string;
  /** Oldest first, at least one. */
  readonly months: readonly MassMonth[];
  /** The most complaints of a month. */
  readonly peak: number;
  /** The coordination meeting that was held about it. */
  readonly meeting: string | null;
}

export const APPEAL_STATES = ['overdue', 'open', 'upheld', 'partly', 'rejected'] as const;
/** Undecided and past its time, undecided within it; or what was decided. */
export type AppealStateName = (typeof APPEAL_STATES)[number];

/** How an appeal against a published figure stands at a date. */
export interface AppealState {
  readonly appeal: string;
  readonly month: Month;
  readonly unit: string;
  readonly about: Appeal['about'];
  readonly filed: Day;
  readonly state: AppealStateName;
  /** The last day on which it could be filed; null while the month was open, and where there are no rules. */
  readonly fileBy: Day | null;
  /** Working days by which it was filed too late; 0 when it was in time. */
  readonly daysLate: number;
  /** The last day for the decision; null where there are no rules. */
  readonly decideBy: Day | null;
  /** Working days past that, up to the decision or else to the date. */
  readonly daysOver: number;
  readonly decided: Day | null;
  /** The revision of the closed month that carries the decision out, once it is there. */
  readonly revision: number | null;
  /** True where it was granted, at least in part, and the figure is still the same. */
  readonly uncorrected: boolean;
}

/** What rooms that judge are given of tasks, their supervision and what meetings decided, at a moment. */
export interface Tracked {
  readonly asOf: Moment;
  /** Those that have waited longest first. */
  readonly ordersDue: readonly OrderDue[];
  /** By meeting, oldest first. */
  readonly decisionsOverdue: readonly DecisionOverdue[];
  /** Missed key indicators of the latest complete month, in the order of the records. */
  readonly reds: readonly RedFigure[];
  /** The latest first. */
  readonly massComplaints: readonly MassComplaint[];
  /** Appeals against published figures, in the order of filing. */
  readonly appeals: readonly AppealState[];
  /** What closing a task on a day rests, or would rest, on; undefined for an id that is no task. */
  closing(task: string, day: Day): ClosingProof | undefined;
}
