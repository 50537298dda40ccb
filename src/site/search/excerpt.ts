import { placesOf, type Query } from './query.ts';

/** A piece of a text, and whether it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly isAsked: boolean;
}

/** Characters shown before the first of what was asked for, and in all. */
const BEFORE = 24;
const LENGTH = 110;

/** A text in pieces, with all that was asked for marked. */
export function marked(text: string, query: Query): Piece[] {
  const whole = [...placesOf(query.phrase, text)];
  const places = whole.length > 0 ? whole : query.parts.flatMap((part) => [...placesOf(part, text)]);
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, to] of places.sort(([a], [b]) => a - b)) {
    if (from < done) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), isAsked: false });
    pieces.push({ text: text.slice(from, to), isAsked: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isAsked: false });
  return pieces;
}

/** A line cut to what can be read at a glance around what was asked for, in pieces. */
export function excerpt(line: string, query: Query): Piece[] {
  const first = marked(line, query).findIndex(({ isAsked }) => isAsked);
  const at = marked(line, query)
    .slice(0, Math.max(0, first))
    .reduce((length, { text }) => length + text.length, 0);
  if (line.length <= LENGTH) return marked(line, query);
  // Not within a word of letters.
  const from =
    at <= BEFORE ? 0 : at - BEFORE + Math.max(0, line.slice(at - BEFORE, at).search(/[^\p{L}\p{N}]|\p{Script=Han}/u));
  const to = from + LENGTH;
  return marked(`${from > 0 ? '…' : ''}${line.slice(from, to).trim()}${to < line.length ? '…' : ''}`, query);
}
