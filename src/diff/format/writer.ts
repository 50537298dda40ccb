import { inLanguage, type Bilingual, type Language } from '../../model/diagnostic.ts';
import { formatFor, type Format } from '../../report/format.ts';
import { escaped } from './escape.ts';

/** What every part of the report is written with. */
export interface Writer {
  readonly language: Language;
  readonly format: Format;
  /** Our own words, as they stand. */
  say(words: Bilingual): string;
  /** A text from a file, so that it is only text. */
  text(words: Bilingual | string): string;
}

export function writerFor(language: Language): Writer {
  const say = (words: Bilingual) => inLanguage(words, language);
  return {
    language,
    format: formatFor(language),
    say,
    text: (words) => escaped(typeof words === 'string' ? words : say(words)),
  };
}

/** A part of the report under a heading of its own: items that each stand in one line, or a line and those below it. */
export interface Section {
  readonly title: string;
  /** What stands before the items: the head of a table. */
  readonly head: readonly string[];
  readonly items: readonly string[];
}

/** A section of a list; none without items. */
export function list(title: string, items: readonly string[]): Section[] {
  return items.length === 0 ? [] : [{ title, head: [], items: items.map((item) => `- ${item}`) }];
}
