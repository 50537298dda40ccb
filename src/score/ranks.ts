/** A place among others: 1, 2, 2, 4. */
export interface Place {
  readonly rank: number;
  /** How many were ranked. */
  readonly of: number;
}

/**
 * Places by figure, the best first; equal figures share the better place and the next ones are not moved up. What has no
 * figure has no place.
 */
export function rank<K>(figures: ReadonlyMap<K, number | null>, better: 'higher' | 'lower' = 'higher'): Map<K, Place> {
  const way = better === 'higher' ? -1 : 1;
  const ranked = [...figures].filter((entry): entry is [K, number] => entry[1] !== null);
  ranked.sort((a, b) => (a[1] - b[1]) * way);
  const places = new Map<K, Place>();
  let tie = { figure: Number.NaN, rank: 0 };
  for (const [i, [key, figure]] of ranked.entries()) {
    if (figure !== tie.figure) tie = { figure, rank: i + 1 };
    places.set(key, { rank: tie.rank, of: ranked.length });
  }
  return places;
}
