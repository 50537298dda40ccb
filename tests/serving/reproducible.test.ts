import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { checksumsOf, digestOf } from '../../scripts/lib/checksums.ts';

const { here, elsewhere } = inject('served');
/** PDF apart, whose makers write the time into them. */
const filesOf = (folder: string) => checksumsOf(folder, (path) => path.endsWith('.pdf'));

describe('the same commit and as-of date', () => {
  const [first, second] = [filesOf(here), filesOf(elsewhere)];

  test('give the same bytes on another machine', () => {
    const paths = [...new Set([...first.keys(), ...second.keys()])];
    expect(paths.filter((path) => first.get(path) !== second.get(path))).toEqual([]);
    expect(digestOf(second)).toBe(digestOf(first));
  });

  test('give a whole site: pages of both languages, search, feeds, the history', () => {
    const needed = ['index.html', 'en/index.html', 'search/zh-CN.json', 'changes.xml', 'gaps.json', '404.html'];
    const prose = ['handbook/start/index.html', 'en/handbook/start/install/index.html'];
    expect([...needed, ...prose].filter((path) => !first.has(path))).toEqual([]);
    expect(readFileSync(join(here, 'changes.xml'), 'utf8')).toContain('2026-10-03T');
  });
});
