import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Line } from './lines.ts';

/** What a page of prose loads, in kilobytes, compressed. */
interface Weight {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly script: number;
  /** Scripts in the head that the page waits for; the theme alone, so that it never flashes in the wrong colours. */
  readonly blocking: readonly string[];
}

const STYLES = /<link rel="stylesheet" href="([^"]+)"/g;
const SCRIPTS = /<script\b([^>]*) src="([^"]+)"|<script\b([^>]*)>([^<]+)<\/script>/g;

const zipped = (bytes: Uint8Array) => gzipSync(bytes).length / 1000;

function weigh(site: string, page: string): Weight {
  const bytes = readFileSync(join(site, page));
  const html = bytes.toString('utf8');
  const fileOf = (address: string) => readFileSync(join(site, ...address.split('/')));
  const scripts = [...html.matchAll(SCRIPTS)];
  const weightOf = ([, , address, , text = '']: RegExpMatchArray) =>
    zipped(address === undefined ? Buffer.from(text) : fileOf(address));
  return {
    page,
    html: zipped(bytes),
    css: [...html.matchAll(STYLES)].reduce((sum, [, address = '']) => sum + zipped(fileOf(address)), 0),
    script: scripts.reduce((sum, script) => sum + weightOf(script), 0),
    blocking: scripts.flatMap(([, before, address]) =>
      address === undefined || /type="module"|\b(async|defer)\b/.test(before ?? '') ? [] : [address],
    ),
  };
}

/** The heaviest page of prose in each of the things it loads, beside the budgets. */
export function handbookLines(site: string): Line[] {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => /^(en\/)?handbook\/.*\.html$/.test(path) && !/\/print\//.test(path));
  const weights = pages.map((page) => weigh(site, page));
  const most = (part: 'html' | 'css' | 'script') => weights.reduce((a, b) => (b[part] > a[part] ? b : a));
  const line = (what: string, part: 'html' | 'css' | 'script', budget: string): Line => {
    const { page, [part]: figure } = most(part);
    return {
      what: `handbook, ${what}, gzipped, of ${weights.length} pages (${page})`,
      figure: `${figure.toFixed(1)} kB`,
      budget,
    };
  };
  const blocking = [...new Set(weights.flatMap((weight) => weight.blocking))];
  return [
    line('largest HTML', 'html', '12 kB'),
    line('most styles', 'css', '18 kB'),
    line('most JavaScript', 'script', '30 kB'),
    {
      what: `handbook, scripts the page waits for (${blocking.join(', ')})`,
      figure: String(blocking.length),
      budget: '1',
    },
  ];
}
