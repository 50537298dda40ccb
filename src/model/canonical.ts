/** Chinese characters and full-width marks, between which a blank means nothing: a folded line of YAML puts one there. */
const WIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]';
const BLANK_IN_CHINESE = new RegExp(`(?<=${WIDE})\\s+|\\s+(?=${WIDE})`, 'gu');

/** Words of the model, which most texts are, are as they are compared already. */
const WORD = /^[\w.%/-]*$/;

/** A text as it is compared: the same whatever its line ends, folding and blanks, and whether characters are composed. */
function canonicalText(text: string): string {
  if (WORD.test(text)) return text;
  return text.normalize('NFC').replace(BLANK_IN_CHINESE, '').replace(/\s+/g, ' ').trim();
}

/**
 * A value as one text that is the same for everything that means the same: keys in one order, texts without their layout,
 * keys without a value left out. Comments, quotes and flow or block style are gone when YAML has been read.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(canonicalText(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
