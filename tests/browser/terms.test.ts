import { expect, test } from 'vitest';
import { overflow } from './support/layout.ts';
import { visit } from './support/serve.ts';

const site = visit('demonstration');

/** The page that explains every component to editors has a term, and looks the same in every chapter. */
const PAGE = '/components/';
const TERM = '.term button';
const NOTE = '.term-note';

test.each([true, false])('a term says what it means while it is pointed at; with scripts: %s', async (javaScript) => {
  const page = await site.afresh({ javaScript });
  await page.goto(PAGE);
  const note = page.locator(NOTE).first();
  expect(await note.isVisible()).toBe(false);
  await page.locator(TERM).first().hover();
  expect(await note.isVisible()).toBe(true);
  await page.mouse.move(0, 0);
  await note.waitFor({ state: 'hidden' });
});

test('a term says what it means when the keyboard comes to it, and its note leads to the glossary', async () => {
  const page = await site.afresh({ javaScript: false });
  await page.goto(PAGE);
  const term = page.locator(TERM).first();
  await term.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const note = page.locator(NOTE).first();
  expect(await note.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/glossary\/#/);
  expect(await page.locator('.glossary > :target dt').count()).toBe(1);
});

test('on a phone the note stays on the screen once it is tapped, and goes with a tap beside it', async () => {
  const page = await site.afresh({ javaScript: false, width: 360 });
  await page.goto(PAGE);
  const note = page.locator(NOTE).first();
  await page.locator(TERM).first().click();
  const box = await note.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
  expect(await overflow(page)).toBe(0);
  await page.mouse.click(180, 20);
  await note.waitFor({ state: 'hidden' });
});
