import type { Month } from '../../model/month.ts';
import type { Change } from '../change.ts';
import type { Spark } from '../indicators.ts';
import type { Link } from '../links.ts';
import type { Stars } from '../rating.ts';
import type { TopLoss } from '../scorecard/top-loss.ts';

/** A subject's place in a month. */
export interface RankingRow {
  readonly id: string;
  readonly name: string;
  /** Its scorecard of the month or, where that has no page, all its months. */
  readonly path: string;
  /** All its months. */
  readonly history: string;
  /** The unit it belongs to. */
  readonly parent?: string;
  /** Null on cards that do not rank. */
  readonly rank: number | null;
  /** Places gained against the month before. */
  readonly moved: number | null;
  /** It was not ranked the month before, when others were. */
  readonly isNew: boolean;
  readonly score: string;
  /** Share of a full score or, where somebody has more than that, of the best: 0–100, for its bar. */
  readonly filled: number;
  readonly grade: string | null;
  /** On cards that rate by quarter, in place of the grade. */
  readonly stars?: Stars;
  readonly mom: Change;
  readonly yoy: Change;
  /** Scores of the months up to this one. */
  readonly spark: Spark;
  readonly loss?: TopLoss;
}

/** A subject without a place, and why it has none. */
export interface Unplaced {
  readonly name: string;
  readonly path: string;
  readonly score?: string;
  readonly reason: string;
}

/** Subjects that belong to the same unit, in the order of their places. */
export interface RankingGroup {
  readonly name: string;
  readonly rows: readonly RankingRow[];
}

/** Places over the months, as lines that cross. */
export interface RankCourse {
  readonly finding: string;
  readonly drawn: string;
  readonly months: readonly {
    readonly month: Month;
    readonly name: string;
    readonly short: string;
    readonly year: string;
  }[];
  /** The best placed of the latest month first. */
  readonly lines: readonly {
    readonly name: string;
    readonly ranks: readonly (number | null)[];
    /** Those that the finding speaks of. */
    readonly strong: boolean;
  }[];
}

/** A card's subjects in a month. */
export interface RankingBlock {
  readonly id: string;
  /** Who they are and how many: 12 家分公司. */
  readonly heading: string;
  readonly card: string;
  readonly finding: string;
  /** Who rose and fell the most; undefined where nobody moved. */
  readonly movers?: string;
  readonly isRanked: boolean;
  /** Its subjects belong to different units. */
  readonly hasParents: boolean;
  readonly rows: readonly RankingRow[];
  readonly unplaced: readonly Unplaced[];
  /** The quarter that stars are for, whether it is over, and where the other quarters are. */
  readonly quarter?: { readonly name: string; readonly final: boolean; readonly path: string };
  /** For rankings too long for one look: both ends, and where to find the subjects of each unit. */
  readonly long?: {
    readonly first: readonly RankingRow[];
    readonly last: readonly RankingRow[];
    readonly groups: readonly RankingGroup[];
  };
  readonly course?: RankCourse;
}

export interface RankingPage {
  readonly month: Month;
  readonly title: string;
  /** The heading: who leads and who is last. */
  readonly finding: string;
  readonly blocks: readonly RankingBlock[];
  readonly previous?: Link;
  readonly next?: Link;
}
