import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inertCell, plainLine, plainText, workbookCell, xmlText } from '../../src/export/inert.ts';

/** Any text: letters, line ends, marks, controls, halves of surrogate pairs. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe('text without what is no text', () => {
  test.each([
    ['一行\r\n两行\r三行\u2028四行', '一行\n两行\n三行\n四行'],
    ['a\u0000b\u0007c\u001bd\u0085e', 'abcd\ne'],
    ['\u202e倒过来\u202c \u2066隔开\u2069 \u200e\u200f\u061c', '倒过来 隔开 '],
    ['\ufeff头\ufffe尾\uffff', '头尾'],
    ['半个\ud83d，另半个\ude00，整个😀', '半个，另半个，整个😀'],
    ['a\tb', 'a b'],
  ])('%j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('is left as it is the second time, and on one line where one is asked for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
        expect(plainLine(text)).not.toMatch(/[\n\r\t]|^\s|\s$/);
      }),
    );
  });
});

describe('text in a cell', () => {
  test.each([
    '=1+1',
    "=cmd|'/C calc'!A0",
    '+8613800000000',
    '-1',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '\t=1',
    '\r\n=1',
    ' =1',
    '\u202e=1',
    '\u0000=1',
    '"=1',
    "'=1",
  ])('%j begins no formula', (text) => {
    expect(inertCell(text).startsWith("'")).toBe(true);
    expect(workbookCell(text).startsWith("'")).toBe(true);
  });

  test.each(['客户满意度', '1+1', '3–5 天', '−0.80', 'A-1', '(=)', ''])('%j is left as it is', (text) => {
    expect(inertCell(text)).toBe(text);
  });

  test('begins no formula, whatever it is', () => {
    fc.assert(fc.property(anyText, (text) => /^[=+\-@\t\r＝＋－＠]/.test(inertCell(text)) === false));
  });

  test('is no longer than a cell can hold, and cut between characters', () => {
    expect(inertCell('很'.repeat(40_000))).toHaveLength(32_767);
    expect(inertCell('😀'.repeat(20_000))).toMatch(/^(😀)+…$/u);
    expect(workbookCell('_x0041_'.repeat(4_000)).length).toBeLessThanOrEqual(32_767);
  });

  test('says in a workbook what it says, also where it looks like an escape', () => {
    expect(workbookCell('_x0007_ 与 _x005f_')).toBe('_x005F_x0007_ 与 _x005F_x005f_');
  });
});

test('text in XML closes nothing and opens nothing', () => {
  expect(xmlText(`<a href="x" b='y'>&amp;]]>\ufffe</a>`)).toBe(
    '&lt;a href=&quot;x&quot; b=&apos;y&apos;&gt;&amp;amp;]]&gt;&lt;/a&gt;',
  );
});
