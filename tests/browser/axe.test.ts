import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COLOURS, violations } from './support/axe.ts';
import { faintTexts } from './support/drawings.ts';
import { overflow } from './support/layout.ts';
import { pagesIn, type PageLanguage } from './support/page-types.ts';
import { visit } from './support/serve.ts';
import { smallTargets } from './support/touch.ts';

const site = visit('demonstration');

const PHONE = 360;
const DESK = 1440;
/** A sheet of A4 between its margins. */
const SHEET = 695;

/** Chinese pages on both widths, and on paper; English ones, drawn by the same code, on a phone, where words have least room. */
const WIDTHS: Record<PageLanguage, readonly number[]> = { 'zh-CN': [PHONE, DESK], en: [PHONE] };

/** The book is its chapters once more, for paper: one look at it is enough. */
const pagesAt = (language: PageLanguage, width: number) =>
  pagesIn(language).filter(({ type }) => width === DESK || type !== 'whole handbook');

/** The page as it stands, in the other theme: it has other colours, and nothing else can go wrong. */
async function inTheDark(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  const found = [...(await violations(page, COLOURS)), ...(await faintTexts(page))];
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  return found;
}

/** The page as it is printed. */
async function onPaper(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? { width: DESK, height: 900 };
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ ...size, width: SHEET });
  const wide = (await overflow(page)) > 0 ? ['too wide for a sheet'] : [];
  const found = [...wide, ...(await violations(page, COLOURS)), ...(await faintTexts(page))];
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(size);
  return found;
}

for (const [language, widths] of Object.entries(WIDTHS)) {
  describe.each(widths)(`axe finds nothing, ${language}, %i px`, (width) => {
    test.each(pagesAt(language as PageLanguage, width))('$type: $path', async ({ path }) => {
      const page = await site.as({ width });
      await page.goto(path);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      if (width === PHONE) expect(await smallTargets(page)).toEqual([]);
      // English pages are drawn by the same code: what differs is how much room their words need.
      if (language === 'en') return;
      expect(await violations(page)).toEqual([]);
      expect(await faintTexts(page)).toEqual([]);
      if (width === PHONE) return;
      expect(await inTheDark(page)).toEqual([]);
      expect(await onPaper(page)).toEqual([]);
    });

    test.each(['light', 'dark'] as const)('the search box with what it found, %s', async (theme) => {
      const page = await site.as({ width, theme });
      await page.goto(language === 'en' ? '/en/' : '/');
      await page.locator('[data-search-open]').click();
      await page.locator('[data-search] input').fill(language === 'en' ? 'complaint' : '投诉');
      await page.locator('[data-search] li a').first().waitFor();
      expect(await violations(page, {}, '[data-search]')).toEqual([]);
    });
  });
}
