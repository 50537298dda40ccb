import { inLanguage, type Bilingual, type Language } from './diagnostic.ts';

/** What a text begins with that still has to be written: new records are scaffolded with it, and a check reminds of it. */
export const TO_FILL: Bilingual = { zh: '待填：', en: 'To fill in: ' };

/** A text in place of one that is still to be written, saying what it is to be. */
export function textToFill(about: Bilingual, language: Language): string {
  return inLanguage(TO_FILL, language) + inLanguage(about, language);
}

/** Whether a text is still to be written. */
export function isToFill(text: string): boolean {
  return Object.values(TO_FILL).some((mark) => text.startsWith(mark.trim()));
}
