import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { indexSize } from '../../scripts/bench/search.ts';
import type { Head } from '../../src/site/search/format.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { NOWHERE, TERMS } from './support/search-terms.ts';
import { folded, says, searchedPages, type ReadPage } from './support/search-truth.ts';
import { knownWords, type KnownWord } from './support/search-words.ts';
import { visit } from './support/serve.ts';

const site = visit('demonstration');
const HOMES = { 'zh-CN': '/', en: '/en/' } as const;

/** Asks the box for each query in turn and gives, for each, the addresses in the order in which they are shown. */
async function answers(page: Page, queries: readonly string[]): Promise<string[][]> {
  await page.locator('[data-search-open]').click();
  await page.locator('[data-search] input').fill('a');
  await page.waitForFunction(() => document.querySelector('[data-search] [role=status]')?.textContent !== '');
  return page.evaluate((asked) => {
    const box = document.querySelector('[data-search]');
    const input = box?.querySelector('input');
    if (!box || !input) return [];
    return asked.map((query) => {
      input.value = query;
      input.dispatchEvent(new InputEvent('input'));
      for (const button of box.querySelectorAll<HTMLButtonElement>('.more')) button.click();
      return [...box.querySelectorAll<HTMLAnchorElement>('li a')].map((link) => link.pathname + link.hash);
    });
  }, queries);
}

const pathOf = (address: string) => address.split('#')[0] ?? '';
const percent = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

describe.each(['zh-CN', 'en'] as const)('searching the built site, %s', (language) => {
  let pages: ReadPage[];
  let words: KnownWord[];
  let found: string[][];
  const asked: string[] = [...TERMS[language], ...NOWHERE[language]];
  beforeAll(async () => {
    pages = searchedPages(inject('sites').demonstration, language);
    words = knownWords(language);
    const page = await site.as({});
    await page.goto(HOMES[language]);
    found = await answers(page, [...asked, ...words.map(({ word }) => word)]);
  });

  test('finds every page that says a term, no other, and the right ones first', () => {
    const sum = { found: 0, true: 0, both: 0, ten: 0, right: 0 };
    const wrong = TERMS[language].flatMap((term, i) => {
      const known = words.filter(({ word }) => says({ path: '', text: folded(word) }, term));
      const named = new Set(known.map(({ path }) => pathOf(HOMES[language] + path)));
      const truth = new Set(pages.filter((page) => says(page, term) || named.has(page.path)).map(({ path }) => path));
      const all = (found[i] ?? []).map(pathOf);
      const given = new Set(all);
      const both = [...given].filter((path) => truth.has(path)).length;
      const ten = all.slice(0, 10);
      sum.found += given.size;
      sum.true += truth.size;
      sum.both += both;
      sum.ten += ten.length;
      sum.right += ten.filter((path) => truth.has(path)).length;
      const missed = [...truth].filter((path) => !given.has(path));
      const extra = [...given].filter((path) => !truth.has(path));
      return truth.size > 0 && missed.length + extra.length === 0 ? [] : { term, truth: truth.size, missed, extra };
    });
    const figures = {
      terms: TERMS[language].length,
      recall: percent(sum.both, sum.true),
      precision: percent(sum.both, sum.found),
      firstTen: percent(sum.right, sum.ten),
    };
    process.stdout.write(`search, ${language}: ${JSON.stringify(figures)}\n`);
    expect(wrong.filter(({ missed, truth }) => missed.length > 0 || truth === 0)).toEqual([]);
    expect(figures.recall).toBe(1);
    expect(figures.precision, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.99);
    expect(figures.firstTen, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.995);
  });

  test.each(NOWHERE[language].map((phrase) => [phrase] as const))('finds nothing for “%s”', (phrase) => {
    expect(pages.filter((page) => says(page, phrase)).map(({ path }) => path)).toEqual([]);
    expect(found[asked.indexOf(phrase)]).toEqual([]);
  });

  test('finds terms and records by initials and abbreviations, and cards by their keywords, among the first ten', () => {
    const missed = words.filter(({ path }, i) => {
      const given = (found[asked.length + i] ?? []).slice(0, 10);
      return !given.includes(HOMES[language] + path);
    });
    const share = 1 - percent(missed.length, words.length);
    process.stdout.write(`search, ${language}: ${words.length} other words, ${(share * 100).toFixed(1)}% found\n`);
    expect(words.length).toBeGreaterThan(0);
    expect(share, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
  });

  test('leads to places that there are', () => {
    const folder = inject('sites').demonstration;
    const places = [...new Set(found.flat())].filter((address) => address.includes('#'));
    const broken = places.filter((address) => {
      const [path = '', hash = ''] = address.split('#');
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      return !html.includes(`id="${decodeURIComponent(hash)}"`);
    });
    expect(places.length).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });
});

test('records say how they stand: all indicators, departments and tasks, and standards with a limit', () => {
  const folder = join(inject('sites').demonstration, 'search');
  const { entries } = JSON.parse(readFileSync(join(folder, 'zh-CN.json'), 'utf8')) as Head;
  const { indicator, department, task } = handbookOf().workspace.records;
  const stated = new Set(entries.filter(({ state }) => state).map(({ path }) => path));
  const records = [
    ...[...indicator.keys()].map((id) => `indicators/${id}/`),
    ...[...department.keys()].map((id) => `departments/${id}/`),
    ...[...task.keys()].map((id) => `tasks/${id}/`),
  ];
  expect(records.filter((path) => !stated.has(path))).toEqual([]);
  expect([...stated].filter((path) => path.startsWith('standards/')).length).toBeGreaterThan(10);
});

test('the index is at most 1.5 MB for 500 pages', () => {
  const { bytes, pages, per500 } = indexSize(inject('sites').demonstration);
  process.stdout.write(`search index: ${pages} pages, ${bytes} bytes, ${(per500 / 1e6).toFixed(2)} MB for 500\n`);
  expect(per500).toBeLessThanOrEqual(1.5e6);
});
