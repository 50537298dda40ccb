import type { Index } from './open-index.ts';
import { firstPlace, phraseOf, type Query } from './query.ts';

/** A single Chinese character stands everywhere and leads nowhere. */
const LEAST = 2;

function stands(piece: string, { entries, texts }: Index): boolean {
  const phrase = phraseOf(piece);
  const isIn = (text: string) => firstPlace(phrase, text) !== undefined;
  return texts.some(({ lines }) => isIn(lines.text)) || entries.some(({ title }) => isIn(title));
}

/**
 * The longest parts of a query that stand somewhere by themselves, for a reader whose phrase stands nowhere as a whole. They
 * are offered, not shown as if they had been asked for.
 */
export function standingPieces({ parts }: Query, index: Index): string[] {
  const pieces = parts.flatMap(({ text }) => (/\p{Script=Han}/u.test(text) ? piecesOf(text, index) : text));
  return [...new Set(pieces)]
    .filter((piece) => parts.length > 1 || piece !== parts[0]?.text)
    .filter((piece) => stands(piece, index));
}

function piecesOf(text: string, index: Index): string[] {
  const characters = [...text];
  const pieces: string[] = [];
  for (let from = 0; from < characters.length;) {
    let to = from + LEAST;
    const piece = () => characters.slice(from, to).join('');
    if (to > characters.length || !stands(piece(), index)) {
      from++;
      continue;
    }
    while (to < characters.length && stands(characters.slice(from, to + 1).join(''), index)) to++;
    pieces.push(piece());
    from = to;
  }
  return pieces;
}
