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

/** A difference of two published figures at so many decimals. */
export function changeOf(difference: number | null, places: number, format: Format): Change {
  const text = format.change(difference, places);
  if (difference === null) return { text, way: 'none' };
  if (difference === 0) return { text, way: 'same' };
  return { text, way: difference > 0 ? 'up' : 'down' };
}
