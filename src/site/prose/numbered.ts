const counts = new WeakMap<Request, number>();

/** 1, 2, 3, … on one page: for ids of what may stand on it many times. */
export function numbered(page: Request): number {
  const count = (counts.get(page) ?? 0) + 1;
  counts.set(page, count);
  return count;
}
