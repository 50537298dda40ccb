import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writePack, type PackFile } from '../../scripts/pdf/pack.ts';
import { placesOf, sheetsOf } from '../../scripts/pdf/pdf-file.ts';
import { NoPage, withPrinters } from '../../scripts/pdf/printer.ts';
import { briefsOf, documentsOf, type PrintDocument } from '../../src/report/print/index.ts';
import { monthPack } from '../../src/report/meetings/index.ts';
import { runBeside } from '../helpers/command.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { openPdf, squeezed, type ReadPdf } from './support/pdf.ts';

const site = inject('sites').demonstration;
const context = handbookOf().contexts['zh-CN'];
const month = context.latest ?? '2026-10';
const all = documentsOf(month, context);
const order = all.find(({ kind }) => kind === 'orders')?.file ?? '';
const PRINTED = ['brief.pdf', 'briefs.pdf', 'agenda/joint.pdf', order];

const folder = mkdtempSync(join(tmpdir(), 'sqh-pdf-'));
const out = join(folder, 'pack');
const pack = (documents: readonly PrintDocument[], from = site) =>
  writePack({
    ...{ month, asOf: context.asOf, language: 'zh-CN' as const, documents, site: from, top: '/', out },
    printer: { day: context.asOf, address: undefined, foot: '北原通信' },
    tell: () => undefined,
  });
const pdfs = new Map<string, ReadPdf>();
const pdf = (file: string) => pdfs.get(file) ?? expect.fail(`${file} was not printed`);
let files: readonly PackFile[];

