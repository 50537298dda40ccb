import { contentStart } from '../line.ts';
import { openAt } from '../open.ts';
import type { YamlProblem } from '../problem.ts';
import { lineStart } from '../scan.ts';
import * as words from '../words/index.ts';
import { found, wordStart } from './found.ts';
import { startsField } from './inside.ts';

const WIDE_COMMA = '\uFF0C';
const VALUE_START = /^[ \t]*(- +)*("[^"]*"|'[^']*'|[^\s"'#][^#]*?):[ \t]+$/;
const ITEM_START = /^[ \t]*(- +)+$/;

/** Errors in the middle of a line: what stands before the place tells what is wrong with what stands at it. */
export function onLine(text: string, at: number): YamlProblem | undefined {
  const before = text.slice(lineStart(text, at), at);
  const here = text.charAt(at);
  if (here === '' || /[\r\n]/.test(here)) return undefined;
  if (/^(---|\.\.\.)[ \t]/.test(before)) return found('yaml-syntax', contentStart(text, at), words.AFTER_MARKER, 3);
  if (before.trim() === '' || VALUE_START.test(before) || ITEM_START.test(before)) {
    if ('@`%'.includes(here)) return found('yaml-quote', at, words.mustBeQuoted(here));
    if (before.trim() === '') return undefined;
    if (here === '-') return found('yaml-dash', at, words.LIST_ON_KEY_LINE);
    if (',]}'.includes(here)) return found('yaml-quote', at, words.mustBeQuoted(here));
    return undefined;
  }
  const last = before.trimEnd().at(-1) ?? '';
  if (here === WIDE_COMMA) return found('yaml-full-width', at, words.fullWidth(','));
  if (here !== ':' && (last === '"' || last === "'")) return afterQuote(text, at, last);
  if (here !== ':' && (last === ']' || last === '}')) return found('yaml-bracket', at, words.AFTER_BRACKET);
  if (/^[ \t]*(- +)*[^#]*?:[ \t]+\*\S+[ \t]+$/.test(before)) {
    return found('yaml-alias', wordStart(text, text.lastIndexOf('*', at)), words.ALIAS_NAME);
  }
  if (here === ':' && /^[ \t]*(- +)*[^#\s][^#]*?:[ \t]+\S/.test(before)) {
    return found('yaml-colon', at, words.SECOND_COLON);
  }
  return undefined;
}

/** Text after a quotation mark; one that opened lines above was meant to be closed there, and this one to open. */
function afterQuote(text: string, at: number, mark: string): YamlProblem {
  const { quote } = openAt(text, text.lastIndexOf(mark, at - 1));
  if (quote !== undefined && quote < lineStart(text, at) && startsField(text, at)) {
    return found('yaml-quote', quote, words.unclosedQuote(mark));
  }
  return found('yaml-quote', at, words.afterQuote(mark));
}
