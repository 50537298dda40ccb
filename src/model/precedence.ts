/** Things that wait for others, and the ids of those; an id that nobody has is as good as done. */
export interface Waiting {
  readonly id: string;
  readonly after?: readonly string[];
}

/**
 * Circles of things that wait for each other, each once, as the ids along it with the first again at its end. In a plan with
 * a circle nothing on it can ever begin.
 */
export function circlesOf(all: readonly Waiting[]): string[][] {
  const afterOf = new Map(all.map(({ id, after = [] }) => [id, after]));
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (id: string, way: readonly string[]): void => {
    const start = way.indexOf(id);
    if (start !== -1) circles.push([...way.slice(start), id]);
    else if (!done.has(id)) for (const before of afterOf.get(id) ?? []) walk(before, [...way, id]);
    done.add(id);
  };
  for (const { id } of all) walk(id, []);
  return circles;
}

/**
 * The same things, each behind all that it waits for, otherwise as they came; null where some wait for each other in a
 * circle.
 */
export function inOrder<T extends Waiting>(all: readonly T[]): T[] | null {
  if (circlesOf(all).length > 0) return null;
  const byId = new Map(all.map((each) => [each.id, each]));
  const ordered = new Set<T>();
  const add = (each: T): void => {
    if (ordered.has(each)) return;
    for (const id of each.after ?? []) {
      const before = byId.get(id);
      if (before) add(before);
    }
    ordered.add(each);
  };
  for (const each of all) add(each);
  return [...ordered];
}
