import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Head } from '../../src/site/search/format.ts';
import { openBrowser } from '../lib/browser.ts';
import { serve } from '../lib/serve.ts';
import type { Line } from './lines.ts';
import { firstAnswers, medianOf } from './search-answer.ts';

/** What is asked for: what is the name of records, and what stands in the text of pages only. */
const ASKED = [
  ['/', '投诉'],
  ['/', '跟到底'],
  ['/en/', 'complaint'],
  ['/en/', 'a customer'],
] as const;

export interface IndexSize {
  /** Everything in its folder, in bytes as it lies there. */
  readonly bytes: number;
  readonly pages: number;
  /** Bytes for 500 pages. */
  readonly per500: number;
}

/** How large the search index of a built site is. */
export function indexSize(site: string): IndexSize {
  const folder = join(site, 'search');
  const files = readdirSync(folder);
  const heads = files.filter((file) => !/\.[\da-f]{12}\.json$/.test(file));
  const entries = heads.flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Head).entries);
  const pages = entries.filter(({ path }) => !path.includes('#')).length;
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { bytes, pages, per500: (bytes / pages) * 500 };
}

/** What searching costs: the size of the index, and the first answer on a slow processor. */
export async function searchLines(site: string): Promise<Line[]> {
  const { bytes, pages, per500 } = indexSize(site);
  const served = await serve(site, { port: 0 });
  const browser = await openBrowser();
  try {
    const lines: Line[] = [
      { what: `search index of ${pages} pages`, figure: `${(bytes / 1000).toFixed(1)} kB` },
      { what: 'search index, for 500 pages', figure: `${(per500 / 1e6).toFixed(2)} MB`, budget: '1.5 MB' },
    ];
    for (const [path, term] of ASKED) {
      const times = await firstAnswers(browser, served.origin + path, term);
      lines.push({
        what: `search, first answer on a quarter of the processor, “${term}” (median of ${times.length})`,
        figure: `${medianOf(times).toFixed(0)} ms`,
        budget: '150 ms',
      });
    }
    return lines;
  } finally {
    await browser.close();
    await served.close();
  }
}
