import type { LoadCode } from '../diagnose.ts';
import { lineEnd, lineStart } from './scan.ts';
import * as words from './words/index.ts';
import type { YamlProblem } from './problem.ts';

/** Mistakes that a single line shows by itself, whatever a parser made of it. */

/** A word before a colon: the names of fields are Latin. */
const NAME = '["\'“]?[A-Za-z_][\\w.-]*["\'”]?';
const START = `^[ \\t]*(?:- +)*`;
const WIDE_COLON = new RegExp(`${START}(?:${NAME}\\s*)?(?<at>\\uFF1A)`);
const WIDE_BLANK = new RegExp(`${START}${NAME}:(?<at>[\\u3000\\u00A0])`);
const TIGHT_COLON = new RegExp(`${START}${NAME}(?<at>:)(?![\\s/\\\\]|$)`);
const WIDE_INDENT = /^[ \t]*(?<at>[\u3000\u00A0])/;
const TAB_INDENT = /^(?: |-(?=[ \t]))*(?<at>\t)/;
const TIGHT_DASH = /^[ \t]*(?<at>-)(?=[^\s\-.\d])/;

const MISTAKES: readonly (readonly [RegExp, LoadCode, YamlProblem['finding']])[] = [
  [TAB_INDENT, 'yaml-tab', words.TAB],
  [WIDE_INDENT, 'yaml-full-width', words.fullWidth(' ')],
  [WIDE_COLON, 'yaml-full-width', words.fullWidth(':')],
  [WIDE_BLANK, 'yaml-full-width', words.fullWidth(' ')],
  [TIGHT_COLON, 'yaml-colon', words.NO_SPACE_AFTER_COLON],
  [TIGHT_DASH, 'yaml-dash', words.NO_SPACE_AFTER_DASH],
];

/** What is wrong with the line that `offset` is in; undefined when it looks sound. */
export function lineMistake(text: string, offset: number): YamlProblem | undefined {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, offset));
  for (const [pattern, code, finding] of MISTAKES) {
    const found = pattern.exec(line);
    if (!found) continue;
    const at = start + found[0].lastIndexOf(found.groups?.['at'] ?? '');
    return { code, start: at, end: at + 1, finding };
  }
  return undefined;
}

const SOUND = /^[ \t]*(-([ \t]|$)|#|$|([^\s:#"'&*!]|:(?!\s|$))[^#]*?:([ \t]|$)|"[^"]*"[ \t]*:|'[^']*'[ \t]*:)/;

/** Whether a line has a field's name with its colon, or a list's dash, or nothing. */
export function looksSound(text: string, offset: number): boolean {
  return SOUND.test(text.slice(lineStart(text, offset), lineEnd(text, offset)));
}

/** The offset of the first character of a line that is no blank. */
export function contentStart(text: string, offset: number): number {
  let at = lineStart(text, offset);
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** Whether a line ends with the `|` or `>` that begins a block text. */
export function opensBlockText(text: string, offset: number): boolean {
  return /[|>][-+0-9]*[ \t]*(#.*)?$/.test(text.slice(lineStart(text, offset), lineEnd(text, offset)));
}

/** Whether a line has nothing but blanks or a comment. */
export function isEmptyLine(text: string, offset: number): boolean {
  return /^[ \t]*(#.*)?$/.test(text.slice(lineStart(text, offset), lineEnd(text, offset)));
}

/** The start of the line before, or -1. */
export function lineBefore(text: string, offset: number): number {
  const start = lineStart(text, offset);
  if (start === 0) return -1;
  const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  return lineStart(text, end);
}
