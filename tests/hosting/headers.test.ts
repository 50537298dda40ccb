import { describe, expect, test } from 'vitest';
import { AUDIENCES } from '../../src/model/audience.ts';
import { contentSecurity } from '../../src/site/content-security.ts';
import { cacheControl, FILE_TYPES, headersFor } from '../../src/site/headers.ts';

const HASHED = [
  '/assets/Search.astro_script_index_0_lang.BxCPvTaL.js',
  '/assets/print.ehPL0gv-.css',
  '/quality/assets/a.D-oGwwMe.woff2',
];
const NAMED = [
  '/index.html',
  '/theme.js',
  '/assets/index.html',
  '/search/zh-CN.json',
  '/departments/assets/index.html',
  '/changes.xml',
];

describe('how long files may be kept', () => {
  test.each(HASHED)('%s for good: its name changes with it', (path) => {
    expect(cacheControl(path, 200, 'public')).toBe('public, max-age=31536000, immutable');
    for (const audience of ['staff', 'leadership'] as const)
      expect(cacheControl(path, 200, audience)).toBe('private, max-age=31536000, immutable');
  });

  test.each(NAMED)('%s is asked for each time', (path) => {
    expect(cacheControl(path, 200, 'public')).toBe('no-cache');
    expect(cacheControl(path, 200, 'staff')).toBe('private, no-cache');
  });

  test('text of the search index that leaders alone may find is stored nowhere', () => {
    const path = '/search/zh-CN.8e715538bcee.json';
    expect(cacheControl(path, 200, 'staff')).toContain('immutable');
    expect(cacheControl(path, 200, 'leadership')).toBe('private, no-store');
  });

  test.each([301, 401, 403, 404, 500])('an answer %i is kept for no file', (status) => {
    for (const audience of AUDIENCES)
      for (const path of HASHED) expect(cacheControl(path, status, audience)).not.toContain('max-age');
  });
});

describe('the content security policy', () => {
  const policyOf = (path: string) =>
    headersFor(path, 200, 'public').find(({ name }) => name === 'Content-Security-Policy')?.value ?? '';

  test('lets pages load themselves only, and nothing inline run', () => {
    const directives = policyOf('/index.html').split('; ');
    for (const directive of contentSecurity.directives) expect(directives).toContain(directive);
    expect(directives).toContain("script-src 'self'");
    expect(directives).toContain("style-src 'self'");
    expect(directives).toContain("frame-ancestors 'self'");
    expect(policyOf('/index.html')).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(directives.filter((directive) => directive.includes('unsafe'))).toEqual(["style-src-attr 'unsafe-inline'"]);
  });

  test('leaves readers of PDF their own styles', () => {
    expect(policyOf('/pdf/2026-10.pdf')).toBe("frame-ancestors 'self'");
  });
});

test('search engines are kept from all but what is public', () => {
  const robots = AUDIENCES.map(
    (audience) => headersFor('/', 200, audience).find(({ name }) => name === 'X-Robots-Tag')?.value,
  );
  expect(robots).toEqual([undefined, 'noindex, nofollow', 'noindex, nofollow']);
});

test('no header is named twice, and no type of file', () => {
  for (const list of [
    headersFor('/', 200, 'staff').map(({ name }) => name),
    FILE_TYPES.map(({ extension }) => extension),
  ])
    expect(new Set(list).size).toBe(list.length);
});
