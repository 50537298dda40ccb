import { lineMistake } from '../line.ts';
import { closing, openAt } from '../open.ts';
import type { YamlProblem } from '../problem.ts';
import { lineEnd, lineStart } from '../scan.ts';
import * as words from '../words/index.ts';
import { found } from './found.ts';

const WIDE_COMMA = '\uFF0C';

/** Errors within quotation marks or brackets: mostly they were not closed, which shows only lines later. */
export function insideOpen(text: string, at: number, reason: string): YamlProblem | undefined {
  const { quote, brackets } = openAt(text, at);
  if (quote !== undefined) {
    const close = closing(text, quote);
    const isClosed = close !== -1 && /^[ \t]*(,|[\]}]|#|$)/m.test(text.slice(close + 1, lineEnd(text, close)));
    if (isClosed && !startsField(text, at))
      return { ...found('yaml-indentation', at, words.QUOTED_LINES), since: quote };
    return found('yaml-quote', quote, words.unclosedQuote(text.charAt(quote)));
  }
  const bracket = brackets.at(-1);
  if (bracket === undefined) return undefined;
  const opening = text.charAt(bracket);
  const newLine = text.slice(bracket, at).search(/[\r\n]/) !== -1;
  if (at >= text.trimEnd().length || (newLine && startsField(text, at))) {
    return found('yaml-bracket', bracket, words.unclosedBracket(opening));
  }
  if (reason === 'deficient indentation') {
    return { ...(lineMistake(text, at) ?? found('yaml-indentation', at, words.INSIDE_BRACKETS)), since: bracket };
  }
  const wide = text.lastIndexOf(WIDE_COMMA, at);
  if (wide > Math.max(bracket, text.lastIndexOf(',', at)) && openAt(text, wide).quote === undefined)
    return found('yaml-full-width', wide, words.fullWidth(','));
  const here = text.charAt(at);
  if (here === ']' || here === '}') return found('yaml-bracket', at, words.wrongBracket(here));
  return found('yaml-bracket', at, words.MISSING_COMMA);
}

const FIELD_LINE = /^[ \t]*(- +)*["']?[A-Za-z_][\w.-]*["']?:([ \t]|$)|^- /;

/** Whether a line begins with a field's name and colon, or with a dash. */
export function startsField(text: string, at: number): boolean {
  return FIELD_LINE.test(text.slice(lineStart(text, at), lineEnd(text, at)));
}
