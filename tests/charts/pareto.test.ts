import { describe, expect, test } from 'vitest';
import { pareto, type ParetoData } from '../../src/charts/pareto.ts';
import { CAPTION, ESCAPED, HOSTILE } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

const SIZES = ['wide', 'narrow'] as const;

const DATA: ParetoData = {
  items: [
    { name: '高峰柜台少，排班不跟客流走', count: 118, text: '118', cumulated: '28%', vital: true },
    { name: '进厅没人引导', count: 92, text: '92', cumulated: '50%', vital: true },
    { name: '简单业务也排柜台', count: 71, text: '71', cumulated: '67%', vital: true },
    { name: '久等没人解释', count: 48, text: '48', cumulated: '79%', vital: true },
    { name: '材料不全', count: 29, text: '29', cumulated: '86%' },
    { name: '其他', count: 60, text: '60', cumulated: '100%' },
  ],
  limit: { share: 0.8, label: '80%' },
};

/** Right ends of the points of the line. */
function points(svg: string): number[] {
  return [...(/class="c-ink-f" d="([^"]+)"/.exec(svg)?.[1] ?? '').matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
}

describe('pareto', () => {
  for (const size of SIZES) {
    test(size, () => {
      const svg = pareto(DATA, CAPTION, size);
      expectSnapshot(`pareto-${size}`, svg);
      expect(pareto(DATA, CAPTION, size)).toBe(svg);
      expect(bytes(svg)).toBeLessThanOrEqual(4_000);
    });
  }

  test('the line rises to the right edge, where all of them end', () => {
    const found = points(pareto(DATA, CAPTION, 'wide'));
    expect(found).toHaveLength(DATA.items.length);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('draws nothing wrong of nothing, and of items without cases', () => {
    for (const items of [[], [{ name: '甲', count: 0, text: '0', cumulated: '—' }]]) {
      expect(pareto({ items }, CAPTION, 'narrow')).not.toMatch(/NaN|Infinity/);
    }
  });

  test('text stays text', () => {
    const items = [{ name: HOSTILE, count: 1, text: HOSTILE, cumulated: HOSTILE }];
    const svg = pareto({ items, limit: { share: 0.8, label: HOSTILE } }, CAPTION, 'wide');
    expect(svg).not.toContain('<script');
    expect(svg.split(ESCAPED)).toHaveLength(5);
  });
});
