import type { ScorecardResult } from '../model/results.ts';
import { SCORE_PLACES } from '../score/scorecard/cards.ts';
import type { Format } from './format.ts';

/** A difference as it is shown: its text with a sign, and the way it went. */
export interface Change {
  readonly text: string;
  readonly way: 'up' | 'down' | 'same' | 'none';
  /** The two figures are of different definitions: the difference says little. */
  readonly broken?: true;
  /** The unit was made up of others then: some of the difference is that. */
  readonly regrouped?: true;
}

/** What changed a score since the month before and the year before, and where the unit was made up of others then. */
export function scoreChanges(
  result: Pick<ScorecardResult, 'mom' | 'yoy' | 'regrouped'>,
  format: Format,
): Readonly<Record<'mom' | 'yoy', Change>> {
  const change = (which: 'mom' | 'yoy'): Change => ({
    ...changeOf(result[which], SCORE_PLACES, format),
    ...(result.regrouped?.includes(which) && { regrouped: true }),
  });
  return { mom: change('mom'), yoy: change('yoy') };
}

/** A difference of two published figures at so many decimals. */
export function changeOf(difference: number | null, places: number, format: Format): Change {
  const text = format.change(difference, places);
  if (difference === null) return { text, way: 'none' };
  if (difference === 0) return { text, way: 'same' };
  return { text, way: difference > 0 ? 'up' : 'down' };
}
