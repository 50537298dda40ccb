import type { Organisation, Tree } from './organisation.ts';

/** True where a unit is made up of others in one of two months: units moved to it or away, or were merged into it. */
export type IsRegrouped = (unit: number, earlier: Tree, later: Tree) => boolean;

/** What opened or closed between two months does not count: that is how a unit grows, not how it is cut. */
export function openRegrouping(organisation: Organisation): IsRegrouped {
  const known = new Map<Tree, Map<Tree, Uint8Array>>();
  return (unit, earlier, later) => {
    if (earlier === later) return false;
    const since = known.get(earlier) ?? new Map<Tree, Uint8Array>();
    known.set(earlier, since);
    const marks = since.get(later) ?? regrouped(organisation, earlier, later);
    since.set(later, marks);
    return marks[unit] === 1;
  };
}

/** Marks the units that some unit has come to stand under, or stands under no longer. */
function regrouped(organisation: Organisation, earlier: Tree, later: Tree): Uint8Array {
  const marks = new Uint8Array(organisation.ids.length);
  for (const unit of organisation.ids.keys()) {
    const now = earlier.open[unit] ? remaining(organisation, unit, later) : -1;
    if (now === -1) continue;
    const [before, after] = [wayUp(earlier, unit), wayUp(later, now)];
    for (const above of before) if (!after.has(above)) marks[above] = 1;
    for (const above of after) if (!before.has(above)) marks[above] = 1;
  }
  return marks;
}

/** The unit itself or, where it no longer exists, the one it was merged into; −1 where nothing is left of it. */
function remaining({ ids, units, find }: Organisation, unit: number, later: Tree): number {
  let at = unit;
  for (let steps = 0; steps <= ids.length; steps++) {
    if (later.open[at]) return at;
    at = find(units[at]?.mergedInto ?? '') ?? -1;
    if (at === -1) return -1;
  }
  return -1;
}

/** A unit and all that stand above it; where they run in a circle, each once. */
function wayUp({ parent }: Tree, unit: number): Set<number> {
  const way = new Set<number>();
  for (let at = unit; at !== -1 && !way.has(at); at = parent[at] ?? -1) way.add(at);
  return way;
}
