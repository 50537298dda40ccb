import type { Digest } from './types.ts';

const encoder = new TextEncoder();
/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => encoder.encode(text).length;

/** A message of at most so many bytes: as many notices, from the first, as there is room for. */
export function fitted(digest: Digest, most: number, render: (shown: number) => string): string {
  let [fits, fails] = [0, digest.items.length + 1];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (bytesOf(render(middle)) <= most) fits = middle;
    else fails = middle;
  }
  return render(fits);
}
