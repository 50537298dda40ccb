import type { Browser } from 'playwright-core';

/** How much slower the processor is made than this one. */
const SLOWER = 4;
const TIMES = 7;
const PHONE = { width: 360, height: 760 };

/**
 * From pressing the button until the first result stands, in milliseconds, for a term typed at once: the index is fetched, read
 * and searched within that time.
 */
const ANSWER = (term: string) => `new Promise((resolve) => {
  const started = performance.now();
  const box = document.querySelector('[data-search]');
  new MutationObserver(() => {
    if (box.querySelector('li a')) resolve(performance.now() - started);
  }).observe(box, { childList: true, subtree: true });
  document.querySelector('[data-search-open]').click();
  const input = box.querySelector('input');
  input.value = ${JSON.stringify(term)};
  input.dispatchEvent(new InputEvent('input'));
})`;

/** First answers of a page that nobody has seen before, on a processor slowed fourfold, the quickest first. */
export async function firstAnswers(browser: Browser, address: string, term: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(address);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    times.push(await page.evaluate<number>(ANSWER(term)));
    await context.close();
  }
  return times.sort((a, b) => a - b);
}

export const medianOf = (sorted: readonly number[]): number => sorted[sorted.length >> 1] ?? 0;
