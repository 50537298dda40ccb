import type { Index } from './open-index.ts';
import { firstPlace, phraseOf, type Query } from './query.ts';

function stands(piece: string, { entries, texts }: Index): boolean {
  const phrase = phraseOf(piece);
  const isIn = (text: string) => firstPlace(phrase, text) !== undefined;
  return texts.some(({ lines }) => isIn(lines.text)) || entries.some(({ title }) => isIn(title));
}

/** The longest runs of units that stand somewhere, from the first on. */
function runsOf(units: readonly string[], between: string, least: number, index: Index): string[] {
  const runs: string[] = [];
  for (let from = 0; from < units.length;) {
    const run = (to: number) => units.slice(from, to).join(between);
    let to = from + least;
    if (to > units.length || !stands(run(to), index)) {
      from++;
      continue;
    }
    while (to < units.length && stands(run(to + 1), index)) to++;
    runs.push(run(to));
    from = to;
  }
  return runs;
}

const HAN = /\p{Script=Han}/u;
/** A single Chinese character stands everywhere and leads nowhere. */
const LEAST = 2;

/**
 * The longest parts of a query that stand somewhere by themselves, for a reader whose phrase stands nowhere as a whole. They
 * are offered, not shown as if they had been asked for.
 */
export function standingPieces({ phrase, parts }: Query, index: Index): string[] {
  const runs = HAN.test(phrase.text)
    ? parts.flatMap(({ text }) => (HAN.test(text) ? runsOf([...text], '', LEAST, index) : runsOf([text], '', 1, index)))
    : runsOf(phrase.text.split(' '), ' ', 1, index);
  return [...new Set(runs)].filter((run) => run !== phrase.text);
}
