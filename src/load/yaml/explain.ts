import type { LoadCode } from '../diagnose.ts';
import { contentStart, isEmptyLine, lineBefore, lineMistake, looksSound } from './line.ts';
import { closing, openAt } from './open.ts';
import type { YamlProblem } from './problem.ts';
import { lineEnd, lineStart } from './scan.ts';
import * as words from './words.ts';

const WIDE_COMMA = '\uFF0C';

/**
 * The cause of a parser's error, and its place. A parser stops where it can go on no longer; what is wrong is often a line
 * or more before: a quotation mark that is not closed, a full-width colon that made a field's name part of a text.
 */
export function explain(text: string, at: number, reason: string): YamlProblem {
  return byReason(text, at, reason) ?? insideOpen(text, at, reason) ?? onLine(text, at) ?? aboveLine(text, at, reason);
}

function problem(code: LoadCode, start: number, finding: YamlProblem['finding'], length = 1): YamlProblem {
  return { code, start, end: start + length, finding };
}

const REASONS: readonly (readonly [RegExp, LoadCode, YamlProblem['finding']])[] = [
  [/^tab characters/, 'yaml-tab', words.TAB],
  [/^nesting exceeded/, 'yaml-depth', words.TOO_DEEP],
  [/escape sequence|hexadecimal character/, 'yaml-quote', words.ESCAPE],
  [/alias|anchor/, 'yaml-alias', words.ALIAS_NAME],
  [/\btag\b/i, 'yaml-tag', words.TAG_NAME],
  [/directive/i, 'yaml-syntax', words.DIRECTIVE],
  [/^a line break is expected|chomping|indentation width/, 'yaml-quote', words.BLOCK_TEXT],
  [/^expected the node content/, 'yaml-bracket', words.SURPLUS_COMMA],
];

/** Errors whose reason says it all. */
function byReason(text: string, at: number, reason: string): YamlProblem | undefined {
  if (/non-printable|JSON character|null byte/.test(reason)) {
    return problem('yaml-character', at, words.controlCharacter(text.codePointAt(at) ?? 0));
  }
  const found = REASONS.find(([pattern]) => pattern.test(reason));
  if (!found) return undefined;
  const [, code, finding] = found;
  return problem(code, placeFor(text, at, finding), finding);
}

/** Where an error is shown: at the backslash, at the "|" or ">" that begins a text, at the `%` of a directive. */
function placeFor(text: string, at: number, finding: YamlProblem['finding']): number {
  if (finding === words.ESCAPE) return text.lastIndexOf('\\', at);
  if (finding === words.BLOCK_TEXT) return Math.max(text.lastIndexOf('|', at), text.lastIndexOf('>', at));
  if (finding === words.ALIAS_NAME)
    return wordStart(text, Math.max(text.lastIndexOf('*', at), text.lastIndexOf('&', at)));
  if (finding === words.TAG_NAME) return Math.max(text.lastIndexOf('!', at), 0);
  if (finding === words.DIRECTIVE) return Math.max(text.lastIndexOf('%', at), 0);
  return at;
}

function wordStart(text: string, at: number): number {
  let start = Math.max(at, 0);
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return start;
}

/** Errors within quotation marks or brackets: mostly they were not closed, which shows only lines later. */
function insideOpen(text: string, at: number, reason: string): YamlProblem | undefined {
  const { quote, brackets } = openAt(text, at);
  if (quote !== undefined) {
    const close = closing(text, quote);
    const isClosed = close !== -1 && /^[ \t]*(,|[\]}]|#|$)/m.test(text.slice(close + 1, lineEnd(text, close)));
    if (isClosed && !startsField(text, at))
      return { ...problem('yaml-indentation', at, words.QUOTED_LINES), since: quote };
    return problem('yaml-quote', quote, words.unclosedQuote(text.charAt(quote)));
  }
  const bracket = brackets.at(-1);
  if (bracket === undefined) return undefined;
  const opening = text.charAt(bracket);
  const newLine = text.slice(bracket, at).search(/[\r\n]/) !== -1;
  if (at >= text.trimEnd().length || (newLine && startsField(text, at))) {
    return problem('yaml-bracket', bracket, words.unclosedBracket(opening));
  }
  if (reason === 'deficient indentation') {
    return { ...(lineMistake(text, at) ?? problem('yaml-indentation', at, words.INSIDE_BRACKETS)), since: bracket };
  }
  const wide = text.lastIndexOf(WIDE_COMMA, at);
  if (wide > Math.max(bracket, text.lastIndexOf(',', at)))
    return problem('yaml-full-width', wide, words.fullWidth(','));
  const here = text.charAt(at);
  if (here === ']' || here === '}') return problem('yaml-bracket', at, words.wrongBracket(here));
  return problem('yaml-bracket', at, words.MISSING_COMMA);
}

