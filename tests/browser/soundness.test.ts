import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ALL_PAGES, LANGUAGE_FOLDERS } from './support/page-types.ts';
import { addressOf, filesOf, readPages, type PageFacts } from './support/pages.ts';

const NOWHERE = 'https://site.invalid';
const TEMPLATES = fileURLToPath(new URL('../../src/site/pages', import.meta.url));

let pages: readonly PageFacts[] = [];
/** Addresses of everything there is, and of pages their facts. */
const byPath = new Map<string, PageFacts | undefined>();
beforeAll(() => {
  const folder = inject('sites').demonstration;
  pages = readPages(folder);
  for (const file of filesOf(folder)) byPath.set(addressOf(file), undefined);
  for (const page of pages) byPath.set(page.path, page);
});

/** What is wrong, each with the first page it is wrong on and how many more; empty when all is in order. */
function told(problems: (page: PageFacts) => readonly string[]): string[] {
  const found = pages.flatMap((page) => problems(page).map((problem) => ({ problem, path: page.path })));
  return [...Map.groupBy(found, ({ problem }) => problem)].map(
    ([problem, [first, ...others]]) =>
      `${problem}: ${first?.path}${others.length > 0 ? ` and ${others.length} more` : ''}`,
  );
}

/** Whether an address leads to another host; `data:` addresses lead nowhere. */
const outside = (address: string) => !address.startsWith('data:') && new URL(address, NOWHERE).origin !== NOWHERE;

/** Why a link of this site leads nowhere; undefined for one that does not, and for links to elsewhere. */
function broken(link: string, from: string): string | undefined {
  const { origin, pathname, hash } = new URL(link, NOWHERE + from);
  if (origin !== NOWHERE) return undefined;
  const path = decodeURIComponent(pathname);
  if (!byPath.has(path)) return `${link} is not there`;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || byPath.get(path)?.ids.has(id) ? undefined : `${link}: no such place on the page`;
}

describe('every page', () => {
  test('there are pages enough for these tests to mean something', () => {
    expect(pages.length).toBeGreaterThan(1000);
  });

  test('links to pages, files and places that are there', () => {
    expect(told(({ links, path }) => links.flatMap((link) => broken(link, path) ?? []))).toEqual([]);
  });

  test('loads nothing from elsewhere, and only what is there', () => {
    const missing = (resource: string, path: string) =>
      outside(resource) ? [resource] : (broken(resource, path) ?? []);
    expect(told(({ resources, path }) => resources.flatMap((resource) => missing(resource, path)))).toEqual([]);
  });

  test('has no inline styles and no inline handlers', () => {
    expect(told(({ inline }) => inline)).toEqual([]);
  });

  test('says its language, as its address does', () => {
    const expected = (path: string) => (path.startsWith(LANGUAGE_FOLDERS.en) ? 'en' : 'zh-CN');
    expect(told(({ language, path }) => (language === expected(path) ? [] : [`lang is ${language}`]))).toEqual([]);
  });

  test('has a title and one first heading', () => {
    expect(told(({ title }) => (title.length > 1 ? [] : ['no title']))).toEqual([]);
    expect(told(({ headings }) => (headings === 1 ? [] : [`${headings} headings h1`]))).toEqual([]);
  });

  test('gives no id twice', () => {
    expect(told(({ repeatedIds }) => repeatedIds)).toEqual([]);
  });

  test('exists in both languages and names both addresses', () => {
    const problems = ({ path, alternates }: PageFacts): string[] => {
      if (path === '/404.html') return [];
      const own = path.startsWith(LANGUAGE_FOLDERS.en) ? 'en' : 'zh-CN';
      const below = path.slice(LANGUAGE_FOLDERS[own].length);
      return Object.entries(LANGUAGE_FOLDERS).flatMap(([language, folder]) => {
        const other = folder + below;
        if (!byPath.get(other)) return [`there is no ${other}`];
        const named = alternates[language] ?? '';
        return new URL(named, NOWHERE).pathname === other ? [] : [`hreflang ${language} is “${named}”, not ${other}`];
      });
    };
    expect(told(problems)).toEqual([]);
  });

  test('sets Chinese with Chinese punctuation', () => {
    expect(told(({ halfWidth }) => [...halfWidth])).toEqual([]);
  });
});

test('pages are light: half of them weigh less than 40 kB', () => {
  const sizes = pages.map(({ bytes }) => bytes).sort((a, b) => a - b);
  expect(sizes[sizes.length >> 1]).toBeLessThan(40_000);
});

test('styles load nothing from elsewhere', () => {
  const folder = inject('sites').demonstration;
  const styles = filesOf(folder).filter((file) => file.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  for (const file of styles) {
    const css = readFileSync(join(folder, file), 'utf8');
    const named = [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')]+)/g)].map(([, address = '']) => address);
    expect(named.filter(outside), file).toEqual([]);
  }
});

describe('the list of page types', () => {
  const templates = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.astro'),
  );

  test.each(templates.map((name) => name.replaceAll(sep, '/')).sort())('has a page made by %s', (template) => {
    const pattern = template
      .replace(/^\[\.\.\.lang\]\//, '')
      .replace(/(index)?\.astro$/, (end) => (end === '.astro' && template !== '404.astro' ? '/' : ''))
      .replace(/\[\w+\]/g, '[^/]+');
    const made = new RegExp(`^/(en/)?${template === '404.astro' ? '404.html' : pattern}$`);
    expect(ALL_PAGES.some(({ path }) => made.test(path))).toBe(true);
  });

  test.each(ALL_PAGES)('$language, $type: $path is there', ({ path }) => {
    expect(byPath.get(path)).toBeDefined();
  });
});
