import type { Language } from '../../model/diagnostic.ts';

/** A part of a text, with the language it is in where that is not the one around it. */
export interface Run {
  readonly text: string;
  readonly language?: Language;
}

/** From the first Chinese character of a quotation to the last, with the figures and signs between them. */
const CHINESE = /\p{Script=Han}(?:[^A-Za-z“”→\n]*\p{Script=Han})?[，。；：？！）]?/gu;

/**
 * The runs of a sentence of ours in English that quotes what was in Chinese only when it was changed. Chinese sentences quote
 * nothing but Chinese.
 */
export function runsOf(text: string, language: Language): Run[] {
  if (language === 'zh-CN') return [{ text }];
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: quoted, index } of text.matchAll(CHINESE)) {
    if (index > at) runs.push({ text: text.slice(at, index) });
    runs.push({ text: quoted, language: 'zh-CN' });
    at = index + quoted.length;
  }
  return at < text.length ? [...runs, { text: text.slice(at) }] : runs;
}
