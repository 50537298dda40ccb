import { EVENT_ID, SCALAR_STYLE, type Event, type ScalarEvent } from 'js-yaml';
import { MAX_PROBLEMS, type YamlProblem } from './problem.ts';
import { beginsLine } from './scan.ts';
import * as words from './words/index.ts';

/** What a value stands in: a list or mapping, in brackets or not. */
export interface Around {
  readonly isList: boolean;
  readonly inBrackets: boolean;
}

/**
 * A text that YAML accepts but that was surely meant as something else: fields whose colons are full-width, entries between
 * full-width commas, a word in curly quotation marks, a list that continues the text above it. Only what can hardly be meant
 * is reported; a sentence may have any punctuation.
 */
export function suspicious(text: string, event: ScalarEvent, around: Around | undefined): YamlProblem[] {
  if (event.style !== SCALAR_STYLE.PLAIN || event.valueStart === -1) return [];
  const { valueStart: start, valueEnd: end } = event;
  const source = text.slice(start, end);
  if (around?.isList && around.inBrackets) {
    const comma = source.indexOf('\uFF0C');
    if (comma !== -1 && source.split('\uFF0C').every(isWord)) return [at('yaml-full-width', start + comma, ',')];
  }
  if (/^[“‘][\x20-\x7E]*[”’]$/.test(source)) return [at('yaml-full-width', start, '"')];
  return fieldsIn(text, source, start, around);
}

/** A Latin word or something in quotation marks: an entry of a list, not a part of a sentence. */
function isWord(part: string): boolean {
  return /^\s*([\x20-\x7E]+|["'“‘].*["'”’])\s*$/.test(part);
}

function at(code: 'yaml-full-width', start: number, half: Parameters<typeof words.fullWidth>[0]): YamlProblem {
  return { code, start, end: start + 1, finding: words.fullWidth(half) };
}

const FIELD = /^(?:- +)?[A-Za-z_][\w.-]*\s*(?:\uFF1A|:(?=[^\s/\\]))/;

/** Lines of a text that were meant to be fields or a list: all of a text of several lines, or one below its field's name. */
function fieldsIn(text: string, source: string, start: number, around: Around | undefined): YamlProblem[] {
  const belowItsName = !around?.isList && !around?.inBrackets && beginsLine(text, start);
  if (around !== undefined && !belowItsName && !/[\r\n]/.test(source)) return [];
  const lines = [...source.matchAll(/[^\r\n]+/g)].map((line) => {
    const indent = line[0].length - line[0].trimStart().length;
    return { line: line[0].trim(), start: start + line.index + indent };
  });
  const dash = lines.slice(1).find(({ line }) => /^- /.test(line));
  if (dash) return [{ code: 'yaml-indentation', start: dash.start, end: dash.start + 1, finding: words.LIST_IN_TEXT }];
  const tight = around?.isList ? lines.slice(1).find(({ line }) => TIGHT_DASH.test(line)) : undefined;
  if (tight) return [tightDash(tight.start)];
  if (!lines.every(({ line }) => FIELD.test(line))) return [];
  return lines.slice(0, MAX_PROBLEMS).map(({ line, start: begin }): YamlProblem => {
    const colon = begin + line.search(/[:\uFF1A]/);
    if (text.charAt(colon) === ':') {
      return { code: 'yaml-colon', start: colon, end: colon + 1, finding: words.NO_SPACE_AFTER_COLON };
    }
    return at('yaml-full-width', colon, ':');
  });
}

const TIGHT_DASH = /^-[^\s\d.-]/;

function tightDash(start: number): YamlProblem {
  return { code: 'yaml-dash', start, end: start + 1, finding: words.NO_SPACE_AFTER_DASH };
}

/** A field's name that swallowed the dash before it, or its colon and value: `-a: 1`, `{a:1}`. */
export function swallowed(text: string, key: ScalarEvent, next: Event | undefined): YamlProblem[] {
  if (key.style !== SCALAR_STYLE.PLAIN || key.valueStart === -1) return [];
  const source = text.slice(key.valueStart, key.valueEnd);
  if (TIGHT_DASH.test(source)) return [tightDash(key.valueStart)];
  if (!FIELD.test(source) || next?.type !== EVENT_ID.SCALAR || next.valueStart !== -1) return [];
  return fieldsIn(text, source, key.valueStart, undefined);
}
