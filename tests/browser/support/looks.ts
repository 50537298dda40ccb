import type { Page } from 'playwright-core';
import { COLOURS, violations } from './axe.ts';
import { faintTexts } from './drawings.ts';
import { overflow } from './layout.ts';

export const PHONE = 360;
export const DESK = 1440;
/** A sheet of A4 between its margins. */
const SHEET = 695;

/** The page as it stands, in the other theme: it has other colours, and nothing else can go wrong. */
export async function inTheDark(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  const found = [...(await violations(page, COLOURS)), ...(await faintTexts(page))];
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  return found;
}

/** The page as it is printed. */
export async function onPaper(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? { width: DESK, height: 900 };
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ ...size, width: SHEET });
  const wide = (await overflow(page)) > 0 ? ['too wide for a sheet'] : [];
  const found = [...wide, ...(await violations(page, COLOURS)), ...(await faintTexts(page))];
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(size);
  return found;
}
