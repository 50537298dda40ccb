import type { AppealLine } from '../appeals/types.ts';
import type { Month } from '../../model/month.ts';
import type { UnitType } from '../../model/records/organisation.ts';
import type { Change } from '../change.ts';
import type { Link } from '../links.ts';
import type { Stars } from '../rating.ts';
import type { TopLoss } from '../scorecard/top-loss.ts';

/** What a month says of a subject. */
export interface HistoryMonth {
  readonly month: Month;
  readonly name: string;
  /** Its scorecard of the month, where that has a page. */
  readonly path?: string;
  /** What it was called then, where that is not its present name. */
  readonly formerName?: string;
  readonly score: string;
  readonly figure: number | null;
  readonly grade: string | null;
  readonly stars?: Stars;
  readonly rank: { readonly place: number; readonly of: number } | null;
  readonly moved: number | null;
  readonly mom: Change;
  readonly yoy: Change;
  readonly loss?: TopLoss;
}

/** What changed from a month on, for the subject or for its card. */
export interface HistoryEvent {
  readonly month: Month;
  readonly name: string;
  readonly texts: readonly string[];
}

/** One thing of a fact: a name that may lead somewhere, and what else is to be said of it. */
export interface FactItem {
  readonly name: string;
  readonly path?: string;
  readonly note?: string;
}

export const FACTS = [
  'parent',
  'line',
  'opened',
  'closed',
  'mergedInto',
  'absorbed',
  'formerNames',
  'groups',
  'card',
  'awards',
] as const;

export interface Fact {
  readonly about: (typeof FACTS)[number];
  readonly items: readonly FactItem[];
}

/** Scores over the months. */
export interface HistoryTrend {
  readonly finding: string;
  readonly points: readonly {
    readonly month: string;
    readonly year: string;
    readonly value: number | null;
    /** The number of the event of that month. */
    readonly mark?: string;
  }[];
  /** Where grades begin, with their words. */
  readonly levels: readonly { readonly at: number; readonly label: string }[];
  /** The last score, written out. */
  readonly latest: string;
}

export interface HistoryPage {
  readonly name: string;
  /** The heading: how it has fared, or what became of it. */
  readonly finding: string;
  readonly kind: UnitType | 'department';
  readonly facts: readonly Fact[];
  /** The latest month it has a score in. */
  readonly latest?: HistoryMonth;
  /** The latest first. */
  readonly months: readonly HistoryMonth[];
  /** The oldest first. */
  readonly events: readonly HistoryEvent[];
  /** Where there is more than one month. */
  readonly trend?: HistoryTrend;
  /** Figures and scores of the unit that it contests, or did. */
  readonly appeals: readonly AppealLine[];
  /** The units below it that are scored, as they last were. */
  readonly below: readonly Link[];
  /** The page that says what a department is there for. */
  readonly record?: Link;
  /** The file it is recorded in. */
  readonly source?: string;
}
