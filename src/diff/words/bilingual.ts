import type { Bilingual } from '../../model/diagnostic.ts';

/** The same in every language: a code, a figure, a date. */
export const same = (text: string): Bilingual => ({ zh: text, en: text });

/** A text made of others, in each language by its own sentence. */
export function told<const P extends readonly Bilingual[]>(
  parts: P,
  zh: (...parts: { [K in keyof P]: string }) => string,
  en: (...parts: { [K in keyof P]: string }) => string,
): Bilingual {
  type Texts = { [K in keyof P]: string };
  return {
    zh: zh(...(parts.map((part) => part.zh) as unknown as Texts)),
    en: en(...(parts.map((part) => part.en) as unknown as Texts)),
  };
}

/** Things in a row: 甲、乙 or A, B. */
export function listed(parts: readonly Bilingual[]): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
}

export const quoted = (text: Bilingual): Bilingual => ({ zh: `“${text.zh}”`, en: `“${text.en}”` });

/** As it stands within a sentence: a capital that is no abbreviation becomes small. */
export function within(english: string): string {
  return /^[A-Z][a-z ]/.test(english) ? english.charAt(0).toLowerCase() + english.slice(1) : english;
}

export function capital(english: string): string {
  return english.charAt(0).toUpperCase() + english.slice(1);
}
