import { createHash } from 'node:crypto';
import { BASE, type Entry, type Head, type Text } from './format.ts';
import { FILE_OF_KIND } from './kinds.ts';
import type { Section } from './read-page.ts';

/** An entry with its text. */
export interface Written {
  readonly entry: Entry;
  readonly sections: readonly Section[];
}

/** A file of the index: its name and what is in it. */
export interface IndexFile {
  readonly name: string;
  readonly content: string;
}

/** Rising numbers as one row. */
function rowOf(numbers: readonly number[]): string {
  return numbers.map((number, i) => (number - (numbers[i - 1] ?? 0)).toString(BASE)).join(' ');
}

/** The text of some of the entries, given by their numbers; each different line once. */
function packText(written: readonly Written[], entries: readonly number[]): Text {
  const packed = entries.map((entry) => written[entry]?.sections ?? []);
  const sections = packed.flat();
  const holders = new Map<string, number[]>();
  sections.forEach(({ lines }, section) => {
    for (const line of new Set(lines)) {
      const known = holders.get(line);
      if (known) known.push(section);
      else holders.set(line, [section]);
    }
  });
  const numbers = new Map([...holders.keys()].map((line, i) => [line, i + 1]));
  return {
    entries,
    lines: [...holders.keys()].join('\n'),
    holders: [...holders.values()].map(rowOf).join('\n'),
    anchors: sections.map(({ anchor }) => anchor).join('\n'),
    headings: sections.map(({ isHeading, lines: [first = ''] }) => (isHeading ? (numbers.get(first) ?? 0) : 0)),
    counts: packed.map(({ length }) => length),
  };
}

/** The files of a language: names under its own, and the text under names that change with it. */
export function indexFiles(language: string, kinds: readonly string[], written: readonly Written[]): IndexFile[] {
  const files = Map.groupBy(written.keys(), (entry) => FILE_OF_KIND[written[entry]?.entry.kind ?? 0] ?? 0);
  const texts = [...files]
    .sort(([a], [b]) => a - b)
    .map(([, entries]) => {
      const content = JSON.stringify(packText(written, entries));
      const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
      return { name: `${language}.${digest}.json`, content };
    });
  const head: Head = { kinds, entries: written.map(({ entry }) => entry), texts: texts.map(({ name }) => name) };
  return [{ name: `${language}.json`, content: JSON.stringify(head) }, ...texts];
}
