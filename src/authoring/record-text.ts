import { inLanguage, type Bilingual, type Language } from '../model/diagnostic.ts';
import type { PlainSchema } from '../model/schema.ts';
import { completed, type Fillings } from './complete.ts';
import { itemLines, recordLines, type Line } from './lines.ts';

/** A new record as YAML: what is given, what is still to be filled in, and beside each key what it means. */
export function recordText(schema: PlainSchema, given: object, fillings: Fillings): string {
  return written(recordLines(schema, completed(schema, given, fillings)), fillings.language);
}

/** The same as an item of a list, a line each. */
export function itemText(schema: PlainSchema, given: object, fillings: Fillings): string[] {
  const lines = itemLines(schema, completed(schema, given, fillings), '');
  return lines.map((line) => lineText(line, fillings.language));
}

function written(lines: readonly Line[], language: Language): string {
  return lines.map((line) => `${lineText(line, language)}\n`).join('');
}

function lineText({ head, value, meaning }: Line, language: Language): string {
  return [head, value, meaning && comment(head, inLanguage(meaning, language))].filter((part) => part).join(' ');
}

/** Behind a key that is a comment itself stands only its meaning. */
export function comment(head: string, words: string): string {
  return isCommentedOut(head) ? words : `# ${words}`;
}

function isCommentedOut(head: string): boolean {
  return head.trimStart().startsWith('#');
}

/** What a key means, in both languages and on one line. */
export function oneLine({ zh, en }: Bilingual): string {
  return `${zh} · ${en}`;
}
