import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { withLock } from '../../../scripts/lib/lock.ts';

/**
 * Keep the browser from looking for hosts of its own: the tests' network is this machine. The flags that the package
 * recommends for servers are left out; some of them switch off the rules that tests are to see kept.
 */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** A real browser without a download: on Linux x64 the one that an npm package carries, elsewhere an installed Chrome or Edge. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
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
    return chromium.launch({ executablePath, args: FLAGS });
  }
  return chromium.launch({ channel: process.platform === 'win32' ? 'msedge' : 'chrome', args: FLAGS });
}