const FIELD_LINE = /^[ \t]*(- +)*["']?[A-Za-z_][\w.-]*["']?:([ \t]|$)|^- /;

function startsField(text: string, at: number): boolean {
  return FIELD_LINE.test(text.slice(lineStart(text, at), lineEnd(text, at)));
}

const VALUE_START = /^[ \t]*(- +)*("[^"]*"|'[^']*'|[^\s"'#][^#]*?):[ \t]+$/;
const ITEM_START = /^[ \t]*(- +)+$/;

/** Errors in the middle of a line: what stands before the place tells what is wrong with what stands at it. */
function onLine(text: string, at: number): YamlProblem | undefined {
  const before = text.slice(lineStart(text, at), at);
  const here = text.charAt(at);
  if (here === '' || /[\r\n]/.test(here)) return undefined;
  if (/^(---|\.\.\.)[ \t]/.test(before)) return problem('yaml-syntax', contentStart(text, at), words.AFTER_MARKER, 3);
  if (before.trim() === '' || VALUE_START.test(before) || ITEM_START.test(before)) {
    if ('@`%'.includes(here)) return problem('yaml-quote', at, words.mustBeQuoted(here));
    if (before.trim() === '') return undefined;
    if (here === '-') return problem('yaml-dash', at, words.LIST_ON_KEY_LINE);
    if (',]}'.includes(here)) return problem('yaml-quote', at, words.mustBeQuoted(here));
    return undefined;
  }
  const last = before.trimEnd().at(-1) ?? '';
  if (here === WIDE_COMMA) return problem('yaml-full-width', at, words.fullWidth(','));
  if (here !== ':' && (last === '"' || last === "'")) return problem('yaml-quote', at, words.afterQuote(last));
  if (here !== ':' && (last === ']' || last === '}')) return problem('yaml-bracket', at, words.AFTER_BRACKET);
  if (/^[ \t]*(- +)*[^#]*?:[ \t]+\*\S+[ \t]+$/.test(before)) {
    return problem('yaml-alias', wordStart(text, text.lastIndexOf('*', at)), words.ALIAS_NAME);
  }
  if (here === ':' && /^[ \t]*(- +)*[^#\s][^#]*?:[ \t]+\S/.test(before)) {
    return problem('yaml-colon', at, words.SECOND_COLON);
  }
  return undefined;
}

/**
 * The line of the error or one above it: a text goes on over lines that were meant to be fields. Lines that are indented
 * further than the error's belong to something that ended well.
 */
function aboveLine(text: string, at: number, reason: string): YamlProblem {
  let indent = Infinity;
  for (let line = lineStart(text, at), sound = 0; line >= 0 && sound < 2; line = lineBefore(text, line)) {
    if (isEmptyLine(text, line)) continue;
    const start = contentStart(text, line);
    if (start - line > indent) break;
    indent = Math.min(indent, start - line);
    const mistake = lineMistake(text, line);
    if (mistake) return mistake;
    if (!looksSound(text, line) && start < at) {
      const end = lineEnd(text, line);
      return { code: 'yaml-colon', start, end, finding: words.noColon(text.slice(start, end)) };
    }
    sound++;
  }
  const start = at < text.trimEnd().length ? contentStart(text, at) : at;
  if (/indentation|end of the stream|implicit key/.test(reason)) {
    return problem('yaml-indentation', Math.min(start, at), words.INDENTATION);
  }
  return problem('yaml-syntax', at, words.other(reason));
}
