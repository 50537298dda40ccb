import type { Month } from '../../model/month.ts';
import type { BulletinSection } from '../bulletin/index.ts';
import type { Link } from '../links.ts';
import type { Look } from '../looks.ts';
import type { DecisionStateName, MeetingStateName } from '../../track/index.ts';

/** What carries out a decision: a task or an order. */
export interface Follower {
  readonly number: string;
  /** A task's name, too. */
  readonly name: string;
  readonly path: string;
}

/** A decision of a meeting, as it stands. */
export interface DecisionLine {
  /** Its place on its meeting's page. */
  readonly anchor: string;
  readonly text: string;
  readonly owner: Link;
  readonly ownerId: string;
  readonly due: string;
  readonly state: DecisionStateName;
  /** Past its time and not done, whoever follows it. */
  readonly late: boolean;
  readonly look: Look;
  /** The state in words: 逾期 11 天，没有下文. */
  readonly word: string;
  /** The task and the order that carry it out. */
  readonly followedBy: readonly Follower[];
  readonly result?: string;
  /** The meeting that took it, at the decision. */
  readonly meeting: Link;
}

/** A kind of meeting with the one that comes next. */
export interface KindLine {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly frequency: string;
  readonly chair: string;
  readonly host: Link;
  /** The day of the next one, and whether the rhythm was moved to it from a day that is not worked. */
  readonly next?: { readonly day: string; readonly moved: boolean };
  /** What it is given. */
  readonly pack?: Link;
  /** Where it meets when needed: cases that ask for a meeting and had none, each leading to its pack. */
  readonly asked: readonly { readonly name: string; readonly path?: string }[];
}

/** A meeting in the calendar; one that was held leads to its minutes. */
export interface CalendarCell {
  readonly day: string;
  readonly state: MeetingStateName;
  readonly path?: string;
  /** Its case. */
  readonly about?: string;
  /** How many decisions it took, and how they stand. */
  readonly decisions?: string;
  readonly pack?: Link;
}

export interface CalendarMonth {
  readonly month: string;
  /** For every kind in the order of the kinds: its meetings of the month. */
  readonly kinds: readonly (readonly CalendarCell[])[];
}

/** Decisions not done: nobody follows them; a task or an order does, but they are late; their time is not over. */
export const OPEN_GROUPS = ['no-follow-up', 'late', 'in-time'] as const;
export type OpenGroup = (typeof OPEN_GROUPS)[number];

export interface MeetingsPage {
  /** The heading: which comes next, and how many decisions are open. */
  readonly finding: string;
  readonly kinds: readonly KindLine[];
  readonly open: readonly { readonly group: OpenGroup; readonly decisions: readonly DecisionLine[] }[];
  readonly openCount: number;
  readonly calendar: readonly CalendarMonth[];
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What a coordination meeting was called for. */
export interface MinutesCase {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly look: Look;
  readonly word: string;
}

/** A meeting's minutes as a document. */
export interface MinutesPage {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly attended: readonly Link[];
  readonly case?: MinutesCase;
  readonly minutes: readonly string[];
  readonly decisions: readonly DecisionLine[];
  /** How many are done and late, in a sentence. */
  readonly summary: string;
  readonly hostId?: string;
  readonly pack?: Link;
  /** Of the same kind. */
  readonly previous?: Link;
  readonly next?: Link;
  readonly source: string;
}

/** What a meeting is given: a document made from a month's figures, tasks and decisions. */
export interface Pack {
  readonly path: string;
  readonly month: Month;
  readonly title: string;
  readonly note: string;
  readonly facts: readonly Fact[];
  readonly agenda: readonly string[];
  readonly sections: readonly BulletinSection[];
  readonly minutes?: Link;
  readonly previous?: Link;
  readonly next?: Link;
  readonly hostId: string;
  /** Of the latest month, or of a case: what a search should find. */
  readonly isLatest: boolean;
}
