import type { Bilingual } from '../model/diagnostic.ts';

/**
 * What each word of an enumeration means, where the meaning of its key lists them in the same order: `accountable`,
 * `responsible`, `supports` of 责任：牵头负责、承办、配合. Undefined where there are not as many parts as words, in either language.
 */
export function enumWords(words: readonly unknown[], { zh, en }: Bilingual): Bilingual[] | undefined {
  if (words.length < 2) return undefined;
  const chinese = parts(zh.slice(zh.lastIndexOf('：') + 1), /、|或/);
  const english = parts(en.slice(en.lastIndexOf(': ') + 1), /,? or |, /);
  if (chinese.length !== words.length || english.length !== words.length) return undefined;
  return chinese.map((part, i) => ({ zh: part, en: english[i] ?? '' }));
}

function parts(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim().replace(/[，,]$/, ''))
    .filter((part) => part !== '');
}
