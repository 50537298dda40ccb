import { beforeAll, describe, expect, test } from 'vitest';
import { overflow } from './support/layout.ts';
import { notice } from './support/noticed.ts';
import { LANGUAGE_FOLDERS, PAGE_TYPES, pagesIn } from './support/page-types.ts';
import { visit } from './support/serve.ts';

const site = visit('demonstration');

/** A tablet in Chinese, and a phone without scripts in English; phone and desk with scripts are looked at together with axe. */
const VISITORS = [
  { javaScript: true, width: 768, pages: pagesIn('zh-CN') },
  { javaScript: false, width: 360, pages: pagesIn('en') },
];

describe.each(VISITORS)('every kind of page, JavaScript $javaScript, $width px', ({ pages, ...visitor }) => {
  let noticed: () => string[];
  beforeAll(async () => {
    noticed = notice(await site.as(visitor), site.origin);
  });

  test.each(pages)('$language, $type: $path', async ({ path }) => {
    const page = await site.as(visitor);
    await page.goto(path);
    expect(noticed()).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    const text = await page.locator('main').innerText();
    expect(text.length).toBeGreaterThan(20);
  });
});

test('an address without a page is answered by the page that says so', async () => {
  const page = await site.afresh();
  const response = await page.goto('/en/indicators/no-such-indicator/');
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a, header a').count()).toBeGreaterThan(0);
});

describe.each([true, false])('getting about, JavaScript %s', (javaScript) => {
  test.each(Object.entries(LANGUAGE_FOLDERS))('%s: the header leads to every section and back', async (_, home) => {
    const page = await site.afresh({ javaScript });
    await page.goto(home);
    const sections = await page.locator('.top-nav a').evaluateAll((links) => links.map((link) => link.textContent));
    expect(sections.length).toBe(6);
    for (const [i, section] of sections.entries()) {
      const link = page.locator('.top-nav a').nth(i);
      const address = (await link.getAttribute('href')) ?? '';
      await link.click();
      await page.waitForURL(`**${address}`);
      expect(await page.locator('.top-nav a[aria-current]').allTextContents()).toEqual([section]);
      await page.locator('.site-name').click();
      await page.waitForURL(`**${home}`);
    }
  });

  test('colours follow the system', async () => {
    const paper = async (theme: 'light' | 'dark') => {
      const page = await site.afresh({ theme, javaScript });
      await page.goto('/');
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    };
    expect(await paper('light')).toBe('rgb(255, 255, 255)');
    expect(await paper('dark')).not.toBe('rgb(255, 255, 255)');
  });
});

/** Of each way in which pages are made one; that every page has its like and names it is seen in the files. */
const LIKE = [
  'home',
  'standard',
  'scorecard of a branch',
  'what is needed at a counter',
  'handbook',
  'handbook prose',
] as const;

test.each(LIKE)('%s: the same page in the other language, and back', async (type) => {
  const path = PAGE_TYPES[type];
  const page = await site.as({ javaScript: false, width: 1024 });
  await page.goto(LANGUAGE_FOLDERS['zh-CN'] + path);
  for (const [language, name] of [
    ['en', '中文'],
    ['zh-CN', 'English'],
  ] as const) {
    await page.locator('header .language-link').click();
    await page.waitForURL(site.origin + LANGUAGE_FOLDERS[language] + path);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('header .language-link').textContent()).toContain(name);
  }
});

test('the button turns the theme, and the choice stays', async () => {
  const page = await site.afresh({ theme: 'light' });
  await page.goto('/');
  const theme = () => page.locator('html').getAttribute('data-theme');
  expect(await theme()).toBe('light');
  await page.locator('[data-theme-button]').click();
  expect(await theme()).toBe('dark');
  for (const path of ['/tasks/', '/handbook/measuring/how-to-read/', '/en/']) {
    await page.goto(path);
    expect(await theme()).toBe('dark');
  }
  await page.locator('[data-theme-button]').click();
  expect(await theme()).toBe('light');
});

test('the first thing the keyboard reaches leads past the header', async () => {
  const page = await site.afresh();
  for (const path of ['/', '/handbook/measuring/how-to-read/']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(target).toMatch(/^#/);
    expect(await page.locator(`${target}`).count()).toBe(1);
  }
});
