import { cpSync, readdirSync, readFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Audience } from '../../src/model/audience.ts';
import { headersFor } from '../../src/site/headers.ts';
import { startNginx, type Nginx } from './support/nginx.ts';

const { staff, here: leadership } = inject('served');
/** As Apache's `htpasswd -s` writes it: head, secret. */
const PASSWORDS = 'head:{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=\n';
const HEAD = { authorization: `Basic ${Buffer.from('head:secret').toString('base64')}` };

let root: string;
let nginx: Nginx;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sqh-www-'));
  for (const [name, site] of Object.entries({ staff, leadership })) {
    cpSync(site, join(root, name), { recursive: true });
    mkdirSync(join(root, name, '.git'));
    for (const file of ['.env', '.git/config']) writeFileSync(join(root, name, file), 'secret');
  }
  nginx = await startNginx('intranet.conf', root);
  writeFileSync(join(nginx.folder, 'leadership.htpasswd'), PASSWORDS);
});
afterAll(async () => {
  await nginx.close();
  rmSync(root, { recursive: true });
});

const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  fetch(nginx.origin + path, { headers, method, redirect: 'manual' });
/** Asks for the very path that is given, which fetch would tidy up first. */
const askAsWritten = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(nginx.origin, { path }, (response) => resolve(response.resume().statusCode ?? 0))
      .on('error', reject)
      .end();
  });
/** A file with a hashed name, below the root of a site. */
const hashed = (site: string, folder: string, end: string) =>
  `${folder}/${readdirSync(join(site, folder)).find((name) => name.endsWith(end) && name.split('.').length > 2) ?? ''}`;

async function hasPromised(response: Response, path: string, audience: Audience): Promise<void> {
  const promised = headersFor(path, response.status, audience);
  for (const { name, value } of promised) expect(response.headers.get(name), `${name} of ${path}`).toBe(value);
  await response.body?.cancel();
}

