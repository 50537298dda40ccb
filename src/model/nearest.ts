/** Letters that may be wrong in a word of this length before it is another word: one in three, three at most. */
function tolerance(length: number): number {
  return Math.min(3, Math.floor(length / 3));
}

/** What people mix up without noticing: capitals, and underscores or spaces for hyphens. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
}

/**
 * The candidates nearest to a mistyped word, or none when nothing is near. More than one only where they are equally near;
 * never more than three.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const wanted = plain(word);
  let least = tolerance(wanted.length);
  let found: string[] = [];
  for (const candidate of candidates) {
    const other = plain(candidate);
    if (Math.abs(other.length - wanted.length) > least) continue;
    const edits = distance(wanted, other);
    if (edits > least) continue;
    if (edits < least) found = [];
    least = edits;
    found.push(candidate);
  }
  return found.length > 3 ? [] : found;
}

/** Edits that turn one text into the other: a letter added, dropped, replaced, or swapped with its neighbour. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      row[j] = best;
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
