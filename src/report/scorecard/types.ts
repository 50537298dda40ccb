import type { Month } from '../../model/month.ts';
import type { ContestMark } from '../appeals/types.ts';
import type { Change } from '../change.ts';
import type { Computation } from '../computed/types.ts';
import type { HeatTable } from '../heat-table.ts';
import type { Figure, Spark, Tally } from '../indicators.ts';
import type { Link } from '../links.ts';
import type { AcceptedLine } from '../missed.ts';
import type { Stars } from '../rating.ts';
import type { TaskLine } from '../tasks.ts';
import type { Variation } from '../variation.ts';
import type { MovedScore } from './moved.ts';
import type { WhyEntry } from './why.ts';
import type { AdjustmentBlock } from './adjustments.ts';
import type { CardCommentary } from './commentary.ts';

/** What is off target and who sees to it. */
export interface Attention {
  readonly figure: Figure;
  /** Where on the page it is told why. */
  readonly why: string;
  /** Months in a row that the target has been missed. */
  readonly months: number;
  /** What kind of miss it is by its control chart; none with too few points to tell. */
  readonly kind?: string;
  readonly owner: Link;
  readonly tasks: readonly TaskLine[];
  /** Why it has no task, until when that holds. */
  readonly accepted?: AcceptedLine;
}

/** One line of a scorecard's table: an indicator or a task. */
export interface ItemRow {
  /** Where links to the indicator on this card lead: its id. */
  readonly anchor?: string;
  readonly link: Link;
  /** Where on the page its points are computed. */
  readonly computed: string;
  /** Set for indicators. */
  readonly figure?: Figure;
  readonly spark?: Spark;
  /** What its control chart says; none with too few points to tell. */
  readonly variation?: Variation;
  /** Set for tasks. */
  readonly task?: TaskLine;
  readonly score: string;
  readonly weight: string;
  readonly lost: string;
  /** The month a carried score is from, written out. */
  readonly carriedFrom?: string;
}

export interface SectionBlock {
  readonly id: string;
  readonly name: string;
  readonly weight: string;
  readonly score: string;
  /** Share of a full score, 0–100, for its bar. */
  readonly filled: number;
  readonly rows: readonly ItemRow[];
}

/** A subject among others of the same card. */
export interface Standing {
  readonly name: string;
  /** Its page, where it has one in that month. */
  readonly path?: string;
  readonly rank: number | null;
  readonly score: string;
  /** The published score, for bars. */
  readonly figure: number | null;
  readonly grade: string | null;
  /** On cards that rate by quarter, in place of the grade. */
  readonly stars?: Stars;
  readonly mom: Change;
  readonly moved: number | null;
}

export interface Ranking {
  readonly card: string;
  readonly ranked: boolean;
  /** How many there are, where only some of them are shown. */
  readonly of?: number;
  readonly standings: readonly Standing[];
}

export interface ScorecardPage {
  readonly month: Month;
  readonly subject: Link;
  readonly isDepartment: boolean;
  /** The heading: what the month says of the subject, in a sentence. */
  readonly finding: string;
  readonly card: string;
  readonly score: string;
  readonly grade: string | null;
  /** Where its unit contests the score, or did. */
  readonly contested?: ContestMark;
  /** On cards that rate by quarter, in place of the grade. */
  readonly stars?: Stars;
  readonly mom: Change;
  readonly yoy: Change;
  readonly rank: { readonly place: number; readonly of: number; readonly moved: number | null } | null;
  /** Items that counted, of all. */
  readonly measured: { readonly with: number; readonly of: number };
  readonly history: Spark;
  /** How many of its indicators stand how. */
  readonly tally: Tally;
  /** Tasks past their deadline, and how many of them have a supervision level due; where the page has tasks. */
  readonly late?: { readonly overdue: number; readonly ordersDue: number };
  readonly attention: readonly Attention[];
  /** How many more are off target than `attention` lists. */
  readonly moreAttention: number;
  readonly sections: readonly SectionBlock[];
  /** Points added and taken off; none where the card has no section for it. */
  readonly adjustments: readonly AdjustmentBlock[];
  /** Points lost, the most first; what is beyond the first six is one sum. Adds up to the gap to 100. */
  readonly losses: readonly { readonly name: string; readonly lost: number; readonly text: string }[];
  readonly gap: string;
  /** What they are called together. */
  readonly lossesTitle: string;
  /** What moved the score since the month before; none for the first month. */
  readonly moved?: MovedScore;
  /** Why each item that is off is off. */
  readonly why: readonly WhyEntry[];
  readonly computation?: Computation;
  readonly commentary?: CardCommentary;
  readonly rankings: readonly Ranking[];
  /** All months of the subject. */
  readonly historyPath: string;
  /** The month as a document; only on the company's card. */
  readonly bulletinPath?: string;
  /** The same on one sheet of paper; of the latest month, for subjects that have it. */
  readonly briefPath?: string;
  /** Everybody's ranking of the month, at the place of this card where that is ranked. */
  readonly rankingPath?: string;
  /** On the company's card: key indicators across the units below it. */
  readonly heat?: HeatTable;
  /** On the company's card of the latest month: what to fix first, where any indicator states its importance. */
  readonly importancePath?: string;
  readonly tasks: readonly TaskLine[];
  readonly previous?: Link;
  readonly next?: Link;
  /** Files the scorecard is made from. */
  readonly sources: readonly { readonly path: string; readonly line: number }[];
}
