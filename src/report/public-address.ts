import type { Context } from './context.ts';

const FOLDERS = { 'zh-CN': 'zh/', en: 'en/' } as const;

/**
 * The whole address of a page, for what is read outside of the site; `path` is below the folder of the context's language.
 * Undefined where the site's record does not say where the site is served.
 */
export function publicAddress(path: string, { site, language }: Context): string | undefined {
  if (site.url === undefined) return undefined;
  const folder = language === (site.locales?.[0] ?? 'zh-CN') ? '' : FOLDERS[language];
  return URL.parse(folder + path, site.url.endsWith('/') ? site.url : `${site.url}/`)?.href;
}
