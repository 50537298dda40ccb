import type { BrowserContext, Page, Route } from 'playwright-core';
import { openBrowser } from '../lib/browser.ts';
import { serve } from '../lib/serve.ts';
import type { Day } from '../../src/model/month.ts';
import { fillContents, fitSheets, leaveSite, NOT_YET } from './in-page.ts';
import { lettersThere, PAPER, paperFile } from './font.ts';
import { asOfDay, placesOf, sheetsOf } from './pdf-file.ts';

/** A page to print. */
export interface Job {
  /** From the root of the site; after `#` the part that alone is printed. */
  readonly path: string;
  readonly title: string;
}

export interface Printed {
  readonly bytes: Uint8Array;
  readonly sheets: number;
}

export interface PrinterOptions {
  /** The day that files say they were made on. */
  readonly day: Day;
  /** The root of the site where it is served; links to other pages lead there. */
  readonly address: string | undefined;
  /** At the foot of each sheet. */
  readonly foot: string;
}

/** The site has no such page. */
export class NoPage extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`no page ${path}`);
    this.name = 'NoPage';
    this.path = path;
  }
}

/** The style sheet that has a run's own words. */
const FOOT = `${PAPER}foot.css`;

/** The window is as wide as what is printed on A4, in CSS pixels, so that what is measured in it holds on paper. */
const SHEET = { width: Math.round((186 / 25.4) * 96), height: 1000 };

/** Numbers of sheets are written into the contents and printed again until none moves. */
const ROUNDS = 4;

export interface Printer {
  /** Prints a page; throws `NoPage`. One at a time. */
  print(job: Job): Promise<Printed>;
}

/** Prints pages of a built folder in a real browser, `tabs` of them at a time, and closes everything when `work` is done. */
export async function withPrinters<T>(
  folder: string,
  tabs: number,
  options: PrinterOptions,
  work: (printers: readonly Printer[]) => Promise<T>,
): Promise<T> {
  const browser = await openBrowser();
  try {
    const served = await serve(folder, { port: 0 });
    try {
      const context = await browser.newContext({ baseURL: served.origin, viewport: SHEET });
      const foot = footed(options.foot);
      await context.route('**/*', (route) => answer(route, served.origin, foot));
      return await work(await Promise.all(Array.from({ length: tabs }, () => openPrinter(context, options))));
    } finally {
      await served.close();
    }
  } finally {
    await browser.close();
  }
}

/** Pages get what the site has, and the letters; whatever they ask of other hosts they do not get. */
async function answer(route: Route, origin: string, foot: string): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== origin) return route.abort();
  if (!url.pathname.startsWith(PAPER)) return route.continue();
  if (url.pathname === FOOT) return route.fulfill({ contentType: 'text/css', body: foot });
  const path = paperFile(decodeURIComponent(url.pathname));
  return path === undefined ? route.abort() : route.fulfill({ path });
}

async function openPrinter(context: BrowserContext, options: PrinterOptions): Promise<Printer> {
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  let open = '';
  const show = async (path: string) => {
    const [address = ''] = path.split('#');
    // A page that is there already is only scrolled.
    const response = await page.goto(path);
    if (response === null && open === address) return;
    open = '';
    if (response?.status() !== 200) throw new NoPage(path);
    await page.addStyleTag({ url: `${PAPER}paper.css` });
    await page.addStyleTag({ url: FOOT });
    await page.evaluate(leaveSite, options.address);
    await lettersThere(page);
    await page.evaluate(fitSheets);
    open = address;
  };
  return {
    print: async (job) => {
      await show(job.path);
      await page.evaluate((title) => void (document.title = title), job.title);
      const lines = await page.evaluate(fillContents, NOT_YET);
      await lettersThere(page);
      const bytes = lines > 0 ? await withContents(page) : await pdfOf(page);
      return { bytes: asOfDay(bytes, options.day), sheets: sheetsOf(bytes) };
    },
  };
}

/** The foot of each sheet but the first; documents that number their pages as letters are numbered have none. */
function footed(text: string): string {
  const quoted = text.replace(/[^\p{L}\p{N} ]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `);
  const foot = (content: string) => `{ @bottom-left { content: ${content}; font-size: 7.5pt } }`;
  return [`@page ${foot(`"${quoted}"`)}`, `@page :first ${foot('normal')}`, `@page bulletin ${foot('normal')}`].join(
    '\n',
  );
}

const pdfOf = (page: Page): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });

/** Prints, reads on which sheet each place came out, writes the numbers into the contents, and prints again. */
async function withContents(page: Page): Promise<Uint8Array> {
  let [bytes, known]: [Uint8Array, string] = [await pdfOf(page), ''];
  for (let round = 0; round < ROUNDS; round++) {
    const numbers = Object.fromEntries(placesOf(bytes));
    const found = JSON.stringify(numbers);
    if (found === known) break;
    known = found;
    await page.evaluate(fillContents, [numbers, ''] as const);
    bytes = await pdfOf(page);
  }
  return bytes;
}
