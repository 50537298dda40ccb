import { afterAll, beforeAll, inject } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../../scripts/lib/serve.ts';
import type { SiteName } from './sites.ts';
import { openBrowser } from '../../../scripts/lib/browser.ts';

/** The site is on this machine: what has not happened by then, in milliseconds, does not happen. */
const PATIENCE = 5000;

/** How somebody looks at a page. */
export interface Visitor {
  readonly theme?: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly javaScript?: boolean;
}

/** A browser and the address of a built site, for the tests of a file. */
export interface Visit {
  readonly browser: Browser;
  /** Without a slash at the end. */
  readonly origin: string;
  /** The page of such a visitor: the same one each time, so that a test costs no new window. */
  as(visitor: Visitor): Promise<Page>;
  /** A page of its own for a visitor who stores things or clicks about. */
  afresh(visitor?: Visitor): Promise<Page>;
}

/** Serves a built site and opens a browser before the tests of a file, and ends both after them. */
export function visit(name: SiteName): Visit {
  const pages = new Map<string, Promise<Page>>();
  const afresh = async ({ theme = 'light', width = 1440, javaScript = true }: Visitor = {}) => {
    const context = await visit.browser.newContext({
      baseURL: visit.origin,
      colorScheme: theme,
      viewport: { width, height: 900 },
      javaScriptEnabled: javaScript,
    });
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  };
  const as = (visitor: Visitor) => {
    const key = JSON.stringify(visitor);
    const page = pages.get(key) ?? afresh(visitor);
    pages.set(key, page);
    return page;
  };
  const visit = { as, afresh } as Visit & { browser: Browser; origin: string };
  let served: Served;
  beforeAll(async () => {
    served = await serve(inject('sites')[name], { port: 0 });
    visit.origin = served.origin;
    visit.browser = await openBrowser();
  });
  afterAll(async () => {
    await visit.browser?.close();
    await served?.close();
  });
  return visit;
}
