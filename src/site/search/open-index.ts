import { BASE, type Entry, type Head, type Text } from './format.ts';

/** A text with a row for each item. */
interface Rows {
  readonly text: string;
  /** Where in it each row begins, and one past its end, as if another row followed. */
  readonly starts: readonly number[];
}

/** The text of some entries, as it is searched. */
export interface OpenText {
  readonly lines: Rows;
  readonly holders: Rows;
  readonly anchors: readonly string[];
  readonly headings: readonly number[];
  /** For each section the number of its entry. */
  readonly entryOf: readonly number[];
}

/** An index as far as it has come: the names first, then one text after the other. */
export interface Index {
  readonly kinds: readonly string[];
  readonly entries: readonly Entry[];
  readonly texts: readonly OpenText[];
  readonly isWhole: boolean;
}

function rowsOf(text: string): Rows {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  return { text, starts };
}

function rowAt({ text, starts }: Rows, row: number): string {
  return text.slice(starts[row], (starts[row + 1] ?? 1) - 1);
}

/** A text that has come, ready to be searched. */
export function openText({ entries, lines, holders, anchors, headings, counts }: Text): OpenText {
  const entryOf = counts.flatMap((count, i) => new Array<number>(count).fill(entries[i] ?? 0));
  return { lines: rowsOf(lines), holders: rowsOf(holders), anchors: anchors.split('\n'), headings, entryOf };
}

/** The index of a language with those texts that have come so far. */
export function openIndex({ kinds, entries, texts: { length } }: Head, texts: readonly OpenText[]): Index {
  return { kinds, entries, texts, isWhole: texts.length === length };
}

/** A line of a text by its number. */
export function lineAt({ lines }: OpenText, line: number): string {
  return rowAt(lines, line);
}

/** The sections in which a line stands, from the first to the last. */
export function sectionsWith({ holders }: OpenText, line: number): number[] {
  let section = 0;
  return rowAt(holders, line)
    .split(' ')
    .map((step) => (section += parseInt(step, BASE)));
}
