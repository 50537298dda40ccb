import { describe, expect, test } from 'vitest';
import { beforeAfter, type BeforeAfterData } from '../../src/charts/before-after.ts';
import { CAPTION, ESCAPED, HOSTILE } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

const SIZES = ['wide', 'narrow'] as const;

const DATA: BeforeAfterData = {
  rows: [
    {
      ...{ name: '河东（试点）', value: '93.63% → 96.75%', note: '+3.12', strong: true },
      before: { at: 93.63, lower: 92.87, upper: 94.32 },
      after: { at: 96.75, lower: 96.17, upper: 97.24 },
    },
    {
      ...{ name: '望川（对照，第三批才推广）', value: '92.99% → 94.41%', note: '+1.42' },
      before: { at: 92.99, lower: 92.18, upper: 93.73 },
      after: { at: 94.41 },
    },
  ],
  target: { at: 95, label: '目标 95.00%' },
};

describe('before and after', () => {
  for (const size of SIZES) {
    test(size, () => {
      const svg = beforeAfter(DATA, CAPTION, size);
      expectSnapshot(`before-after-${size}`, svg);
      expect(beforeAfter(DATA, CAPTION, size)).toBe(svg);
      expect(bytes(svg)).toBeLessThanOrEqual(4_000);
    });
  }

  test('draws nothing wrong of nothing, and of figures that are all the same', () => {
    const same = [{ name: '甲', value: '5', before: { at: 5 }, after: { at: 5 } }];
    for (const rows of [[], same]) {
      expect(beforeAfter({ rows }, CAPTION, 'narrow')).not.toMatch(/NaN|Infinity/);
    }
  });

  test('text stays text', () => {
    const rows = [{ name: HOSTILE, value: HOSTILE, note: HOSTILE, before: { at: 1 }, after: { at: 2 } }];
    const svg = beforeAfter({ rows, target: { at: 1, label: HOSTILE } }, CAPTION, 'wide');
    expect(svg).not.toContain('<script');
    expect(svg.split(ESCAPED)).toHaveLength(5);
  });
});
