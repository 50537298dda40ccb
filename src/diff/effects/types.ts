import type { Bilingual } from '../../model/diagnostic.ts';
import type { Day, Month } from '../../model/month.ts';
import type { Status } from '../../model/results.ts';
import type { TaskStateName } from '../../track/index.ts';

/** As it was and as it would be; null where there was, or would be, nothing. */
export interface Turn<T> {
  readonly before: T;
  readonly after: T;
}

/** A scorecard of a subject in a month that comes out otherwise. */
export interface CardEffect {
  readonly scorecard: string;
  readonly unit: string;
  readonly month: Month;
  readonly card: Bilingual;
  readonly subject: Bilingual;
  /** Published: two decimals. */
  readonly score: Turn<number | null>;
  readonly rank: Turn<number | null>;
  readonly grade: Turn<Bilingual | null>;
}

/** A figure of a unit in a month that comes out, or is judged, otherwise. */
export interface ValueEffect {
  readonly indicator: string;
  readonly unit: string;
  readonly month: Month;
  readonly name: Bilingual;
  readonly subject: Bilingual;
  /** Decimals published, and the unit of measurement. */
  readonly places: number;
  readonly measure: Bilingual;
  readonly published: Turn<number | null>;
  readonly status: Turn<Status>;
  /** Points by the indicator's scoring, rounded to two decimals. */
  readonly points: Turn<number | null>;
}

/** A task that stands otherwise at the as-of date. */
export interface TaskEffect {
  readonly task: string;
  readonly name: Bilingual;
  readonly owner: Bilingual;
  readonly state: Turn<TaskStateName | null>;
  /** Names of the levels due. */
  readonly due: Turn<Bilingual | null>;
  /** The numbers of the levels due; 0 where none is. */
  readonly level: Turn<number>;
  /** Names of the highest levels issued. */
  readonly issued: Turn<Bilingual | null>;
  /** The day on which the later level fell due. */
  readonly since?: Day;
}

/** A link that waits for its owner, or does no longer. */
export interface LinkEffect {
  /** `stage/order-handling#consent` rests on `standard/hall-service`. */
  readonly dependent: string;
  readonly on: string;
  readonly names: { readonly dependent: Bilingual; readonly on: Bilingual };
  readonly owner?: Bilingual;
}

/** A blind spot or a broken link. */
export interface GapEffect {
  readonly code: string;
  readonly title: Bilingual;
  readonly message: Bilingual;
  readonly file: string;
  readonly owner?: Bilingual;
}

/** A closed month that is closed, restated, or comes out otherwise than it was published. */
export interface ClosingEffect {
  readonly month: Month;
  /** The number of the newest revision; 0 while it is open. */
  readonly revision: Turn<number>;
  /** True where results of the month come out otherwise. */
  readonly changed: boolean;
  /** Of the new revision, where it has one. */
  readonly reason: Bilingual | null;
}

/** What came and what went. */
export interface ComeAndGone<T> {
  readonly gained: readonly T[];
  readonly lost: readonly T[];
}

/** What a change does to all that is computed, as of one date. */
export interface Effects {
  readonly cards: readonly CardEffect[];
  readonly values: readonly ValueEffect[];
  readonly tasks: readonly TaskEffect[];
  /** Closed months, the latest first. */
  readonly closings: readonly ClosingEffect[];
  /** Suspect links. */
  readonly links: ComeAndGone<LinkEffect>;
  readonly gaps: ComeAndGone<GapEffect>;
}
