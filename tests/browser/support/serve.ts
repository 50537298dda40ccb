import { afterAll, beforeAll, inject } from 'vitest';
import type { Browser } from 'playwright-core';
import { serve, type Served } from '../../../scripts/lib/serve.ts';
import type { SiteName } from './build.ts';
import { openBrowser } from './chromium.ts';

/** A browser and the address of a built site, for the tests of a file. */
export interface Visit {
  browser: Browser;
  origin: string;
}

/** Serves a built site and opens a browser before the tests of a file, and ends both after them. */
export function visit(name: SiteName): Visit {
  const visit = {} as Visit;
  let served: Served;
  beforeAll(async () => {
    served = await serve(inject('sites')[name], { port: 0 });
    Object.assign(visit, { origin: served.origin, browser: await openBrowser() });
  });
  afterAll(async () => {
    await visit.browser?.close();
    await served?.close();
  });
  return visit;
}
