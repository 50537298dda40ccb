import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Where the pages that are printed find what is not part of the site; nothing of a site has such a name. */
export const PAPER = '/.paper/';

const FAMILY = 'Noto Sans SC Variable';
const STYLES = fileURLToPath(new URL('paper.css', import.meta.url));
const PACKAGE = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'));

/** The file that an address below `PAPER` names: our style sheet, or a file of the font's package; undefined for others. */
export function paperFile(pathname: string): string | undefined {
  const name = pathname.slice(PAPER.length);
  if (name === 'paper.css') return STYLES;
  if (!name.startsWith('font/')) return undefined;
  const file = normalize(name.slice('font/'.length));
  return /^(index\.css|files[\\/][\w.[\]-]+\.woff2)$/.test(file) ? join(PACKAGE, file) : undefined;
}

/** What is never on the page itself and yet printed: numbers of sheets. */
const MARGINS = '0123456789/—- ';

/**
 * Waits for every letter of a page. Fonts come in parts, each asked for when a letter needs it, and a sheet that is printed
 * before they are there has the letters of the machine. Throws when a part does not come.
 */
export async function lettersThere(page: Page): Promise<void> {
  const missing = await page.evaluate(
    async ([family = '', text = '']) => {
      await document.fonts.load(`10pt '${family}'`, text);
      do await document.fonts.ready;
      while (document.fonts.status === 'loading');
      return [...document.fonts].filter(({ status }) => status === 'error').map(({ unicodeRange }) => unicodeRange);
    },
    [FAMILY, MARGINS],
  );
  if (missing.length > 0) throw new Error(`letters did not come: ${missing.join(', ')}`);
}
