import { LANGUAGES, type Language } from '../model/diagnostic.ts';
import type { Site } from '../model/records/site.ts';

/** Folder of a language's pages; that of the site's first language is the root and has none. */
const FOLDERS: Readonly<Record<Language, string>> = { 'zh-CN': 'zh', en: 'en' };
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

/** Languages of a site, its default first. */
export function languagesOf(site: Site): readonly Language[] {
  return site.locales?.length ? [...new Set(site.locales)] : LANGUAGES;
}

/** The folder of a language, undefined for the default: what `[...lang]` in a page's path stands for. */
export function folderOf(language: Language, languages: readonly Language[]): string | undefined {
  return language === languages[0] ? undefined : FOLDERS[language];
}
