import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { textOf } from './support/html.ts';
import { notice } from './support/noticed.ts';
import { filesOf } from './support/pages.ts';
import { visit } from './support/serve.ts';

const site = visit('demonstration');

/** What Pagefind does not read: by itself, and because a fold of bare figures says so. */
const UNREAD = /<(nav|svg|form|label|button|footer)\b.*?<\/\1>|<details\b[^>]* data-pagefind-ignore.*?<\/details>/gs;

/** Chinese pages that are in the index and hold a word. */
function pagesWith(word: string): string[] {
  const folder = inject('sites').demonstration;
  const files = filesOf(folder).filter((file) => file.endsWith('.html') && !file.startsWith('/en/'));
  return files.filter((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const main = /<main\b[^>]*data-pagefind-body.*?<\/main>/s.exec(html)?.[0] ?? '';
    return textOf(main.replace(UNREAD, '')).includes(word);
  });
}

/** Types into the search box and gives the addresses it found, best first. */
async function found(page: Page, query: string): Promise<string[]> {
  const box = page.locator('[data-search]');
  if (!(await box.isVisible())) await page.locator('[data-search-open]').click();
  const told = await box.locator('[aria-live]').textContent();
  await box.locator('input').fill(query);
  // What was told of the query before stays until this one is answered.
  await page.waitForFunction(
    (before) => document.querySelector('[data-search] [aria-live]')?.textContent !== before,
    told,
  );
  return box
    .locator('li a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

describe('searching', () => {
  test.each([
    ['/', '首问负责制', '/standards/first-contact-responsibility/'],
    ['/', '万客户投诉量', '/indicators/complaints-per-10k/'],
    ['/', '热线运营中心', '/departments/hotline/'],
    ['/', '督办', '/handbook/running/supervision/'],
    ['/', '营销上线', '/processes/service-consumption/campaign-launch/'],
    ['/', '投诉教训进产品设计', '/tasks/complaint-lessons-library/'],
    ['/', 'schema-missing-key', '/checks/schema-missing-key/'],
    ['/en/', 'first-contact responsibility', '/en/standards/first-contact-responsibility/'],
    ['/en/', 'Complaints per 10,000 customers', '/en/indicators/complaints-per-10k/'],
    ['/en/', 'campaign launch', '/en/processes/service-consumption/campaign-launch/'],
  ])('from %s for “%s” finds %s', async (home, query, address) => {
    const page = await site.as({});
    await page.goto(home);
    expect(await found(page, query)).toContain(address);
  });

  // Words that dictionaries cut in different ways among them.
  test.each(['首问负责制', '资费', '营销', '督办', '缴费', '计费差错率', '20秒接通率', '量子纠缠'])(
    '“%s” is found on every page on which it stands, and on no other',
    async (word) => {
      const page = await site.as({});
      await page.goto('/');
      await found(page, word);
      const told = await page.locator('[data-search] [aria-live]').textContent();
      expect(Number(/\d+/.exec(told ?? '')?.[0])).toBe(pagesWith(word).length);
    },
  );

  test.each(['投诉 首问负责', '首问负责要跟到底'])(
    '“%s” stands nowhere as it is; pages with all its words are found',
    async (query) => {
      const page = await site.as({});
      await page.goto('/');
      expect(await found(page, query)).toContain('/handbook/front-line/first-contact/');
    },
  );

  test('finds pages of the language it is asked in', async () => {
    const page = await site.as({});
    await page.goto('/en/');
    expect((await found(page, 'complaint')).filter((path) => !path.startsWith('/en/'))).toEqual([]);
    await page.goto('/');
    expect((await found(page, '投诉')).filter((path) => path.startsWith('/en/'))).toEqual([]);
  });
});

test('the box opens and closes by keyboard, and Enter goes to the first page', async () => {
  const page = await site.afresh();
  const noticed = notice(page, site.origin);
  await page.goto('/');
  const box = page.locator('[data-search]');
  await page.keyboard.press('Control+k');
  expect(await box.isVisible()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await page.keyboard.press('Escape');
  expect(await box.isVisible()).toBe(false);
  const [first = ''] = await found(page, '首问负责制');
  await page.locator('[data-search] input').press('Enter');
  await page.waitForURL(site.origin + first);
  expect(noticed()).toEqual([]);
});

test('on a phone the box fits', async () => {
  const page = await site.as({ width: 360 });
  await page.goto('/');
  await found(page, '投诉');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const box = await page.locator('[data-search]').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
});
