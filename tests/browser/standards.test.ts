import { describe, expect, test } from 'vitest';
import { visit } from './support/serve.ts';

const site = visit('demonstration');
const STANDARD = '/standards/hall-service/';

describe('as a standard was on a day', () => {
  test.each([
    ['2024-03-01', `${STANDARD}1.0/`],
    ['2025-03-31', `${STANDARD}1.0/`],
    ['2025-04-01', `${STANDARD}2.0/`],
    ['2025-12-31', `${STANDARD}2.0/`],
  ])('on %s it read as %s', async (day, path) => {
    const page = await site.as({});
    await page.goto(STANDARD);
    await page.locator('.on-day input').fill(day);
    await page.locator('.on-day button').click();
    await page.waitForURL(`**${path}`);
    expect(await page.locator('.not-in-force').isVisible()).toBe(true);
  });

  test.each([
    ['2026-01-01', '现行版'],
    ['2024-02-29', '还没有这项标准'],
  ])('on %s there is nothing to go to, and that is said', async (day, words) => {
    const page = await site.as({});
    await page.goto(STANDARD);
    await page.locator('.on-day input').fill(day);
    await page.locator('.on-day button').click();
    expect(await page.locator('.on-day [aria-live]').textContent()).toContain(words);
    expect(new URL(page.url()).pathname).toBe(STANDARD);
  });

  test('without a script it is found by the periods', async () => {
    const page = await site.as({ javaScript: false });
    await page.goto(STANDARD);
    expect(await page.locator('.on-day').isVisible()).toBe(false);
    await page.locator('.periods li', { hasText: '2025-04-01 至 2025-12-31' }).locator('a').click();
    expect(new URL(page.url()).pathname).toBe(`${STANDARD}2.0/`);
  });
});

test('what a version changed is marked by its element and a sign, not by colour alone', async () => {
  const page = await site.as({});
  await page.goto(STANDARD);
  const signOf = (element: string) =>
    page
      .locator(`.diff ${element}`)
      .first()
      .evaluate((found) => getComputedStyle(found, '::before').content);
  expect([await signOf('del'), await signOf('ins')]).toEqual(['"−"', '"+"']);
});
