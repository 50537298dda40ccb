import { describe, expect, test } from 'vitest';
import { inBook } from '../../src/site/prose/in-book.ts';

const PLACES = { '/handbook/gates/': { anchor: 'chapter-gates', mark: '1.2' } };
const moved = (html: string) => inBook(html, { address: '/handbook/a/x/', anchor: 'chapter-x' }, PLACES);

describe('a page in a book', () => {
  test.each([
    ['an id', '<h2 id="why">', '<h3 id="chapter-x-why">'],
    ['a link to it', '<a href="#why">', '<a href="#chapter-x-why">'],
    ['several ids', '<svg aria-labelledby="a b">', '<svg aria-labelledby="chapter-x-a chapter-x-b">'],
    ['a popover', '<button popovertarget="t1">', '<button popovertarget="chapter-x-t1">'],
    ['a clip path', '<g clip-path="url(#c0)">', '<g clip-path="url(#chapter-x-c0)">'],
    ['a heading', '<h3>关口</h3>', '<h4>关口</h4>'],
    ['a chapter of the book', '<a href="/handbook/gates/">', '<a href="#chapter-gates" data-at="1.2">'],
    ['the same, from beside it', '<a href="../../gates/">', '<a href="#chapter-gates" data-at="1.2">'],
    ['a record, from beside it', '<a href="../../../tasks/">', '<a href="/tasks/">'],
    ['a part of one', '<a href="/handbook/gates/#why">', '<a href="#chapter-gates-why" data-at="1.2">'],
  ])('%s', (_, before, after) => {
    expect(moved(before)).toBe(after);
  });

  test.each([
    '<a href="/standards/hall-service/#greeting">',
    '<a href="https://example.org/#id">',
    '<p>id="why" 与 href="#why" 是文字 url(#c0)</p>',
    '<header><hr>',
    '<a href="#">',
    '<a href="/toString/">',
  ])('leaves %s', (html) => {
    expect(moved(html)).toBe(html);
  });

  test('reads past a quoted sign', () => {
    expect(moved('<a title="a > b" href="#c">')).toBe('<a title="a > b" href="#chapter-x-c">');
  });
});
