import type { LoadCode } from '../../diagnose.ts';
import type { YamlProblem } from '../problem.ts';
import * as words from '../words/index.ts';
import { found, wordStart } from './found.ts';

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
export function byReason(text: string, at: number, reason: string): YamlProblem | undefined {
  if (/non-printable|JSON character|null byte/.test(reason)) {
    return found('yaml-character', at, words.controlCharacter(text.codePointAt(at) ?? 0));
  }
  const known = REASONS.find(([pattern]) => pattern.test(reason));
  if (!known) return undefined;
  const [, code, finding] = known;
  return found(code, placeFor(text, at, finding), finding);
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
