/** Offsets in YAML text that js-yaml's events leave out: closing brackets, headers of block texts, empty values. */

const BLANK = /[ \t\r\n]/;

/** The first offset from `from` that is neither blank nor in a comment nor one of `also`. */
export function skipBlank(text: string, from: number, also = ''): number {
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '#' && (at === 0 || BLANK.test(text.charAt(at - 1)))) at = lineEnd(text, at);
    else if (BLANK.test(character) || also.includes(character)) at++;
    else break;
  }
  return at;
}

export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Whether only blanks stand before `at` on its line. */
export function beginsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}

export function lineStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** The end of a flow collection: after its bracket, which follows its last entry at `from`. */
export function afterBracket(text: string, from: number): number {
  return Math.min(skipBlank(text, from, ',') + 1, text.length);
}

/** The `|` or `>` of a block text whose lines begin at `body`; what comes before it ends at `from`. */
export function blockHeader(text: string, from: number, body: number): number {
  const header = skipBlank(text, from, ':-?');
  return header < body ? header : body;
}

/** Where an empty value would stand: right after its colon or dash. */
export function afterMarker(text: string, from: number): number {
  const at = skipBlank(text, from);
  return text[at] === ':' || text[at] === '-' || text[at] === '?' ? at + 1 : from;
}
