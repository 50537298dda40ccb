import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { apart, NO_WIDTH } from './search-words.ts';

/** Pagefind's own boxes and styles, which our search box does without. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;
/** Pages that have passed out of date do not carry this; most pages are such months, so reading them would be the longest part. */
const SEARCHABLE = 'data-pagefind-body';

/** Pagefind lists languages in any order; here they have one, so that the same pages give the same bytes. */
function inOrder(path: string, content: Uint8Array): Uint8Array | string {
  if (path !== 'pagefind-entry.json') return content;
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as { languages: Record<string, unknown> };
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}

/** Text between tags; what it finds inside of a tag does no harm, because only the index sees it. */
const TEXT = />[^<]+/g;

/** A page as the index is to read it. */
function readable(html: string): string {
  return html.replace(TEXT, (text) => apart(text, NO_WIDTH));
}

/** Thrown away with the build: the site would be there, but nobody could search it. */
function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
}

async function writeIndex(folder: string): Promise<void> {
  const { errors, index } = await createIndex();
  failOn(errors);
  if (!index) throw new Error('the search index could not be opened');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  // In one order on every machine, so that the index is the same.
  for (const path of paths.map((path) => path.replaceAll(sep, '/')).sort()) {
    const content = readFileSync(join(folder, path), 'utf8');
    if (!content.includes(SEARCHABLE)) continue;
    failOn((await index.addHTMLFile({ sourcePath: path, content: readable(content) })).errors);
  }
  const made = await index.getFiles();
  failOn(made.errors);
  for (const { path, content } of made.files.filter(({ path }) => !UNUSED.test(path))) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, inOrder(path, content));
  }
}

/** Makes the index that the search box asks, when all pages are there. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        try {
          await writeIndex(fileURLToPath(dir));
        } finally {
          await close();
        }
      },
    },
  };
}
