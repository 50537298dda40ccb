import type { Bilingual } from '../model/diagnostic.ts';

/** Pieces of sentences that many messages share. Sentences are put together in one template per language, never by joining. */

/** The first few of a list and how many there are: `a、b、c 等 7 个`, `a, b, c and 4 more`. */
export function listed(items: readonly string[], most = 5): Bilingual {
  const first = items.slice(0, most);
  const rest = items.length - first.length;
  return {
    zh: first.join('、') + (rest > 0 ? ` 等 ${items.length} 个` : ''),
    en: first.join(', ') + (rest > 0 ? ` and ${rest} more` : ''),
  };
}

/** A value as it is shown in a message: short, on one line. In Chinese a number stands off from the character before it. */
export function shown(value: unknown): Bilingual {
  if (value === null || value === undefined) return { zh: '空', en: 'empty' };
  if (Array.isArray(value)) return { zh: '一个列表', en: 'a list' };
  if (typeof value === 'object') return { zh: '一组键值', en: 'keys and values' };
  // Written .nan or .inf, which is no figure whatever a program calls it.
  if (typeof value === 'number' && !Number.isFinite(value))
    return { zh: '无穷大或非数值', en: 'infinite or not a number' };
  if (typeof value !== 'string') return { zh: ` ${value}`, en: String(value) };
  const text = clipped(value);
  return { zh: `“${text}”`, en: `“${text}”` };
}

const LONGEST = 40;

export function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}

/** `a` or `b` or `c`, each in code marks. */
export function alternatives(words: readonly string[]): Bilingual {
  const marked = words.map((word) => `\`${word}\``);
  return { zh: marked.join('、'), en: marked.join(' or ') };
}

/** The question that ends a message about a mistyped word; empty when nothing is near. */
export function didYouMean(words: readonly string[]): Bilingual {
  if (words.length === 0) return { zh: '', en: '' };
  const { zh, en } = alternatives(words);
  return { zh: `，是不是想写 ${zh}？`, en: `; did you mean ${en}?` };
}

/** A sentence's first letter small, so that it can stand inside another: `An indicator` → `an indicator`. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A sentence that begins with a word of the record, as sentences begin. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
