import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COLOURS, violations } from './support/axe.ts';
import { faintTexts } from './support/drawings.ts';
import { overflow } from './support/layout.ts';
import { pagesIn, type PageLanguage } from './support/page-types.ts';
import { visit, type Visitor } from './support/serve.ts';
import { smallTargets } from './support/touch.ts';

const site = visit('demonstration');

const PHONE = 360;
/** A sheet of A4 between its margins. */
const SHEET = 695;

/** Chinese pages in both themes on both widths and on paper; English ones, drawn by the same code, in each theme and on each width once. */
const VISITORS: Record<PageLanguage, readonly Visitor[]> = {
  'zh-CN': [
    { theme: 'light', width: PHONE },
    { theme: 'light', width: 1440 },
    { theme: 'dark', width: PHONE },
    { theme: 'dark', width: 1440 },
    { theme: 'light', width: SHEET, media: 'print' },
    { theme: 'dark', width: SHEET, media: 'print' },
  ],
  en: [
    { theme: 'light', width: PHONE },
    { theme: 'dark', width: 1440 },
  ],
};

/** Pages are looked at in whole by light; in the dark and on paper they have other colours, and nothing else can go wrong. */
const rulesFor = ({ theme, media }: Visitor) => (theme === 'dark' || media ? COLOURS : {});

/** Unfolds everything that is folded, so that all of a page is looked at. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

for (const [language, visitors] of Object.entries(VISITORS)) {
  describe.each(visitors)(`axe finds nothing, ${language}, $theme, $width px $media`, (visitor) => {
    test.each(pagesIn(language as PageLanguage))('$type: $path', async ({ path }) => {
      const page = await site.as(visitor);
      await page.goto(path);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      if (visitor.width === PHONE && visitor.theme === 'light') expect(await smallTargets(page)).toEqual([]);
      await unfold(page);
      expect(await violations(page, rulesFor(visitor))).toEqual([]);
      expect(await faintTexts(page)).toEqual([]);
    });

    // Paper has none.
    test.runIf(!visitor.media)('the search box with what it found', async () => {
      const page = await site.as(visitor);
      await page.goto(language === 'en' ? '/en/' : '/');
      await page.locator('[data-search-open]').click();
      await page.locator('[data-search] input').fill(language === 'en' ? 'complaint' : '投诉');
      await page.locator('[data-search] li a').first().waitFor();
      expect(await violations(page, {}, '[data-search]')).toEqual([]);
    });
  });
}