beforeAll(async () => {
  const { index } = await pack(all.filter(({ file }) => PRINTED.includes(file)));
  files = index.files;
  for (const { file } of files) pdfs.set(file, await openPdf(readFileSync(join(out, file))));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('every document is what it says: pages, title, language, size', () => {
  expect(files.map(({ file }) => file).sort()).toEqual([...PRINTED].sort());
  for (const { file, title, pages, overflows } of files) {
    expect(pdf(file)).toMatchObject({ title, language: 'zh-CN' });
    expect(pdf(file).pages).toHaveLength(pages);
    expect(overflows).toBe(false);
    for (const size of pdf(file).sizes) expect(size).toEqual([595, 842]);
    expect(pdf(file).made).toContain(context.asOf.replaceAll('-', ''));
  }
});

test('what has to fit on one sheet does, and a file of all briefs has a sheet for each', () => {
  const briefs = briefsOf(month, context);
  expect(pdf('brief.pdf').pages).toHaveLength(1);
  expect(pdf(order).pages).toHaveLength(1);
  expect(pdf('briefs.pdf').pages).toHaveLength(briefs.length);
  expect(briefs.length).toBeGreaterThan(20);
});

describe('letters', () => {
  test('are in the file, not on the reader’s machine', () => {
    for (const [file, { fonts }] of pdfs) {
      expect(fonts.length, file).toBeGreaterThan(0);
      expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    }
  });

  test('are read back as what they are: no radicals that only look like them', () => {
    for (const { pages } of pdfs.values()) {
      const text = pages.join('');
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(text).not.toMatch(/[\u2E80-\u2FDF\uE000-\uF8FF\uF900-\uFAFF\uFFFD]/);
    }
  });
});

/** Fails unless the cells stand in the text in this order; gives where the last one ends. */
function follow(text: string, cells: readonly string[], from: number): number {
  return cells.map(squeezed).reduce((at, cell) => {
    const found = text.indexOf(cell, at);
    if (found < 0) expect.fail(`no “${cell}” after “${text.slice(Math.max(0, at - 40), at)}”`);
    return found + cell.length;
  }, from);
}

test('each brief has the figures of its scorecard, line by line', () => {
  const pages = pdf('briefs.pdf').pages.map(squeezed);
  let lines = 0;
  for (const [i, { of, title, page }] of briefsOf(month, context).entries()) {
    const text = pages[i] ?? '';
    const top = follow(text, [title, page.finding, page.score, page.mom.text, page.yoy.text], 0);
    let at = follow(
      text,
      page.attention.flatMap(({ figure }) => [figure.name, figure.value, figure.target]),
      top,
    );
    at = follow(
      text,
      page.sections.flatMap(({ score, name }) => [score, name]),
      at,
    );
    for (const { link, figure, task, ...row } of page.sections.flatMap(({ rows }) => rows)) {
      const points = [row.score, row.weight, row.lost];
      if (of === 'company') {
        if (figure) at = follow(text, [link.name, figure.value, figure.goal, figure.mom.text], at);
      } else if (figure) {
        at = follow(text, [link.name, figure.value, figure.goal, figure.mom.text, figure.yoy.text, ...points], at);
      } else if (task) at = follow(text, [link.name, task.actualText, task.plannedText, ...points], at);
      lines++;
    }
    const ranked = page.rankings.filter(({ standings }) => of === 'company' && standings.length > 1);
    for (const { card, standings } of ranked)
      follow(text, [card, ...standings.flatMap(({ name, score }) => [name, score])], at);
  }
  expect(lines).toBeGreaterThan(300);
});

test('bookmarks lead to each brief and to each part of an agenda', () => {
  expect(pdf('briefs.pdf').outline.map(({ title }) => squeezed(title))).toEqual(
    briefsOf(month, context).map(({ title }) => squeezed(title)),
  );
  const agenda = pdf('agenda/joint.pdf').outline.flatMap(({ title, items }) => [
    title,
    ...items.map((item) => item.title),
  ]);
  for (const { heading } of monthPack(month, 'joint', context)?.sections ?? [])
    expect(agenda.map(squeezed)).toContain(squeezed(heading));
});

test('a run that does not end leaves the earlier folder as it was', async () => {
  const before = readFileSync(join(out, 'handbook.json'), 'utf8');
  const [first] = all;
  const missing = { ...first, path: 'nowhere/', file: 'nowhere.pdf' } as PrintDocument;
  await expect(pack([...all.slice(0, 1), missing])).rejects.toThrow(NoPage);
  expect(readFileSync(join(out, 'handbook.json'), 'utf8')).toBe(before);
  for (const { file } of files) expect(existsSync(join(out, file))).toBe(true);
});

describe('a book', () => {
  // The first chapters of the handbook: all of it takes long and shows no more.
  const part = join(folder, 'part');
  const html = readFileSync(join(site, 'handbook/print/index.html'), 'utf8');
  const chapters = html.split(/(?=<section class="book-chapter")/);
  let asked = 0;
  const elsewhere = createServer((_, response) => {
    asked++;
    response.end();
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    const file = join(part, 'handbook/print/index.html');
    mkdirSync(dirname(file), { recursive: true });
    cpSync(join(site, 'assets'), join(part, 'assets'), { recursive: true });
    const image = `<img src="http://127.0.0.1:${String(port)}/seen.png" alt="">`;
    writeFileSync(file, `${chapters.slice(0, 4).join('')}${image}</main></body></html>`);
  });
  afterAll(() => {
    elsewhere.close();
  });

  test('says in its contents on which page a chapter begins, and asks nobody else for anything', async () => {
    const { bytes, sheets } = await withPrinters(
      part,
      1,
      { day: context.asOf, address: 'https://handbook.example/', foot: '' },
      ([printer]) => printer?.print({ path: '/handbook/print/', title: '手册' }) ?? expect.fail('no printer'),
    );
    const read = await openPdf(bytes);
    expect(read.pages).toHaveLength(sheets);
    expect(sheetsOf(bytes)).toBe(sheets);
    const names = [...html.matchAll(/<section class="book-chapter" id="([^"]+)"[^>]*>\s*<h2>(.*?)<\/h2>/gs)].slice(
      0,
      3,
    );
    expect(names).toHaveLength(3);
    const places = placesOf(bytes);
    for (const [, id = '', heading = ''] of names) {
      const title = squeezed(heading.replace(/<[^>]+>/g, ''));
      const sheet = places.get(id) ?? 0;
      expect(sheet).toBe(await read.placeOf(id));
      expect(squeezed(read.pages[sheet - 1] ?? '')).toContain(title);
      expect(squeezed(read.pages.slice(1, 4).join(''))).toContain(`${title}${String(sheet)}`);
    }
    expect(read.links.filter((link) => !link.startsWith('https://'))).toEqual([]);
    expect(asked).toBe(0);
  }, 60_000);
});

test('where no browser is found, that is said in both languages before anything else is done', async () => {
  const { code, stdout, stderr } = await runBeside({ CHROME_PATH: join(folder, 'no-browser') }, 'pdf', '--site', site);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/没有找到能用的浏览器[^]*CHROME_PATH[^]*No browser was found/);
  expect(stderr).not.toMatch(/\n\s+at /);
});
