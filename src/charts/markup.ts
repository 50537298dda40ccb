/** Writing SVG by hand: numbers as short as they can be, text that stays text. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, marks that turn the direction of text, and halves of surrogate pairs: none has a place in a label. */
const UNWANTED =
  /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** Text on one line without characters that are not text; white space of any kind is one space. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNWANTED, '').trim();
}

/** Text for an element or a quoted attribute. */
export function escapeText(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** One decimal is a tenth of a pixel at the size charts are shown. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0; // + 0: no negative zero
}

/** A number with at most one decimal and no leading zero: 12, −3.5 as `-3.5`, 0.5 as `.5`. */
export function short(value: number): string {
  const text = String(tenth(value));
  if (text.startsWith('0.')) return text.slice(1);
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

/** Numbers of a path: a separator only where the next number would run into the one before. */
export function joinNumbers(values: readonly number[]): string {
  let joined = '';
  for (const value of values) {
    const text = short(value);
    joined += joined === '' || text.startsWith('-') ? text : ` ${text}`;
  }
  return joined;
}
