import { describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { faintTexts } from './support/drawings.ts';
import { overflow } from './support/layout.ts';
import { DESK, inTheDark, onPaper } from './support/looks.ts';
import { pagesIn } from './support/page-types.ts';
import { visit } from './support/serve.ts';

const site = visit('demonstration');

/** Every type of page at a desk, in both themes and on paper. */
describe(`axe finds nothing, ${DESK} px`, () => {
  test.each(pagesIn('zh-CN'))('$type: $path', async ({ path }) => {
    const page = await site.as({ width: DESK });
    await page.goto(path);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    expect(await faintTexts(page)).toEqual([]);
    expect(await inTheDark(page)).toEqual([]);
    expect(await onPaper(page)).toEqual([]);
  });
});
