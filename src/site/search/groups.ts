import { CLOSENESS, closeness, type Hit } from './find.ts';
import type { Index } from './open-index.ts';

/** What was found of one kind, best first. */
export interface Group {
  readonly kind: number;
  readonly label: string;
  readonly hits: readonly Hit[];
  /** How many are shown until all are asked for. */
  readonly shown: number;
}

/** How many of a kind are shown at most, so that a screen holds several kinds; where there are but one or two, more. */
const MOST = { ofFew: 8, ofMany: 3 };
const FEW = 2;

/**
 * Hits by kind: kinds in which something is called what was asked for come first, then those in which a name begins with it or
 * holds it; those that are as close in the order of the index. Where names hold it, what only says it waits until all are
 * asked for.
 */
export function groupsOf(hits: readonly Hit[], { kinds }: Pick<Index, 'kinds'>): Group[] {
  const place = (hit: Hit | undefined) => (hit ? CLOSENESS.indexOf(closeness(hit)) : CLOSENESS.length);
  const kindsFound = [...Map.groupBy(hits, ({ entry }) => entry.kind)];
  const most = kindsFound.length <= FEW ? MOST.ofFew : MOST.ofMany;
  return kindsFound
    .sort(([a, [x]], [b, [y]]) => place(x) - place(y) || a - b)
    .map(([kind, members]) => {
      const named = members.filter((hit) => closeness(hit) !== 'says').length;
      return { kind, label: kinds[kind] ?? '', hits: members, shown: Math.min(named || members.length, most) };
    });
}