describe('nginx with the shipped configuration', () => {
  test('sends what our own server sends, for every kind of file', async () => {
    const assets = [hashed(staff, 'assets', '.js'), hashed(staff, 'assets', '.css'), hashed(staff, 'search', '.json')];
    for (const path of ['index.html', 'theme.js', 'favicon.svg', 'changes.xml', 'search/zh-CN.json', ...assets]) {
      const response = await ask(`/${path === 'index.html' ? '' : path}`);
      expect(response.status).toBe(200);
      await hasPromised(response, `/${path}`, 'staff');
    }
    for (const path of assets) expect((await ask(`/${path}`)).headers.get('cache-control')).toContain('immutable');
  });

  test('answers what is not there with our page, and keeps it nowhere', async () => {
    for (const path of ['/nothing/', '/assets/gone.abcdefgh.js', '/search/zh-CN.000000000000.json']) {
      const response = await ask(path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get('cache-control')).toBe('private, no-cache');
      expect(await response.text()).toBe(readFileSync(join(staff, '404.html'), 'utf8'));
      await hasPromised(await ask(path), '/404.html', 'staff');
    }
  });

  test('lists no folder', async () => {
    for (const path of ['/assets/', '/search/']) {
      const response = await ask(path);
      expect(response.status, path).toBe(404);
      expect(await response.text()).not.toContain('Index of');
    }
  });

  test.each(['/.env', '/.git/config', '/leadership/.env', '/%2eenv', '/.git/'])('gives nobody %s', async (path) => {
    const response = await ask(path, HEAD);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });

  test('compresses texts, and takes the copies that a build has packed', async () => {
    for (const path of ['/', `/${hashed(staff, 'assets', '.css')}`, '/changes.json']) {
      const response = await ask(path, { 'accept-encoding': 'gzip' });
      expect(response.headers.get('content-encoding'), path).toBe('gzip');
      expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
      const file = path === '/' ? '/index.html' : path;
      expect(await response.text()).toBe(readFileSync(join(staff, file), 'utf8'));
    }
    const packed = await ask('/', { 'accept-encoding': 'gzip' });
    expect(Number(packed.headers.get('content-length'))).toBe(readFileSync(join(staff, 'index.html.gz')).length);
    expect((await ask('/', { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
  });

  test('sends a part of a file, and nothing when the reader has it', async () => {
    const part = await ask('/favicon.svg', { range: 'bytes=0-9', 'accept-encoding': 'identity' });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe(readFileSync(join(staff, 'favicon.svg'), 'utf8').slice(0, 10));
    const etag = (await ask('/theme.js')).headers.get('etag') ?? '';
    const again = await ask('/theme.js', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.headers.get('cache-control')).toBe('private, no-cache');
  });

  test('adds the slash of a folder, by the path alone', async () => {
    const response = await ask('/checks');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/checks/');
    expect((await ask('/leadership')).headers.get('location')).toBe('/leadership/');
  });

  test('says neither version nor takes what would change something', async () => {
    expect((await ask('/')).headers.get('server')).toBe('nginx');
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask('/', {}, method)).status).toBe(405);
  });

  test('names the types of text in UTF-8', async () => {
    const types = [
      ['/', 'text/html'],
      ['/theme.js', 'text/javascript'],
      ['/changes.json', 'application/json'],
      ['/favicon.svg', 'image/svg+xml'],
    ];
    for (const [path, type] of types)
      expect((await ask(path ?? '')).headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  });
});

describe('the part for leaders', () => {
  const PATHS = [
    '/leadership/',
    '/leadership/index.html',
    '/leadership/search/zh-CN.json',
    '/leadership/nothing',
    '/leadership/404.html',
  ];

  test.each(PATHS)('%s is closed without a name and password', async (path) => {
    const wrong: Readonly<Record<string, string>>[] = [
      {},
      { authorization: `Basic ${Buffer.from('head:wrong').toString('base64')}` },
      { 'x-forwarded-user': 'head' },
    ];
    for (const headers of wrong) {
      const response = await ask(path, headers);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Basic /);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      expect(await response.text()).not.toContain('<main');
    }
  });

  test.each([
    '//leadership/',
    '/./leadership/',
    '/x/../leadership/',
    '/%6ceadership/',
    '/leadership//',
    '/staff/../leadership/index.html',
  ])('no spelling of its address opens it: %s', async (path) => {
    expect([400, 401, 404]).toContain(await askAsWritten(path));
  });

  test('is closed where there is no file of passwords', async () => {
    const closed = await startNginx('intranet.conf', root);
    try {
      const response = await fetch(`${closed.origin}/leadership/`, { headers: HEAD });
      expect([401, 403]).toContain(response.status);
      expect(await response.text()).not.toContain('<main');
    } finally {
      await closed.close();
    }
  });

  test('opens to who has them, and is kept on no machine but for code and styles', async () => {
    const home = await ask('/leadership/', HEAD);
    expect(home.status).toBe(200);
    await hasPromised(home, '/index.html', 'leadership');
    expect((await ask('/leadership/', HEAD)).headers.get('cache-control')).toBe('private, no-store');
    const asset = await ask(`/leadership/${hashed(leadership, 'assets', '.css')}`, HEAD);
    expect(asset.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    const missing = await ask('/leadership/nothing/', HEAD);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe(readFileSync(join(leadership, '404.html'), 'utf8'));
  });
});

describe('a public site below a path', () => {
  let server: Nginx;
  beforeAll(async () => {
    cpSync(staff, join(root, 'quality'), { recursive: true });
    server = await startNginx('public.conf', root);
  });
  afterAll(() => server.close());
  const get = (path: string) => fetch(server.origin + path, { redirect: 'manual' });

  test('is led to from the root of its host, and stands nowhere else', async () => {
    expect((await get('/')).headers.get('location')).toBe('/quality/');
    expect((await get('/quality')).headers.get('location')).toBe('/quality/');
    for (const path of ['/theme.js', '/staff/', '/leadership/', '/quality/assets/', '/quality/nothing']) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      await hasPromised(response, '/404.html', 'public');
    }
  });

  test('may be kept by everybody, and found by search engines', async () => {
    const home = await get('/quality/');
    expect(home.status).toBe(200);
    expect(home.headers.get('x-robots-tag')).toBeNull();
    await hasPromised(home, '/index.html', 'public');
    const asset = await get(`/quality/${hashed(staff, 'assets', '.js')}`);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});

test('nginx has nothing to complain of but closed doors', () => {
  const told = nginx
    .errors()
    .split('\n')
    .filter((line) => /\[(warn|error|crit|alert|emerg)\]/.test(line));
  expect(told.filter((line) => !/password mismatch|is forbidden|No such file|not found/.test(line))).toEqual([]);
});
