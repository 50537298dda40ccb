import { serve } from '../lib/serve.ts';
import { openBrowser } from '../lib/browser.ts';
import type { Line } from './lines.ts';

/** A middling phone on a slow mobile network, as Lighthouse has it: 1.6 Mbit/s, 150 ms there and back, a quarter of this processor. */
const PHONE = { width: 360, height: 760 };
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const SLOWER = 4;
const TIMES = 5;

/** The moment of the last `largest-contentful-paint`, in milliseconds from the start of the visit. */
const PAINTED = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

/** When the largest thing of a page stands there for the first time, on a slow phone that was never here before. */
export async function paintLines(site: string, pages: readonly string[]): Promise<Line[]> {
  const served = await serve(site, { port: 0 });
  const browser = await openBrowser();
  const visit = async (path: string): Promise<number> => {
    const context = await browser.newContext({ viewport: PHONE, isMobile: true });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(served.origin + path);
    const painted = await page.evaluate<number>(PAINTED);
    await context.close();
    return painted;
  };
  try {
    const lines: Line[] = [];
    for (const path of pages) {
      const times: number[] = [];
      for (let i = 0; i < TIMES; i++) times.push(await visit(path));
      const median = times.sort((a, b) => a - b)[TIMES >> 1] ?? 0;
      lines.push({
        what: `largest paint on a slow phone, ${path}`,
        figure: `${(median / 1000).toFixed(2)} s`,
        budget: '1.2 s',
      });
    }
    return lines;
  } finally {
    await browser.close();
    await served.close();
  }
}
