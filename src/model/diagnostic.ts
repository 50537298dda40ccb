import type { Place } from './source.ts';

/** A text for people, in both languages; a missing one does not compile. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Severity = 'error' | 'warning';

/** A problem in someone's file. Line, column and code frame are worked out when it is printed. */
export interface Diagnostic {
  /** The rule's file name: `unknown-reference`. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong, with the value found. */
  readonly message: Bilingual;
  /** What to do about it. */
  readonly hint: Bilingual;
}

const LANGUAGE_KEYS = { 'zh-CN': 'zh', en: 'en' } as const;
export type Language = keyof typeof LANGUAGE_KEYS;
export const LANGUAGES = Object.keys(LANGUAGE_KEYS) as readonly Language[];

export function inLanguage(text: Bilingual, language: Language): string {
  return text[LANGUAGE_KEYS[language]];
}
