import { chromium, type Browser } from 'playwright-core';

/**
 * A real browser without a download: on Linux x64 the one that an npm package carries, elsewhere an installed Chrome or Edge.
 * The flags keep it from looking for hosts of its own: the tests' network is this machine.
 */
export async function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Tells the package to unpack the system libraries it ships: a bare Debian has no NSS.
    process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
    const { default: packed } = await import('@sparticuz/chromium');
    return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...args] });
  }
  return chromium.launch({ channel: process.platform === 'win32' ? 'msedge' : 'chrome', args });
}
