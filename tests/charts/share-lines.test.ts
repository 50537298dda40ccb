import { describe, expect, test } from 'vitest';
import { shareLines, type ShareLines } from '../../src/charts/share-lines.ts';
import { CAPTION, ESCAPED, HOSTILE } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

const months = ['10月', '11月', '12月', '1月', '2月'].map((month, i) => ({ month, year: i < 3 ? '2025年' : '2026年' }));
const DATA: ShareLines = {
  months,
  lines: [
    { label: '制度 91%', shares: [60, 72, 91, 91, 91] },
    { label: '流程 40%', shares: [0, 12, 18, 29, 40] },
    { label: '系统 4%', shares: [null, null, 0, 0, 4] },
  ],
  unit: '%',
};

describe('shares over months', () => {
  for (const size of ['wide', 'narrow'] as const) {
    test(size, () => {
      const svg = shareLines(DATA, CAPTION, size);
      expectSnapshot(`share-lines-${size}`, svg);
      expect(shareLines(DATA, CAPTION, size)).toBe(svg);
      expect(bytes(svg)).toBeLessThanOrEqual(4_000);
    });
  }

  test('differ by their dashes as well as their colours', () => {
    const dashes = [...shareLines(DATA, CAPTION, 'wide').matchAll(/stroke-dasharray="([^"]+)"/g)].map(
      ([, dash]) => dash,
    );
    expect(new Set(dashes).size).toBe(2);
  });

  test('nothing is drawn wrong of nothing', () => {
    expect(shareLines({ months: [], lines: [], unit: '%' }, CAPTION, 'narrow')).not.toMatch(/NaN|Infinity/);
    const none = { months, lines: [{ label: '无', shares: months.map(() => null) }], unit: '%' };
    expect(shareLines(none, CAPTION, 'wide')).not.toMatch(/NaN|Infinity/);
  });

  test('text stays text', () => {
    const svg = shareLines(
      { months, lines: [{ label: HOSTILE, shares: [1, 2, 3, 4, 5] }], unit: '%' },
      CAPTION,
      'wide',
    );
    expect(svg).not.toContain('<script');
    expect(svg).toContain(ESCAPED);
  });
});
