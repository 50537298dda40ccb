import type { Page } from 'playwright-core';

/**
 * From now on what a page does that it should not: errors on the console (a breach of the content security policy is one),
 * errors nobody caught, requests to other hosts, and requests that fail. Whoever asks takes what was noticed so far.
 */
export function notice(page: Page, origin: string): () => string[] {
  let noticed: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noticed.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noticed.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) noticed.push(`elsewhere: ${url}`);
  });
  page.on('requestfailed', (request) => noticed.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) noticed.push(`${response.status()}: ${response.url()}`);
  });
  return () => {
    const taken = noticed;
    noticed = [];
    return taken;
  };
}
