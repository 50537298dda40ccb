import type { Link } from '../links.ts';
import type { Stars } from '../rating.ts';

/** A grade of a card that rates by quarter. */
export interface StarBand {
  readonly grade: string;
  /** Its stars: the lowest grade has one. */
  readonly stars: number;
  /** The lowest score that earns it. */
  readonly from: string;
}

/** How many have each grade, in the order of the bands. */
export interface StarCounts {
  readonly counts: readonly number[];
  readonly total: number;
  /** How many have more, or fewer, stars than in the quarter before; null where nothing came before. */
  readonly up: number | null;
  readonly down: number | null;
}

export interface QuarterRow extends StarCounts {
  /** `2026-Q3`. */
  readonly id: string;
  readonly name: string;
  /** Told from all its months: it will not change any more. */
  readonly final: boolean;
}

/** The subjects that belong to one unit, in the latest quarter that is over. */
export interface ParentRow extends StarCounts, Link {
  /** Mean number of stars, one decimal. */
  readonly mean: string;
}

/** A subject whose stars changed. */
export interface StarMove extends Link {
  readonly parent?: string;
  readonly before: Stars;
  readonly now: Stars;
}

/** All ratings of a subject, in the order of the board's quarters, the oldest first; none where it had no score. */
export interface SubjectRow extends Link {
  readonly parent?: string;
  readonly ratings: readonly (Stars | undefined)[];
}

export interface CardSection {
  readonly name: string;
  readonly weight: string;
  readonly items: readonly (Link & { readonly weight: string })[];
}

/** The stars of everybody that a card rates. */
export interface StarBoard {
  /** Of the card. */
  readonly id: string;
  /** Who is rated: 服营厅星级. */
  readonly heading: string;
  /** How the latest quarter that is over came out, in a sentence. */
  readonly finding: string;
  /** Highest first. */
  readonly bands: readonly StarBand[];
  /** Newest first. */
  readonly quarters: readonly QuarterRow[];
  /** The latest quarter that is over; undefined before there is one. */
  readonly latest?: {
    readonly name: string;
    /** Those that moved the furthest first. */
    readonly up: readonly StarMove[];
    readonly down: readonly StarMove[];
    /** The highest mean first; empty where all belong to one unit. */
    readonly parents: readonly ParentRow[];
  };
  /** In the order of the records. */
  readonly subjects: readonly SubjectRow[];
  /** The sections of the card, by which it is judged. */
  readonly criteria: readonly CardSection[];
  /** The ranking of the latest month. */
  readonly ranking?: string;
}

/** A star or award of a rating or contest. */
export interface Award {
  readonly id: string;
  readonly name: string;
  readonly from?: string;
  readonly rule?: string;
}

/** A period: over with its results known; over and still to be announced; not over, and its results not published. */
export type PeriodState = 'known' | 'awaited' | 'under-way';

export interface PeriodRow {
  readonly id: string;
  readonly name: string;
  readonly state: PeriodState;
  /** With what they are counted in: `161 人`. */
  readonly participants: string;
  /** In the order of the awards, with a word for what is counted where the award's name does not say it; none where nothing
   * is said of one. */
  readonly awards: readonly ({ readonly count: string; readonly units: readonly Link[] } | undefined)[];
  readonly note?: string;
}

/** A star rating of people, or a contest. */
export interface RecognitionSection {
  readonly id: string;
  readonly name: string;
  readonly kind: 'stars' | 'contest';
  readonly organiser: Link;
  readonly purpose: string;
  readonly who: string;
  readonly criteria: readonly { readonly name: string; readonly weight?: string; readonly how?: string }[];
  /** Highest first. */
  readonly awards: readonly Award[];
  /** Newest first. */
  readonly periods: readonly PeriodRow[];
}

export interface RecognitionPage {
  /** The heading: how the latest quarter came out; where nobody is rated by quarter, what the page is about. */
  readonly finding: string;
  readonly boards: readonly StarBoard[];
  /** Star ratings of people, then contests, those that are under way first. */
  readonly sections: readonly RecognitionSection[];
}
