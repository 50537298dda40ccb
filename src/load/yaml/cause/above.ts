import { contentStart, isEmptyLine, lineBefore, lineMistake, looksSound, opensBlockText } from '../line.ts';
import type { YamlProblem } from '../problem.ts';
import { lineEnd, lineStart } from '../scan.ts';
import * as words from '../words/index.ts';
import { found } from './found.ts';

/**
 * The line of the error or one above it: a text goes on over lines that were meant to be fields. Lines indented further
 * than the error's belong to the line above them.
 */
export function aboveLine(text: string, at: number, reason: string): YamlProblem {
  let indent = Infinity;
  let passed: YamlProblem | undefined;
  for (let line = lineStart(text, at), seen = 0; line >= 0 && seen < 2; line = lineBefore(text, line)) {
    if (isEmptyLine(text, line)) continue;
    const start = contentStart(text, line);
    const mistake = lineMistake(text, line);
    if (start - line > indent) {
      passed ??= mistake;
      continue;
    }
    indent = start - line;
    if (mistake) return mistake;
    if (!looksSound(text, line) && start < at) return noField(text, start);
    if (passed && !opensBlockText(text, line)) return passed;
    seen++;
  }
  const top = /^[^\S\r\n]*(?=[^\s#])/m.exec(text);
  if (top && top[0] !== '' && indent === 0 && top.index < lineStart(text, at)) {
    return lineMistake(text, top.index) ?? found('yaml-indentation', top.index + top[0].length, words.TOP_INDENTED);
  }
  const start = at < text.trimEnd().length ? contentStart(text, at) : at;
  if ('&*!'.includes(text.charAt(start) || ' ')) return noField(text, start);
  if (/indentation|end of the stream|implicit key/.test(reason)) {
    return found('yaml-indentation', Math.min(start, at), words.INDENTATION);
  }
  return found('yaml-syntax', at, words.other(reason));
}

/** A line that is no field because of the character it begins with, or because it has no colon. */
function noField(text: string, start: number): YamlProblem {
  const first = text.charAt(start);
  if (first === '&' || first === '*') return found('yaml-alias', start, words.ALIAS_NAME);
  if (first === '!') return found('yaml-tag', start, words.TAG_NAME);
  const end = lineEnd(text, start);
  return { code: 'yaml-colon', start, end, finding: words.noColon(text.slice(start, end)) };
}
