import { expect, test } from 'vitest';
import { NO_HISTORY } from '../../src/model/history.ts';
import { wholeHandbook } from '../../src/report/whole-handbook.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts, workspace } = handbookOf();
const books = Object.values(contexts).map((context) => ({ context, book: wholeHandbook(context) }));

test('every page of prose is a chapter of the book, once, in each language', () => {
  for (const { context, book } of books) {
    const slugs = workspace.prose.filter(({ language }) => language === context.language).map(({ slug }) => slug);
    expect(book?.chapters.map(({ slug }) => slug).sort()).toEqual(slugs.sort());
    expect(book?.chapters.map(({ path }) => path)).not.toContain('handbook/print/');
  }
});

test('chapters are numbered from 1 without a gap, those of a part after the chapter that introduces it', () => {
  for (const { book } of books) {
    const numbers = book?.chapters.map(({ number }) => number.split('.').map(Number)) ?? [];
    const expected = numbers.map((number, i) => {
      const [part = 0, section = 0] = numbers[i - 1] ?? [];
      return number.length === 1 ? [part + 1] : [part, section + 1];
    });
    expect(numbers).toEqual(expected);
    for (const { number, folder, slug } of book?.chapters ?? []) {
      if (folder !== '') expect(number.includes('.')).toBe(slug !== `${folder}/index`);
    }
  }
});

test('no two places have one anchor, and languages have the same', () => {
  const [first = [], second] = books.map(({ book }) =>
    [...(book?.chapters ?? []), ...(book?.appendices ?? [])].map(({ anchor, number }) => `${number} ${anchor}`),
  );
  expect(new Set(first.map((each) => each.replace(/^\S+ /, ''))).size).toBe(first.length);
  expect(second).toEqual(first);
});

test('situations and the glossary are appended; a workspace without prose has no book', () => {
  expect(books[0]?.book?.appendices.map(({ of, number, path }) => [of, number, path])).toEqual([
    ['situations', 'A', 'situations/'],
    ['glossary', 'B', 'glossary/'],
  ]);
  expect(wholeHandbook(handbookOf('minimal').contexts['zh-CN'])).toBeUndefined();
});

test('its version is the last revision of a file of the workspace, where git knows of any', () => {
  const context = contexts.en;
  const revision = (id: string, at: string) => {
    return { id, at: Date.parse(at) / 1000, summary: '', body: '' };
  };
  const lastChanged = new Map([
    ['content/site.yaml', revision('0123456789', '2026-10-01T00:00:00Z')],
    ['content/handbook/a.mdx', revision('abcdef0123', '2026-11-04T17:00:00Z')],
    ['data/tasks/a.yaml', revision('9876543210', '2026-11-03T00:00:00Z')],
  ]);
  const known = { ...context, history: () => ({ ...NO_HISTORY, lastChanged }) };
  // The day is that of the site's time zone.
  expect(wholeHandbook(known)?.version).toEqual({ id: 'abcdef01', day: '2026-11-05' });
  expect(wholeHandbook({ ...context, history: () => NO_HISTORY })?.version).toBeUndefined();
});
