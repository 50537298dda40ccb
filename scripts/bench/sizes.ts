import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Sizes {
  readonly pages: number;
  /** All in kilobytes, as they stand in the folder. */
  readonly html: { readonly median: number; readonly largest: number; readonly largestPage: string };
  readonly css: number;
  readonly script: number;
  readonly total: number;
  /** The heaviest scorecard with the styles it needs, compressed. */
  readonly scorecard: number;
}

/** What a built site weighs. */
export function sizesOf(site: string): Sizes {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      return { path: path.slice(site.length), bytes, size: bytes.length / 1000 };
    });
  const sum = (part: typeof files) => part.reduce((total, { size }) => total + size, 0);
  const html = files.filter(({ path }) => path.endsWith('.html')).sort((a, b) => a.size - b.size);
  const css = files.filter(({ path }) => path.endsWith('.css'));
  const largest = html.at(-1);
  const zipped = (file: (typeof files)[number]) => gzipSync(file.bytes).length / 1000;
  const styles = css.reduce((total, file) => total + zipped(file), 0);
  const cards = html.filter(({ path }) => /scorecards[\\/]\d{4}-\d\d[\\/]/.test(path)).slice(-20);
  return {
    pages: html.length,
    html: {
      median: html[Math.floor(html.length / 2)]?.size ?? 0,
      largest: largest?.size ?? 0,
      largestPage: largest?.path ?? '',
    },
    css: sum(css),
    script: sum(files.filter(({ path }) => path.endsWith('.js'))),
    total: sum(files),
    scorecard: styles + Math.max(0, ...cards.map(zipped)),
  };
}
