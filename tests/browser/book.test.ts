import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { textOf } from './support/html.ts';
import { LANGUAGE_FOLDERS } from './support/page-types.ts';

const site = inject('sites').demonstration;
const read = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);

describe.each(Object.entries(LANGUAGE_FOLDERS))('the whole handbook, %s', (_, home) => {
  const html = read(`${home}handbook/print/`);

  test('has no id twice, and every place that it leads to', () => {
    const ids = all(html, /\sid="([^"]+)"/g);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    expect(all(html, /\shref="#([^"]+)"/g).filter((id) => !known.has(id))).toEqual([]);
    for (const name of ['aria-labelledby', 'aria-describedby', 'popovertarget']) {
      const named = all(html, new RegExp(`\\s${name}="([^"]+)"`, 'g')).flatMap((value) => value.split(' '));
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  test('lists each chapter and each of its main headings, and has what its own page has', () => {
    const contents = textOf(/<nav class="book-contents".*?<\/nav>/s.exec(html)?.[0] ?? '');
    const page = read(`${home}handbook/system/gates/`);
    const written = /<div class="sl-markdown-content">.*?<\/main>/s.exec(page)?.[0] ?? '';
    const headings = [...all(page, /<h1[^>]*>(.*?)<\/h1>/gs), ...all(written, /<h2 id[^>]*>(.*?)<\/h2>/gs)];
    expect(headings.length).toBeGreaterThan(3);
    for (const heading of headings) expect(contents).toContain(textOf(heading).trim());
    const first = /<p>(.*?)<\/p>/s.exec(written)?.[1] ?? '';
    expect(textOf(html)).toContain(textOf(first).trim());
  });

  test('leads from a chapter to a chapter within itself', () => {
    const chapters = html.slice(html.indexOf('class="book-chapter"'), html.indexOf('<footer'));
    expect(all(chapters, new RegExp(`href="/${home}(handbook/[^"#]+)`, 'g'))).toEqual([]);
  });

  test('is not searched: it would be found for everything', () => {
    expect(html).not.toContain('data-pagefind-body');
  });
});
