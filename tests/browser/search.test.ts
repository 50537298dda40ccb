import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { overflow } from './support/layout.ts';
import { notice } from './support/noticed.ts';
import { visit } from './support/serve.ts';

const site = visit('demonstration');

/** Opens the box where it is closed, writes a query, and waits until the whole index has answered. */
async function ask(page: Page, query: string): Promise<void> {
  const box = page.locator('[data-search]');
  if (!(await box.isVisible())) await page.locator('[data-search-open]').click();
  await box.locator('input').fill(query);
  await page.waitForFunction(() => document.querySelector('[data-search] [role=status]')?.textContent !== '');
}

/** The addresses found, best first. */
async function found(page: Page, query: string): Promise<string[]> {
  await ask(page, query);
  const links = page.locator('[data-search] li a');
  return links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
  );
}

describe('searching', () => {
  test.each([
    ['/', '首问负责标准', '/standards/first-contact-responsibility/'],
    ['/', '万客户投诉量', '/indicators/complaints-per-10k/'],
    ['/', '热线运营中心', '/departments/hotline/'],
    ['/', '营销上线', '/processes/service-consumption/campaign-launch/'],
    ['/', '投诉教训进产品设计', '/tasks/complaint-lessons-library/'],
    ['/', 'rxyyzx', '/departments/hotline/'],
    ['/', 'SWFZZ', '/standards/first-contact-responsibility/'],
    ['/', 'schema-missing-key', '/checks/schema-missing-key/'],
    ['/en/', 'first-contact responsibility', '/en/standards/first-contact-responsibility/'],
    ['/en/', 'Complaints per 10,000 customers', '/en/indicators/complaints-per-10k/'],
    ['/en/', 'campaign launch', '/en/processes/service-consumption/campaign-launch/'],
  ])('from %s for “%s” finds %s', async (home, query, address) => {
    const page = await site.as({});
    await page.goto(home);
    expect(await found(page, query)).toContain(address);
  });

  test.each([
    ['万客户投诉量', '/indicators/complaints-per-10k/', /\d+\.\d+.*(达标|临界|未达标)/],
    ['投诉教训进产品设计', '/tasks/complaint-lessons-library/', /\d+%.*(按计划|落后|逾期|已完成)/],
    ['热线运营中心', '/departments/hotline/', /现场值班经理/],
    ['投诉限时答复', '/standards/commitment-complaint-reply/', /不超过 2 小时/],
  ])('“%s” says how the record stands', async (query, address, state) => {
    const page = await site.as({});
    await page.goto('/');
    await ask(page, query);
    const entry = page.locator('[data-search] li', { has: page.locator(`a[href="${address}"]`) }).first();
    expect(await entry.locator('.state').textContent()).toMatch(state);
  });

  test('results stand under their kinds, and all of a kind can be asked for', async () => {
    const page = await site.as({});
    await page.goto('/');
    await ask(page, '投诉');
    const kinds = await page.locator('[data-search] h2').allTextContents();
    expect(kinds.length).toBeGreaterThan(5);
    expect(kinds.findIndex((kind) => kind.startsWith('标准'))).toBeLessThan(
      kinds.findIndex((kind) => kind.startsWith('记分卡')),
    );
    const section = page.locator('[data-search] section', { has: page.locator('h2', { hasText: '指标' }) }).first();
    const before = await section.locator('li').count();
    const all = Number(/\d+/.exec((await section.locator('h2').textContent()) ?? '')?.[0]);
    await section.locator('.more').click();
    expect(await section.locator('li').count()).toBe(all);
    expect(all).toBeGreaterThan(before);
  });

  test('what is found in the text leads to the place where it stands', async () => {
    const page = await site.afresh();
    await page.goto('/');
    await ask(page, '24小时内查明逐笔来由');
    const link = page.locator('[data-search] li a[href^="/standards/billing-service/#"]');
    await link.click();
    await page.waitForURL('**/standards/billing-service/#*');
    expect(await page.locator(':target').textContent()).toContain('查明逐笔来由');
  });

  test('for a phrase that stands nowhere, its parts are offered, not shown', async () => {
    const page = await site.as({});
    await page.goto('/');
    expect(await found(page, '首问负责要跟到底')).toEqual([]);
    await page.locator('[data-search] .piece').first().click();
    expect(await page.locator('[data-search] input').inputValue()).toBe('首问负责');
    expect(await page.locator('[data-search] li a').count()).toBeGreaterThan(0);
  });

  test('nothing that is typed or found becomes markup', async () => {
    const page = await site.as({});
    await page.goto('/');
    await ask(page, '<img src=x onerror=alert(1)>');
    expect(await page.locator('[data-search] .search-found img').count()).toBe(0);
    await ask(page, '投诉');
    const names = await page
      .locator('[data-search] li :is(p, a) *')
      .evaluateAll((all) => [...new Set(all.map(({ localName }) => localName))]);
    expect(names.filter((name) => !['mark', 'span'].includes(name))).toEqual([]);
  });
});

test('the box opens and closes by keyboard, arrows lead through it, and Enter goes to the first page', async () => {
  const page = await site.afresh();
  const noticed = notice(page, site.origin);
  // The box is there once its script is.
  await page.goto('/', { waitUntil: 'networkidle' });
  const box = page.locator('[data-search]');
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  for (const key of ['Control+k', '/']) {
    await page.keyboard.press(key);
    await box.waitFor({ state: 'visible' });
    expect(await focused()).toBe('input');
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
  }
  const [first = ''] = await found(page, '首问负责');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('a');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('input');
  await page.keyboard.press('Enter');
  await page.waitForURL(site.origin + first);
  expect(noticed()).toEqual([]);
});

test('a page without scripts leads to all sections instead', async () => {
  const page = await site.afresh({ javaScript: false });
  await page.goto('/standards/');
  expect(await page.locator('[data-search-open]').isVisible()).toBe(false);
  await page.locator('.search-without').click();
  await page.waitForURL('**/#sections');
  expect(await page.locator('#sections').isVisible()).toBe(true);
});

describe.each([360, 1440])('at %s px', (width) => {
  test.each(['light', 'dark'] as const)('in the %s nothing is wrong with the box', async (theme) => {
    const page = await site.as({ width, theme });
    await page.goto('/');
    await page.locator('[data-search-open]').click();
    for (const query of ['', '投诉', '首问负责要跟到底']) {
      if (query) await ask(page, query);
      expect(await violations(page, {}, '[data-search]')).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const box = await page.locator('[data-search]').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });
});

test('on a phone the field is within reach of a thumb', async () => {
  const page = await site.as({ width: 360 });
  await page.goto('/');
  await ask(page, '投诉');
  const field = await page.locator('[data-search] input').boundingBox();
  expect(field?.y).toBeGreaterThan(900 / 2);
  expect(field?.height).toBeGreaterThanOrEqual(44);
});
