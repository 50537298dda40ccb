import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { tagsOf } from '../browser/support/html.ts';
import { addressOf, filesOf } from '../browser/support/pages.ts';
import { ADDRESS, BELOW } from './support/sites.ts';

const { here } = inject('served');
const files = filesOf(here);
const there = new Set(files.map(addressOf));
const read = (file: string) => readFileSync(join(here, file), 'utf8');
const ending = (...extensions: string[]) =>
  files.filter((file) => extensions.some((each) => file.endsWith(`.${each}`)));

/** What is taken for an address of this host, wherever it stands: one slash, and a name or nothing after it. */
const FROM_ROOT = /^\/(?![/*\s])/;

/** What is wrong with an address of this host: it leads out of the path below which the site lies, or to nothing in it. */
function wrong(address: string): string | undefined {
  if (!FROM_ROOT.test(address)) return undefined;
  if (!address.startsWith(BELOW)) return `${address} leads out`;
  const path = decodeURIComponent(new URL(address, 'http://site.invalid').pathname);
  return there.has(`/${path.slice(BELOW.length)}`) ? undefined : `${address} is not there`;
}

/** Every wrong address of some files, with the file it is first found in. */
function wrongIn(of: readonly string[], addresses: (text: string) => Iterable<string>): string[] {
  const found = new Map<string, string>();
  for (const file of of)
    for (const address of addresses(read(file))) {
      const problem = wrong(address);
      if (problem !== undefined && !found.has(problem)) found.set(problem, `${problem}: ${file}`);
    }
  return [...found.values()];
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* textsIn(each);
}
const matches = (pattern: RegExp) => (text: string) => [...text.matchAll(pattern)].map(([, address = '']) => address);

describe(`a site below ${BELOW} stays there`, () => {
  test('in every attribute of every page', () => {
    const pages = ending('html');
    expect(pages.length).toBeGreaterThan(300);
    expect(wrongIn(pages, (html) => tagsOf(html).flatMap(({ attributes }) => [...attributes.values()]))).toEqual([]);
  });

  test('in every text of JSON: the index of the search, lists for programs', () => {
    expect(ending('json').length).toBeGreaterThan(4);
    expect(wrongIn(ending('json'), (json) => textsIn(JSON.parse(json)))).toEqual([]);
  });

  test('in feeds and site maps', () => {
    expect(wrongIn(ending('xml'), matches(/(?:href="|>)([^"<]*)/g))).toEqual([]);
  });

  test('in styles and scripts', () => {
    expect(wrongIn(ending('css'), matches(/(?:url\(\s*|@import\s+)["']?([^"')]+)/g))).toEqual([]);
    expect(wrongIn(ending('js'), matches(/["'`](\/[\w.-][^"'`\s]*)/g))).toEqual([]);
  });

  test('in calendars and text', () => {
    expect(wrongIn(ending('ics', 'txt'), matches(/(?:^|[\s:])(\/[\w-][^\s]*)/g))).toEqual([]);
  });
});

describe('what search engines are told', () => {
  test('the site map names every page by its whole address, and no other', () => {
    const named = matches(/<loc>([^<]*)<\/loc>/g)(read('sitemap.xml'));
    const pages = ending('html')
      .map(addressOf)
      .filter((path) => path !== '/404.html');
    expect(named.sort()).toEqual(pages.map((path) => ADDRESS + path.slice(1)).sort());
    const alternates = matches(/hreflang="en" href="([^"]*)"/g)(read('sitemap.xml'));
    expect(new Set(alternates).size).toBe(named.length / 2);
  });

  test('nothing of a site that is not for the public', () => {
    for (const folder of Object.values(inject('served')))
      expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
    const open = ending('html').filter(
      (file) => !read(file).includes('<meta name="robots" content="noindex, nofollow">'),
    );
    expect(open).toEqual([]);
  });
});

describe('the page for what is not there', () => {
  test('speaks both languages, offers the search and leads on', () => {
    const html = read('/404.html');
    expect(html).toContain('data-search-open');
    expect(html).toMatch(/<section lang="en">\s*<h2>There is no such page/);
    for (const path of ['', 'en/', 'indicators/']) expect(html).toContain(`href="${BELOW}${path}"`);
  });
});

test('pages have no inline script, style or handler: the policy of the header allows none', () => {
  const inline = ending('html').flatMap((file) => {
    const html = read(file);
    const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)].map(([tag]) => tag);
    const handlers = tagsOf(html).flatMap(({ attributes }) =>
      [...attributes.keys()].filter((name) => /^on[a-z]/.test(name)),
    );
    return [...scripts, ...(html.match(/<style\b[^>]*>/g) ?? []), ...handlers].map((found) => `${file}: ${found}`);
  });
  expect(inline).toEqual([]);
});
