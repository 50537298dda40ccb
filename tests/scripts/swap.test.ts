import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../scripts/lib/lock.ts';
import { MARKER, swapIn } from '../../scripts/lib/swap.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sqh-swap-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A folder with one page, and the mark of a build if it is one. */
function site(name: string, text: string, marked = true): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
  if (marked) writeFileSync(join(path, MARKER), '{}');
  return path;
}
const page = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

describe('swapIn', () => {
  it('puts a new site where there was none, in folders that were not there', () => {
    const target = join(folder, 'deep/er/dist');
    expect(swapIn(site('made', 'new'), target)).toBeUndefined();
    expect(page(target)).toBe('new');
  });

  it('takes the place of an earlier site and leaves nothing beside it', () => {
    const target = site('dist', 'old');
    expect(swapIn(site('made', 'new'), target)).toBeUndefined();
    expect(page(target)).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('keeps what is no site of ours, every time', () => {
    const target = site('dist', 'mine', false);
    expect(swapIn(site('made', 'new'), target)).toBe(`${target}.kept`);
    expect([page(target), page(`${target}.kept`)]).toEqual(['new', 'mine']);
    rmSync(join(target, MARKER));
    expect(swapIn(site('made', 'newer'), target)).toBe(`${target}.kept1`);
    expect([page(target), page(`${target}.kept`), page(`${target}.kept1`)]).toEqual(['newer', 'mine', 'new']);
  });
});

describe('withLock', () => {
  const nothing = () => undefined;

  it('lets one work at a time', async () => {
    const lock = join(folder, 'lock');
    const done: string[] = [];
    let waited = 0;
    const work = (name: string) => async () => {
      done.push(`${name} begins`);
      await sleep(20);
      done.push(`${name} ends`);
    };
    await Promise.all([withLock(lock, nothing, work('a')), withLock(lock, () => waited++, work('b'))]);
    expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(waited).toBe(1);
    expect(existsSync(lock)).toBe(false);
  });

  it('gives the lock back when the work fails', async () => {
    const lock = join(folder, 'lock');
    const failing = withLock(lock, nothing, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await withLock(lock, nothing, () => Promise.resolve('yes'))).toBe('yes');
  });

  it('takes over from a process that is no more', async () => {
    const lock = join(folder, 'lock');
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), '4194304'); // above every process number of Linux
    expect(await withLock(lock, nothing, () => Promise.resolve('mine'))).toBe('mine');
  });
});
