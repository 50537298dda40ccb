import { lineEnd, lineStart } from './scan.ts';

/** What has begun before an offset and not ended there. */
export interface OpenAt {
  /** The quotation mark of a text that goes on. */
  readonly quote?: number;
  /** Brackets that are still open, outermost first. */
  readonly brackets: readonly number[];
}

const BLOCK_TEXT = /[|>][-+0-9]*[ \t]*(#.*)?$/;

/**
 * Which quotation mark and which brackets are open at `end`. A rough reading that, unlike a parser's, does not stop at a
 * mistake: it finds the place where something began that a parser only misses at the end of the file.
 */
export function openAt(text: string, end: number): OpenAt {
  const brackets: number[] = [];
  /** Whether a value may begin here, so that a quotation mark or bracket is one. */
  let fresh = true;
  for (let at = 0; at < end;) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    const spaced = at === 0 || isBlank(text.charAt(at - 1));
    if (character === '#' && spaced) at = lineEnd(text, at);
    else if (character === '\n' || character === '\r') {
      fresh = true;
      at++;
    } else if (isBlank(character)) at++;
    else if (fresh && (character === '"' || character === "'")) {
      const close = closing(text, at);
      if (close === -1 || close >= end) return { quote: at, brackets };
      fresh = false;
      at = close + 1;
    } else if (fresh && (character === '[' || character === '{')) {
      brackets.push(at);
      at++;
    } else if (fresh && brackets.length === 0 && beginsBlockText(text, at)) {
      at = afterBlockText(text, at);
      fresh = true;
    } else if (fresh && (character === '&' || character === '!')) {
      while (at < end && !isBlank(text.charAt(at))) at++;
    } else {
      if (brackets.length > 0 && (character === ']' || character === '}')) brackets.pop();
      const separates =
        brackets.length > 0 ? character === ',' || (character === ':' && /[\s,[\]{}"']/.test(next)) : false;
      fresh = separates || ((character === ':' || (character === '-' && fresh)) && (next === '' || isBlank(next)));
      at++;
    }
  }
  return { brackets };
}

function beginsBlockText(text: string, at: number): boolean {
  return (text[at] === '|' || text[at] === '>') && BLOCK_TEXT.test(text.slice(at, lineEnd(text, at)));
}

/** The quotation mark that ends the text begun at `open`, or -1. */
export function closing(text: string, open: number): number {
  const quote = text.charAt(open);
  for (let at = open + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote === '"' && character === '\\') at++;
    else if (character === quote) {
      if (quote === "'" && text.charAt(at + 1) === quote) at++;
      else return at;
    }
  }
  return -1;
}

/** The end of a block text (`|`, `>`): of the lines that are empty or indented as far as its first. */
function afterBlockText(text: string, header: number): number {
  let at = afterLine(text, header);
  let indent = indentAt(text, lineStart(text, header)) + 1;
  let first = true;
  while (at < text.length) {
    const own = indentAt(text, at);
    const empty = lineEnd(text, at) === at + own;
    if (!empty && own < indent) break;
    if (!empty && first) {
      indent = own;
      first = false;
    }
    at = afterLine(text, at);
  }
  return at;
}

function indentAt(text: string, line: number): number {
  let at = line;
  while (text[at] === ' ') at++;
  return at - line;
}

function afterLine(text: string, from: number): number {
  const end = lineEnd(text, from);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
