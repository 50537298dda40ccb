import type { Language } from '../model/diagnostic.ts';
import { LANGUAGES } from '../model/diagnostic.ts';
import { API_FOLDER, apiOfPage } from '../export/api/of-page.ts';
import type { Month } from '../model/month.ts';
import type { Context } from '../report/context.ts';
import { handbook } from './handbook.ts';
import { folderOf } from './languages.ts';
import { settingsFrom } from './settings.ts';
import { t, type Translate } from './strings/index.ts';

export { rules } from './handbook.ts';

/** What a page needs to be written: its language's records, texts and addresses. */
export interface PageTools {
  readonly language: Language;
  readonly context: Context;
  readonly t: Translate;
  /** The address of a path of this site in this language: `indicators/hall-satisfaction/`. */
  href(path: string): string;
  /** The address of a file that is the same in every language. */
  asset(path: string): string;
}

const settings = settingsFrom(process.env);

/** `[...lang]` in a page's path is the folder of its language, or nothing for the site's first. */
export function languageOf(folder: string | undefined): Language {
  const { languages } = handbook(settings);
  const language = languages.find((candidate) => folderOf(candidate, languages) === folder);
  if (!language) throw new Error(`no language of this site has the folder ${folder}`);
  return language;
}

/** The language of an Astro page, from the locale Astro reads off its address. */
export function currentLanguage(locale: string | undefined): Language {
  return LANGUAGES.find((language) => language === locale) ?? handbook(settings).languages[0] ?? 'zh-CN';
}

export function pageTools(language: Language): PageTools {
  const { languages, contexts } = handbook(settings);
  const folder = folderOf(language, languages);
  const top = settings.base + (folder ? `${folder}/` : '');
  return {
    language,
    context: contexts[language],
    t: t(language),
    href: (path) => top + path,
    asset: (path) => settings.base + path,
  };
}

/** Shown where there is no page, under any address: in another language there is no such page either. */
const NOT_FOUND = '404/';

/** The same page in each language of the site; the home page of each where there is no such page. */
export function addressesInLanguages(pathname: string, from: Language): { language: Language; href: string }[] {
  const here = pageTools(from).href('');
  const below = pathname.startsWith(here) ? pathname.slice(here.length) : '';
  const path = below === NOT_FOUND ? '' : below;
  return handbook(settings).languages.map((language) => ({ language, href: pageTools(language).href(path) }));
}

/** The file for programs that has what a page shows; undefined where none has. */
export function apiAddress(pathname: string, language: Language): string | undefined {
  const { context, href, asset } = pageTools(language);
  if (!pathname.startsWith(href(''))) return undefined;
  const file = apiOfPage(pathname.slice(href('').length), context);
  return file === undefined ? undefined : asset(API_FOLDER + file);
}

/**
 * `getStaticPaths` of a page that exists in every language: once for each language and item.
 * `items` gives the parameters of the pages of one language.
 */
export function languagePaths<P extends Record<string, string | undefined>>(items: (context: Context) => readonly P[]) {
  const { languages, contexts } = handbook(settings);
  return languages.flatMap((language) =>
    items(contexts[language]).map((params) => ({ params: { ...params, lang: folderOf(language, languages) } })),
  );
}

/** The month that has pages for paper: the one that is printed, in a site for people the latest. */
export function printedMonth(context: Context): Month | undefined {
  return settings.printed ?? context.latest;
}

/** What files are made from that speak all languages at once. */
export function apiSources(): { readonly zh: Context; readonly en: Context } {
  const { contexts } = handbook(settings);
  return { zh: contexts['zh-CN'], en: contexts.en };
}

/** Languages of the site, its default first. */
export function siteLanguages(): readonly Language[] {
  return handbook(settings).languages;
}
