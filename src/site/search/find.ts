import { lineAt, sectionsWith, type Index, type OpenText } from './open-index.ts';
import { firstPlace, placesOf, type Phrase, type Query } from './query.ts';
import type { Entry } from './format.ts';

/** How well an entry answers, best first: it is called what was asked for, it is known by that, it speaks of it. */
const RANKS = ['title', 'title begins', 'alias', 'title holds', 'alias begins', 'heading', 'text'] as const;
const rank = (name: (typeof RANKS)[number]) => RANKS.indexOf(name);
/** Pages with all words come after those with the whole as it was asked for. */
const AS_WORDS = RANKS.length;

/** Where in a page the words stand. */
export interface Passage {
  readonly anchor: string;
  /** The heading it stands under, unless it is that itself. */
  readonly heading?: string;
  readonly line: string;
}

export interface Hit {
  readonly entry: Entry;
  /** Smaller is better. */
  readonly rank: number;
  readonly passage?: Passage;
}

/** Where in a text a phrase stands. */
interface Place {
  readonly text: OpenText;
  readonly section: number;
  readonly line: number;
}

/** What is found of a phrase in an entry. */
interface Match {
  readonly rank: number;
  readonly place?: Place;
}

/** The numbers of the lines that hold a phrase. */
function linesWith(phrase: Phrase, { lines: { text, starts } }: OpenText): number[] {
  const held: number[] = [];
  let line = 0;
  for (const [from] of placesOf(phrase, text)) {
    while ((starts[line + 1] ?? Infinity) <= from) line++;
    if (held.at(-1) !== line) held.push(line);
  }
  return held;
}

function nameRank(phrase: Phrase, { title, aliases = [] }: Entry): number | undefined {
  const at = firstPlace(phrase, title);
  if (at?.[0] === 0) return rank(at[1] === title.length ? 'title' : 'title begins');
  const known = aliases.flatMap((alias) => {
    const [from, to] = firstPlace(phrase, alias) ?? [];
    if (from !== 0) return [];
    if (to === alias.length) return rank('alias');
    // Of a single letter something always begins so.
    return phrase.text.length > 1 ? rank('alias begins') : [];
  });
  const ranks = at ? [rank('title holds'), ...known] : known;
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

/** For each entry where in its text a phrase stands: in a heading rather than below one, then as far up as can be. */
function passagesOf(phrase: Phrase, texts: readonly OpenText[]): Map<number, Match & { readonly place: Place }> {
  const found = new Map<number, Match & { readonly place: Place }>();
  for (const text of texts) {
    for (const line of linesWith(phrase, text)) {
      for (const section of sectionsWith(text, line)) {
        const isHeading = text.headings[section] === line + 1;
        const match = { place: { text, section, line }, rank: rank(isHeading ? 'heading' : 'text') };
        const entry = text.entryOf[section] ?? -1;
        const known = found.get(entry);
        if (!known || match.rank < known.rank || (match.rank === known.rank && section < known.place.section))
          found.set(entry, match);
      }
    }
  }
  return found;
}

/** For each entry what is found of a phrase in it; undefined where it stands nowhere in it. */
function matchesOf(phrase: Phrase, { entries, texts }: Index): (Match | undefined)[] {
  const passages = passagesOf(phrase, texts);
  return entries.map((entry, i) => {
    const name = nameRank(phrase, entry);
    const passage = passages.get(i);
    return name === undefined ? passage : { ...passage, rank: name };
  });
}

function passageOf({ text, section, line }: Place): Passage {
  const heading = (text.headings[section] ?? 0) - 1;
  return {
    anchor: text.anchors[section] ?? '',
    line: lineAt(text, line),
    ...(heading >= 0 && heading !== line && { heading: lineAt(text, heading) }),
  };
}

/** The worst of the matches of all parts: a page is as good an answer as the part it answers least. */
function together(parts: readonly (Match | undefined)[]): Match | undefined {
  let worst: Match | undefined;
  for (const match of parts) {
    if (!match) return undefined;
    if (!worst || match.rank > worst.rank) worst = match;
  }
  return worst && { ...worst, rank: worst.rank + AS_WORDS };
}

/** The better answer; of two that are named so, the one that is named little else; then the order of the index. */
function byRank(a: Hit, b: Hit): number {
  if (a.rank !== b.rank || closeness(a) === 'says') return a.rank - b.rank;
  return a.entry.title.length - b.entry.title.length;
}

/**
 * Every entry that answers a query, best first; as good as each other, in the order of the index. What was asked for is found
 * as it stands. All words are enough where it stands nowhere and has several, or where a space in Chinese asks for them.
 */
export function find(query: Query, index: Index): Hit[] {
  const whole = matchesOf(query.phrase, index);
  const asWords = query.parts.length > 1 && (query.isList || whole.every((match) => match === undefined));
  const parts = asWords ? query.parts.map((part) => matchesOf(part, index)) : [];
  return index.entries
    .flatMap((entry, i) => {
      const match = whole[i] ?? (asWords ? together(parts.map((matches) => matches[i])) : undefined);
      if (!match) return [];
      return { entry, rank: match.rank, ...(match.place && { passage: passageOf(match.place) }) };
    })
    .sort(byRank);
}

/** How an entry answers, roughly, the closest first: it is called so, its name begins so, holds it, or its text says it. */
export const CLOSENESS = ['called', 'begins', 'holds', 'says'] as const;
const CLOSENESS_OF: Readonly<Record<(typeof RANKS)[number], (typeof CLOSENESS)[number]>> = {
  title: 'called',
  'title begins': 'begins',
  alias: 'called',
  'title holds': 'holds',
  'alias begins': 'begins',
  heading: 'says',
  text: 'says',
};

export function closeness({ rank: found }: Pick<Hit, 'rank'>): (typeof CLOSENESS)[number] {
  return CLOSENESS_OF[RANKS[found % AS_WORDS] ?? 'text'];
}

/** Whether what was asked for stands nowhere as it is, and these are pages with all its words. */
export function areByWords([best]: readonly Hit[]): boolean {
  return best !== undefined && best.rank >= AS_WORDS;
}
