import { describe, expect, test } from 'vitest';
import { progressOn } from '../../scripts/lib/progress.ts';

/** What is written to a stream, at a terminal or not. */
function written(isTTY: boolean, env: Readonly<Record<string, string>>, steps: number): string {
  let all = '';
  const progress = progressOn({ isTTY, write: (text: string | Uint8Array) => ((all += String(text)), true) }, env);
  progress.show('compiling');
  for (let i = 1; i <= steps; i++) progress.show(`pages ${i}`, true);
  progress.show('searching');
  progress.clear();
  return all;
}

describe('progress', () => {
  test('is one line of a terminal, gone at the end', () => {
    const all = written(true, {}, 1000);
    expect(all).not.toContain('\n');
    expect(all).toContain('compiling');
    expect(all.endsWith('searching\r\u001b[K')).toBe(true);
  });

  test('does not tell of every step', () => {
    expect(written(true, {}, 1000).split('\r').length).toBeLessThan(50);
  });

  test.each([
    ['in CI', true, { CI: 'true' }],
    ['in a file or a pipe', false, {}],
    ['on a terminal that cannot write over a line', true, { TERM: 'dumb' }],
  ])('is silent %s', (_, isTTY, env) => {
    expect(written(isTTY, env, 10)).toBe('');
  });
});
