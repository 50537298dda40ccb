import { describe, expect, test } from 'vitest';
import { BROKEN } from './broken/index.ts';
import { check, laidOver, told } from './support.ts';

const ASCII_MARK = /\p{Script=Han}[,;:!?](?!\s)|[,;!?]\p{Script=Han}/u;
const quoted = (text: string) => text.replace(/“[^”]*”|`[^`]*`/g, '“”');

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('broken files with %s', (_, end) => {
  test.each(BROKEN)('$code: $what', ({ code, files, at }) => {
    const written = Object.entries(laidOver(files)).map(([path, text]) => [path, text.replaceAll('\n', end)]);
    const found = check(Object.fromEntries(written)).diagnostics;
    expect(found.map(told)).toEqual(at.map((place) => `${code} ${place}`));
    for (const { message, hint } of found) {
      for (const { zh, en } of [message, hint]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(quoted(zh)).not.toMatch(ASCII_MARK);
        expect(en).toMatch(/^[`“A-Z0-9<]|^[a-z0-9-]+ /);
        expect(quoted(`${zh}${en}`)).not.toMatch(/undefined|NaN|\[object|null/);
      }
    }
  });
});
