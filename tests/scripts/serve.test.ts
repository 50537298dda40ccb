import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { headersFor } from '../../src/site/headers.ts';

let folder: string;
let served: Served;
let under: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sqh-serve-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, '指标/x'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'none');
  writeFileSync(join(site, '指标/x/index.html'), 'x');
  writeFileSync(join(site, 'chart.svg'), '<svg/>');
  writeFileSync(join(site, '.env'), 'secret');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(`${site}-beside.txt`, 'beside');
  served = await serve(site, { port: 0 });
  under = await serve(site, { port: 0, base: '/a/b/' });
});
afterAll(async () => {
  await served.close();
  await under.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  body: string;
  location: string | undefined;
  type: string | undefined;
}

/** Asks for the very path that is given: fetch would tidy it up first. */
function ask(path: string, { origin } = served, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(origin, { path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      const { location, 'content-type': type } = response.headers;
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, location, type }));
    });
    asked.on('error', reject).end();
  });
}

describe('serve', () => {
  it('gives pages and files with their types', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: 'home', type: 'text/html; charset=utf-8' });
    expect(await ask(`/${encodeURI('指标')}/x/?month=1`)).toMatchObject({ status: 200, body: 'x' });
    expect(await ask('/chart.svg')).toMatchObject({ status: 200, type: 'image/svg+xml; charset=utf-8' });
    expect(await ask('/', served, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('compresses texts for who can read that', async () => {
    const answer = await fetch(`${served.origin}/`, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toBe('home');
    const plain = await fetch(`${served.origin}/`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('vary')).toBe('accept-encoding');
    expect(await plain.text()).toBe('home');
  });

  it('adds the slash that a page needs, and leads nowhere else', async () => {
    const path = encodeURI('指标/x');
    expect(await ask(`/${path}?a=1`)).toMatchObject({ status: 301, location: `/${path}/?a=1` });
    expect((await ask(`//${path}`)).location ?? '/').not.toMatch(/^\/\//);
  });

  it.each([
    '/nothing/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-beside.txt',
    '/index.html%00.svg',
    '/.env',
    '/%2eenv',
    '/x/../.env',
    '/%',
  ])('answers %s with its page for what is not there', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'none' });
  });

  it('sends the headers that every server is told to, by whom the site is for', async () => {
    const leadership = await serve(join(folder, 'site'), { port: 0, audience: 'leadership' });
    for (const [audience, { origin }] of [['public', served] as const, ['leadership', leadership] as const]) {
      for (const [path, file, status] of [
        ['/', '/index.html', 200] as const,
        ['/nothing', '/404.html', 404] as const,
      ]) {
        const { headers } = await fetch(origin + path);
        for (const { name, value } of headersFor(file, status, audience)) expect(headers.get(name), name).toBe(value);
        expect(headers.has('x-robots-tag')).toBe(audience !== 'public');
      }
    }
    await leadership.close();
  });

  it('takes no other requests', async () => {
    expect((await ask('/', served, 'POST')).status).toBe(405);
  });

  it('serves under a base, and leads there', async () => {
    expect(await ask('/', under)).toMatchObject({ status: 302, location: '/a/b/' });
    expect(await ask('/a/b/', under)).toMatchObject({ status: 200, body: 'home' });
    expect(await ask('/a/b/chart.svg', under)).toMatchObject({ status: 200 });
    expect(await ask('/chart.svg', under)).toMatchObject({ status: 404 });
  });

  it('says when the port is taken', async () => {
    const port = Number(new URL(served.origin).port);
    await expect(serve(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
