import type { Language } from '../../model/diagnostic.ts';

export const PROSE_FOLDER = 'content/handbook';
/** First segment of the addresses of prose. */
const PROSE_ADDRESS = 'handbook';
/** Prose of a language other than Chinese lies in a folder of its own. */
const LANGUAGE_FOLDER = /^en\//;

/** Address of a page of prose from its path below the prose folder: `en/measuring/scoring.mdx` → `en/handbook/measuring/scoring`. */
export function proseId(path: string): string {
  const [folder = ''] = LANGUAGE_FOLDER.exec(path) ?? [];
  const slug = path
    .slice(folder.length)
    .replace(/\.mdx$/, '')
    .replace(/(^|\/)index$/, '');
  return `${folder}${PROSE_ADDRESS}${slug && `/${slug}`}`;
}

/** The name under which the collection of prose has a page in a language. */
export function proseEntry(slug: string, language: Language): string {
  return proseId(`${language === 'en' ? 'en/' : ''}${slug}.mdx`);
}
