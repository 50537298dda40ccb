import type { Look } from '../../report/looks.ts';

/**
 * What the search box fetches: for each language a small file that answers at once, and the text of its pages in some more.
 *
 * Why not an engine. Chinese has no spaces, so an engine cuts it into words by a dictionary, and what is cut otherwise is not
 * found, or found where it does not stand. A phrase looked for letter by letter is exact by construction. Pages made from
 * records say the same lines again and again; each different line is kept once, and a page is a list of numbers of lines. So
 * the text of a thousand pages is two megabytes, which a phone looks through in a few milliseconds: half of what Pagefind
 * needed, made in one second rather than five, without WebAssembly, and written like the rest of the site.
 */

/** How a record stands, shown beside its name: `93.81%` and `■ 未达标`; of others what one wants to know first. */
export interface State {
  readonly text?: string;
  readonly look?: Look;
  readonly word?: string;
}

/** A page, or a part of one that is looked for by itself, as a term of the glossary. */
export interface Entry {
  /** Below the folder of the language; with `#id` for a part of a page. */
  readonly path: string;
  /** Its place in `kinds`. */
  readonly kind: number;
  readonly title: string;
  readonly state?: State;
  /** What it is, in a sentence, for those who know its name: the definition of a term. */
  readonly about?: string;
  /** Abbreviations and initials by which people know it. */
  readonly aliases?: readonly string[];
}

/** The file `search/<language>.json`. */
export interface Head {
  /** Headings of the groups in which results are shown, in their order. */
  readonly kinds: readonly string[];
  /** In the order in which results that are as good as each other are shown. */
  readonly entries: readonly Entry[];
  /**
   * Names of the files with the text, that which people look for most first. A name changes with what is in the file, so that
   * it may be kept for ever.
   */
  readonly texts: readonly string[];
}

/**
 * A file with the text of some entries, so that what people look for most is there before months of scorecards are. Lists are texts with a row for each item, because a browser reads two long texts many
 * times faster than a hundred thousand numbers, and of most rows nobody ever asks.
 */
export interface Text {
  /** The numbers of the entries. */
  readonly entries: readonly number[];
  /** Every different line of all pages once, a row each. */
  readonly lines: string;
  /** For each line a row with the sections it stands in: numbers to base 36, each as the step from the one before. */
  readonly holders: string;
  /** For each section a row with the id to link to; empty for the top of a page. Sections stand in the order of the entries. */
  readonly anchors: string;
  /** For each section its heading as the number of its line, from 1; 0 where it has none. */
  readonly headings: readonly number[];
  /** For each entry how many sections it has. */
  readonly counts: readonly number[];
}

/** To which base the numbers of sections are written. */
export const BASE = 36;
