import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handbook } from '../handbook.ts';
import { folderOf } from '../languages.ts';
import type { Settings } from '../settings.ts';
import { t } from '../strings/index.ts';
import { indexEntries, type FoundPage } from './entries.ts';
import { factsOf } from './facts.ts';
import { RESULT_KINDS } from './kinds.ts';
import { readPage } from './read-page.ts';
import { indexFiles } from './write-index.ts';

/** The folder of the index below that of the site. */
export const INDEX_FOLDER = 'search';

/** Every page that is to be found, by its path below the root: in one order on every machine. */
function foundPages(folder: string): FoundPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('index.html'),
  );
  const paths = files.map((path) => path.replaceAll(sep, '/')).sort();
  return paths.flatMap((path) => {
    const page = readPage(readFileSync(join(folder, path), 'utf8'));
    return page ? { path: path.slice(0, -'index.html'.length), page } : [];
  });
}

function writeIndex(folder: string, settings: Settings): void {
  const { languages, contexts } = handbook(settings);
  const folders = languages.map((language) => `${folderOf(language, languages) ?? ''}/`);
  const placeOf = (path: string) => folders.findIndex((each) => each !== '/' && path.startsWith(each));
  const pages = Map.groupBy(foundPages(folder), ({ path }) => Math.max(0, placeOf(path)));
  mkdirSync(join(folder, INDEX_FOLDER), { recursive: true });
  languages.forEach((language, i) => {
    const top = i === 0 ? 0 : (folders[i]?.length ?? 0);
    const own = (pages.get(i) ?? []).map(({ path, page }) => ({ path: path.slice(top), page }));
    const kinds = RESULT_KINDS.map((kind) => t(language)(`search.kind.${kind}`));
    const written = indexEntries(own, factsOf(contexts[language], t(language)));
    for (const { name, content } of indexFiles(language, kinds, written))
      writeFileSync(join(folder, INDEX_FOLDER, name), content);
  });
}

/** Makes the index that the search box asks, when all pages are there. */
export function searchIndex(settings: Settings): AstroIntegration {
  return {
    name: 'search-index',
    hooks: { 'astro:build:done': ({ dir }) => writeIndex(fileURLToPath(dir), settings) },
  };
}
