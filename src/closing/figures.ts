import type { Snapshot } from './snapshot.ts';

/** A published figure of a snapshot: a value of a unit, or the score of a card. */
export interface PublishedFigure {
  readonly figure: 'value' | 'score';
  readonly unit: string;
  readonly indicator?: string;
  readonly scorecard?: string;
  readonly published: number | null;
}

/** A published figure that another revision has otherwise. */
export interface Changed extends Omit<PublishedFigure, 'published'> {
  readonly before: number | null;
  readonly after: number | null;
}

/** Columns of the table of values. What a unit reported itself comes first, what was made of it after. */
export const VALUE_COLUMNS = [
  'unit',
  'indicator',
  'numerator',
  'denominator',
  'value',
  'published',
  'status',
  'score',
] as const;

/** Columns of the table of scores. */
export const SCORE_COLUMNS = ['scorecard', 'unit', 'published', 'rank', 'of', 'grade'] as const;

/** The published figure of a line of values, null where there is none. */
function publishedIn(line: string | undefined, column: number): number | null {
  const cell = line?.split(',')[column];
  return cell === undefined || cell === '' ? null : Number(cell);
}

const VALUE = VALUE_COLUMNS.indexOf('published');
const SCORE = SCORE_COLUMNS.indexOf('published');

/** The published figures that two snapshots have otherwise, values first, each in the order of its table. */
export function changedFigures(before: Snapshot, after: Snapshot): Changed[] {
  const values = differing(before.values, after.values, VALUE).map(([[unit = '', indicator = ''], figures]) => {
    return { figure: 'value' as const, unit, indicator, ...figures };
  });
  const scores = differing(before.scores, after.scores, SCORE).map(([[scorecard = '', unit = ''], figures]) => {
    return { figure: 'score' as const, unit, scorecard, ...figures };
  });
  return [...values, ...scores];
}

function differing(before: Snapshot['values'], after: Snapshot['values'], column: number) {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    if (before.get(key) === after.get(key)) return [];
    const figures = { before: publishedIn(before.get(key), column), after: publishedIn(after.get(key), column) };
    return figures.before === figures.after ? [] : [[key.split(','), figures] as const];
  });
}
