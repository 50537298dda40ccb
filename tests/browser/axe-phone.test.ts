import { describe, expect, test } from 'vitest';
import { NO_COLOURS, violations } from './support/axe.ts';
import { faintTexts } from './support/drawings.ts';
import { overflow } from './support/layout.ts';
import { DESK, PHONE } from './support/looks.ts';
import { pagesIn } from './support/page-types.ts';
import { visit } from './support/serve.ts';
import { smallTargets } from './support/touch.ts';

const site = visit('demonstration');

// The book is its chapters once more, for paper: it is looked at there.
describe.each(['zh-CN', 'en'] as const)(`axe finds nothing, %s, ${PHONE} px`, (language) => {
  test.each(pagesIn(language).filter(({ type }) => type !== 'whole handbook'))('$type: $path', async ({ path }) => {
    const page = await site.as({ width: PHONE });
    await page.goto(path);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await smallTargets(page)).toEqual([]);
    // English pages are drawn by the same code: what differs is how much room their words need.
    if (language === 'en') return;
    expect(await violations(page, NO_COLOURS)).toEqual([]);
    expect(await faintTexts(page)).toEqual([]);
  });
});

describe.each([
  ['/', '投诉', PHONE],
  ['/', '投诉', DESK],
  ['/en/', 'complaint', PHONE],
] as const)('the search box of %s with what %s found, %i px', (home, asked, width) => {
  test.each(['light', 'dark'] as const)('%s', async (theme) => {
    const page = await site.as({ width, theme });
    await page.goto(home);
    await page.locator('[data-search-open]').click();
    await page.locator('[data-search] input').fill(asked);
    await page.locator('[data-search] li a').first().waitFor();
    expect(await violations(page, {}, '[data-search]')).toEqual([]);
  });
});
