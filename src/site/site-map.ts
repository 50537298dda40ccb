import type { AstroIntegration } from 'astro';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicAddress } from '../report/public-address.ts';
import { handbook } from './handbook.ts';
import { folderOf } from './languages.ts';
import { robotsText, siteMapXml, type Variants } from './robots.ts';
import type { Settings } from './settings.ts';

const INDEX = 'index.html';
/** The most that a site map may hold, as sitemaps.org says; no handbook comes near it. */
const MOST = 50_000;

/** Every page by its path below the root, in one order on every machine. */
function pagePaths(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(sep, '/'));
  return files
    .filter((file) => file === INDEX || file.endsWith(`/${INDEX}`))
    .map((file) => file.slice(0, -INDEX.length))
    .sort();
}

/** Pages with their addresses in every language that has them; none where the site does not say where it is served. */
function pagesOf(folder: string, settings: Settings): Variants[] {
  const { languages, contexts } = handbook(settings);
  const tops = languages.map((language) => ({ language, top: folderOf(language, languages) }));
  const variants = new Map<string, { language: string; address: string }[]>();
  for (const path of pagePaths(folder)) {
    const own = tops.find(({ top }) => top !== undefined && path.startsWith(`${top}/`)) ?? tops[0];
    if (!own) continue;
    const below = own.top === undefined ? path : path.slice(own.top.length + 1);
    const address = publicAddress(below, contexts[own.language]);
    if (address === undefined) return [];
    variants.set(below, [...(variants.get(below) ?? []), { language: own.language, address }]);
  }
  return [...variants.values()].slice(0, MOST);
}

function write(folder: string, settings: Settings): void {
  const { languages, contexts } = handbook(settings);
  const [first] = languages;
  const pages = pagesOf(folder, settings);
  const context = first && contexts[first];
  const address = context && pages.length > 0 ? publicAddress('sitemap.xml', context) : undefined;
  if (address !== undefined) writeFileSync(join(folder, 'sitemap.xml'), siteMapXml(pages));
  writeFileSync(join(folder, 'robots.txt'), robotsText(settings.audience, address));
}

/**
 * Writes `robots.txt`, and a site map where the site says where it is served. It goes by the name of Astro's own, so that Starlight
 * does not add that one: it knows nothing of the base, and writes several files.
 */
export function siteMap(settings: Settings): AstroIntegration {
  return {
    name: '@astrojs/sitemap',
    hooks: { 'astro:build:done': ({ dir }) => write(fileURLToPath(dir), settings) },
  };
}
