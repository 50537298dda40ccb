import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startNginx, type Nginx } from './support/nginx.ts';

const { staff, here: leadership } = inject('served');
/** Who is signed in, by the cookie: a gate as oauth2-proxy is one. */
const GROUPS: Readonly<Record<string, readonly string[]>> = { clerk: ['staff'], head: ['staff', 'leadership'] };

let root: string;
let gate: Server;
let nginx: Nginx;
let asked: IncomingMessage[] = [];

/** 202 to who is signed in and in the group that is asked for, 403 to others who are, 401 to strangers. */
function answer(request: IncomingMessage): number {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gate.invalid');
  if (pathname !== '/oauth2/auth') return 200;
  const groups = GROUPS[/session=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''];
  if (!groups) return 401;
  const needed = searchParams.get('allowed_groups');
  return needed === null || groups.includes(needed) ? 202 : 403;
}

beforeAll(async () => {
  gate = createServer((request, response) => {
    asked.push(request);
    response.writeHead(answer(request)).end('gate');
  });
  const port = await new Promise<number>((resolve) => {
    gate.listen(0, '127.0.0.1', () => {
      const bound = gate.address();
      resolve(typeof bound === 'object' && bound ? bound.port : 0);
    });
  });
  root = mkdtempSync(join(tmpdir(), 'sqh-www-'));
  for (const [name, site] of Object.entries({ staff, leadership })) cpSync(site, join(root, name), { recursive: true });
  nginx = await startNginx('single-sign-on.conf', root, { '127.0.0.1:4180': `127.0.0.1:${port}` });
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  await nginx.close();
  gate.closeAllConnections();
  gate.close();
  rmSync(root, { recursive: true });
});

const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(nginx.origin + path, { headers, redirect: 'manual' });
const as = (name: string) => ({ cookie: `session=${name}` });

describe('single sign-on in front of both sites', () => {
  test.each(['/', '/indicators/', '/nothing', '/leadership/', '/leadership/search/zh-CN.json'])(
    'leads a stranger from %s to where people sign in, and back',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(302);
      expect(response.headers.get('location')).toBe(`/oauth2/sign_in?rd=${path}`);
      expect(await response.text()).not.toContain('<main');
    },
  );

  test('lets staff read theirs and not what is for leaders, and leaders both', async () => {
    const seen = async (path: string, name: string) => (await ask(path, as(name))).status;
    expect(await seen('/', 'clerk')).toBe(200);
    expect(await seen('/leadership/', 'clerk')).toBe(403);
    expect(await seen('/leadership/nothing', 'clerk')).toBe(403);
    expect(await seen('/', 'head')).toBe(200);
    expect(await seen('/leadership/', 'head')).toBe(200);
    expect(await seen('/leadership/nothing', 'head')).toBe(404);
  });

  test('believes nobody who says in the request who they are', async () => {
    const claims = {
      'x-forwarded-user': 'head',
      'x-forwarded-groups': 'leadership',
      'x-auth-request-groups': 'leadership',
      'x-remote-user': 'head',
      authorization: 'Bearer head',
    };
    expect((await ask('/leadership/', claims)).status).toBe(302);
    expect((await ask('/leadership/', { ...claims, ...as('clerk') })).status).toBe(403);
    expect(asked.length).toBeGreaterThan(1);
    for (const { headers } of asked) for (const name of Object.keys(claims)) expect(headers[name]).toBeUndefined();
  });

  test('lets nobody ask the gate in its stead', async () => {
    for (const path of ['/gate/staff', '/gate/leadership']) expect((await ask(path, as('head'))).status).toBe(404);
  });

  test('passes on to the gate what is its own', async () => {
    expect(await (await ask('/oauth2/sign_in')).text()).toBe('gate');
  });

  test('keeps what people with a name may read out of shared caches', async () => {
    expect((await ask('/', as('clerk'))).headers.get('cache-control')).toBe('private, no-cache');
    expect((await ask('/leadership/', as('head'))).headers.get('cache-control')).toBe('private, no-store');
    expect((await ask('/leadership/')).headers.get('cache-control')).toBe('private, no-store');
  });
});

test('with a gate that does not answer, everything is closed', async () => {
  const closed = await startNginx('single-sign-on.conf', root, { '127.0.0.1:4180': '127.0.0.1:1' });
  try {
    for (const path of ['/', '/leadership/']) {
      const response = await fetch(closed.origin + path, { headers: as('head'), redirect: 'manual' });
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain('<main');
    }
  } finally {
    await closed.close();
  }
});
