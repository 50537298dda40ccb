import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { SITE_NAMES } from './support/sites.ts';
import { leadsOutside, openSite, pathOf, type BuiltSite } from './support/built-site.ts';
import { ALL_PAGES, LANGUAGE_FOLDERS } from './support/page-types.ts';
import { filesOf, type PageFacts } from './support/pages.ts';

const TEMPLATES = fileURLToPath(new URL('../../src/site/pages', import.meta.url));

/** The language that an address stands for. */
const languageAt = (path: string) => (path.startsWith(LANGUAGE_FOLDERS.en) ? 'en' : 'zh-CN');

describe.each(SITE_NAMES)('every page of %s', (name) => {
  let site: BuiltSite;
  beforeAll(() => {
    site = openSite(inject('sites')[name]);
  });

  test('links to pages, files and places that are there', () => {
    expect(site.told(({ links, path }) => links.flatMap((link) => site.broken(link, path) ?? []))).toEqual([]);
  });

  test('loads nothing from elsewhere, and only what is there', () => {
    const missing = (resource: string, path: string) =>
      leadsOutside(resource) ? [resource] : (site.broken(resource, path) ?? []);
    expect(site.told(({ resources, path }) => resources.flatMap((resource) => missing(resource, path)))).toEqual([]);
  });

  test('has no inline styles and no inline handlers', () => {
    expect(site.told(({ inline }) => inline)).toEqual([]);
  });

  test('says its language, as its address does', () => {
    const wrong = ({ language, path }: PageFacts) => (language === languageAt(path) ? [] : [`lang is ${language}`]);
    expect(site.told(wrong)).toEqual([]);
  });

  test('has a title and one first heading', () => {
    expect(site.told(({ title }) => (title.length > 1 ? [] : ['no title']))).toEqual([]);
    expect(site.told(({ headings }) => (headings === 1 ? [] : [`${headings} headings h1`]))).toEqual([]);
  });

  test('gives no id twice', () => {
    expect(site.told(({ repeatedIds }) => repeatedIds)).toEqual([]);
  });

  test('exists in both languages and names both addresses', () => {
    const wrong = ({ path, alternates }: PageFacts): string[] => {
      if (path === '/404.html') return [];
      const below = path.slice(LANGUAGE_FOLDERS[languageAt(path)].length);
      return Object.entries(LANGUAGE_FOLDERS).flatMap(([language, folder]) => {
        if (!site.has(folder + below)) return [`there is no ${folder}${below}`];
        const named = alternates[language] ?? '';
        return pathOf(named) === folder + below ? [] : [`hreflang ${language} is “${named}”`];
      });
    };
    expect(site.told(wrong)).toEqual([]);
  });

  test('sets Chinese with Chinese punctuation', () => {
    expect(site.told(({ halfWidth }) => halfWidth)).toEqual([]);
  });

  test('speaks English where it says so', () => {
    expect(site.told(({ path, chinese }) => (languageAt(path) === 'en' ? chinese : []))).toEqual([]);
  });

  test('speaks Chinese where it says so', () => {
    // What stands where there is no page speaks both.
    const isChinese = (path: string) => languageAt(path) === 'zh-CN' && path !== '/404.html';
    expect(site.told(({ path, english }) => (isChinese(path) ? english : []))).toEqual([]);
  });

  test('takes styles that load nothing from elsewhere', () => {
    const styles = filesOf(site.folder).filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) {
      const css = readFileSync(join(site.folder, file), 'utf8');
      const named = [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')]+)/g)].map(([, address = '']) => address);
      expect(named.filter(leadsOutside), file).toEqual([]);
    }
  });

  test('is light: half of them weigh less than 40 kB', () => {
    const sizes = site.pages.map(({ bytes }) => bytes).sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThan(40_000);
  });
});

describe('the list of page types', () => {
  const templates = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
  /** Addresses that a template makes: `[...lang]/tasks/[id].astro` makes /tasks/campaign-gate/. */
  const madeBy = (template: string): RegExp => {
    if (template === '404.astro') return /^\/404\.html$/;
    const path = template.replace('[...lang]/', '').replace(/(^|\/)index\.astro$|\.astro$/, '/');
    return new RegExp(
      `^/(en/)?${path
        .replace(/^\//, '')
        .replace(/\[\w+\]/g, '[^/]+')
        .replace(/\[\.{3}\w+\]/g, '.+')}$`,
    );
  };

  test.each(templates)('has a page made by %s', (template) => {
    expect(ALL_PAGES.some(({ path }) => madeBy(template).test(path))).toBe(true);
  });

  test('has pages that are there', () => {
    const folder = inject('sites').demonstration;
    const fileOf = (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);
    expect(ALL_PAGES.filter(({ path }) => !existsSync(fileOf(path)))).toEqual([]);
  });
});

describe('a page of a record', () => {
  // One of each template that a chapter or another record leads back to.
  test.each([
    ['standards/complaint-handling/', 'standards/'],
    ['indicators/complaint-timeliness/', 'indicators/'],
    ['departments/customer-service/', 'departments/'],
    ['norms/telecom-service-norms/', 'norms/'],
    ['tasks/campaign-gate/', 'tasks/'],
    ['shortfalls/hall-queues/', 'shortfalls/'],
    ['launches/silver-care/', 'launches/'],
    ['projects/hall-three-lines/', 'projects/'],
  ])('/%s leads to its neighbours below /%s', (path, folder) => {
    const html = readFileSync(join(inject('sites').demonstration, path, 'index.html'), 'utf8');
    const ways = [...html.matchAll(/<a\b[^>]* rel="(?:prev|next)"[^>]*>/g)].map(([tag]) => tag);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(way).toContain(`href="/${folder}`);
  });

  test('a standard that chapters show leads to them', () => {
    const html = readFileSync(join(inject('sites').demonstration, 'standards/complaint-handling/index.html'), 'utf8');
    const [related = ''] = /<nav class="related.*?<\/nav>/s.exec(html) ?? [];
    expect(related).toContain('href="/handbook/');
  });
});
