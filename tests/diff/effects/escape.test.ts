import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { escaped } from '../../../src/diff/format/escape.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const parse = (markdown: string): Root => parser.parse(markdown);

const UNSEEN = /\u200b/g;
const HARMLESS = new Set(['root', 'list', 'listItem', 'paragraph', 'table', 'tableRow', 'tableCell', 'text']);

function typesOf(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])];
}
function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value.replace(UNSEEN, '') : '';
}

/** Texts made of what means something in Markdown, between words. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...'|`*_~<>[]()#!@:&\\-+.=$%"\'{}\n\r\t 1甲a'.split(''),
      ...['<script>', '](http://a.b)', 'https://', 'www.a.b', '@team/a', '#12', '!3', '```', '---', '- [x] ', '&lt;'],
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

const shown = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a text from a file', () => {
  test('is text and nothing else in a list and in a cell of a table, and reads as it was written', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const list = parse(`- ${escaped(text)}`);
        expect(typesOf(list).filter((type) => !HARMLESS.has(type))).toEqual([]);
        expect(typesOf(list).filter((type) => type === 'list' || type === 'paragraph').length).toBeLessThanOrEqual(2);
        expect(textOf(list)).toBe(shown(text));
        const table = parse(`| a | b |\n| --- | --- |\n| x${escaped(text)} | y |`);
        expect(typesOf(table).filter((type) => !HARMLESS.has(type))).toEqual([]);
        expect(typesOf(table).filter((type) => type === 'tableCell')).toHaveLength(4);
        expect(textOf(table)).toBe(`abx${shown(text)}y`);
      }),
      { numRuns: 2000, examples: [['@.www.a.b']] },
    );
  });

  test.each(['@team', '#12', '!12', '#I4ABC', 'https://a.b', 'www.a.b', ':smile:', 'GH-12'])(
    'is not taken by a host for what it makes links of: %s',
    (text) => {
      expect(escaped(text)).not.toContain(text);
      expect(textOf(parse(escaped(text)))).toBe(text);
    },
  );

  test('cannot turn the direction of writing', () => {
    expect(escaped('a\u202eb\u2066c\u200bd')).toBe('abcd');
  });
});
