import type { Month } from '../../model/month.ts';
import type { MonthCommentary } from '../commentary.ts';
import type { Link } from '../links.ts';
import type { Line } from './line.ts';

export type { Line } from './line.ts';

export interface BulletinColumn {
  readonly label: string;
  readonly num?: boolean;
  /** On a phone, where a row is a card: the figure beside the row's name. */
  readonly phone?: 'first';
}

/** A small table: its first column names the row. Cells are sentences, mostly of one figure. */
export interface BulletinTable {
  readonly caption: string;
  /** Set where the heading above does not say what the table holds. */
  readonly showCaption?: true;
  readonly columns: readonly BulletinColumn[];
  readonly rows: readonly (readonly Line[])[];
}

/** What stands under a heading, in this order: sentences, numbered items, a table. */
export interface BulletinPart {
  /** Empty where it stands alone below its section's heading. */
  readonly heading: string;
  readonly paragraphs?: readonly Line[];
  readonly items?: readonly BulletinItem[];
  readonly table?: BulletinTable;
}

/** A numbered item: what it is about, then all that is said of it. */
export interface BulletinItem {
  readonly head: Line;
  readonly text: readonly Line[];
}

export interface BulletinSection {
  readonly heading: string;
  readonly parts: readonly BulletinPart[];
  /** What editors wrote of the month. */
  readonly commentary?: MonthCommentary;
}

/** Who signs, and the day. */
export interface Signature {
  readonly office: string;
  readonly department?: Link;
  /** Written out; undefined where no meeting is on record at which it was read. */
  readonly day?: string;
}

/** A month as it is read out at the meeting: sentences and small tables, numbered, from its head to who signs. */
export interface Bulletin {
  readonly month: Month;
  readonly title: string;
  /** 服质通报〔2026〕10 号 */
  readonly number: string;
  readonly scorecard: Link;
  /** To whom; empty where no meeting is on record. */
  readonly addressees: string;
  /** What is to be known of the figures: not closed yet, as of when, preliminary. */
  readonly note: string;
  readonly sections: readonly BulletinSection[];
  readonly signature: Signature;
  /** Who else is given it; empty where no committee is on record. */
  readonly copies: string;
  readonly previous?: Link;
  readonly next?: Link;
}
