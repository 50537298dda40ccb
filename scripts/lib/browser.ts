import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { withLock } from './lock.ts';

/**
 * Keep the browser from looking for hosts of its own: what it visits is this machine. The flags that the package recommends
 * for servers are left out; some of them switch off the rules that tests are to see kept.
 */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Names by which an installed browser is found, the likelier one first. */
const INSTALLED = process.platform === 'win32' ? ['msedge', 'chrome'] : ['chrome', 'msedge'];

/** There is no browser, or none that starts: what was tried, and what each said. */
export class NoBrowser extends Error {
  readonly tried: readonly string[];
  constructor(tried: readonly string[]) {
    super(`no browser: ${tried.join('; ')}`);
    this.name = 'NoBrowser';
    this.tried = tried;
  }
}

/**
 * Opens a real browser without a download: the one that `CHROME_PATH` names and no other where that is set; else, on Linux
 * x64, the one that an npm package carries; else an installed Chrome or Edge. Throws `NoBrowser`.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named) return firstOf([[named, () => Promise.resolve({ executablePath: named })]]);
  const packed = process.platform === 'linux' && process.arch === 'x64';
  return firstOf([
    ...(packed ? [['@sparticuz/chromium', packedBrowser] as const] : []),
    ...INSTALLED.map((channel) => [channel, () => Promise.resolve({ channel })] as const),
  ]);
}

type Candidate = readonly [name: string, find: () => Promise<LaunchOptions>];

async function firstOf(candidates: readonly Candidate[]): Promise<Browser> {
  const tried: string[] = [];
  for (const [name, find] of candidates) {
    try {
      return await chromium.launch({ ...(await find()), args: FLAGS });
    } catch (error) {
      const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
      tried.push(`${name}: ${line}`);
    }
  }
  throw new NoBrowser(tried);
}

async function packedBrowser(): Promise<LaunchOptions> {
  // Tells the package to unpack the system libraries it ships: a bare Debian has no NSS.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  // The package's own fonts have no Chinese; where the system has some, pages are as wide as people see them.
  if (['/etc/fonts/fonts.conf', '/usr/share/fonts'].every((path) => existsSync(path)))
    process.env['FONTCONFIG_PATH'] ??= '/etc/fonts';
  const { default: packed } = await import('@sparticuz/chromium');
  // Unpacked once: whoever comes second while it is being written must not start half of it.
  const lock = join(tmpdir(), 'sqh-chromium');
  const executablePath = await withLock(
    lock,
    () => undefined,
    () => packed.executablePath(),
  );
  return { executablePath };
}
