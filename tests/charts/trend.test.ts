import { describe, expect, test } from 'vitest';
import { trendChart, type TrendData, type TrendPoint } from '../../src/charts/trend.ts';
import { CAPTION, ESCAPED, HOSTILE, MONTHS, POINTS } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

const PLAIN: TrendData = {
  points: POINTS,
  unit: '%',
  bounds: [0, 100],
  labels: { value: '93.81', target: '目标 95.00' },
};

const CONTROLLED: TrendData = {
  ...PLAIN,
  points: POINTS.map((point, i): TrendPoint => {
    const signal = i >= 17 && i <= 19 ? 'worse' : i === 5 ? 'better' : undefined;
    return { ...point, mean: 94.8, lower: 93.4, upper: 96.2, preliminary: i === 21, ...(signal && { signal }) };
  }),
  labels: { ...PLAIN.labels, mean: '均值 94.80', lower: '下限 93.40', upper: '上限 96.20' },
};

const BROKEN: TrendData = {
  points: MONTHS.map((month, i): TrendPoint => {
    const value = [3, 4, 9, 11].includes(i) ? null : i < 14 ? 6.3 - i / 50 : 5.5;
    return { ...month, value, target: i < 14 ? 6 : 5.6, ...(i === 14 && { break: '口径修订' }) };
  }),
  unit: '件/万户',
  labels: { value: '5.50', target: '目标 ≤5.60' },
};

const RANGE: TrendData = {
  points: MONTHS.map((month, i) => ({ ...month, value: 900 + 40 * i, target: [1000, 1600] })),
  unit: '毫秒',
  labels: { value: '1,740', target: ['不低于 1,000', '不高于 1,600'] },
};

const MARKED: TrendData = {
  points: POINTS.map(({ month, year, value }, i) => ({
    month,
    year,
    value,
    ...(i === 12 && { mark: '1' }),
    ...(i === 15 && { mark: '2' }),
  })),
  unit: '分',
  levels: [
    { at: 95.5, label: '优秀 95.5' },
    { at: 94, label: '良好 94' },
  ],
  labels: { value: '93.81' },
};

/** Limits of two phases: the figures' line goes on, theirs do not. */
const ANEW: TrendData = {
  ...CONTROLLED,
  points: POINTS.map((point, i): TrendPoint => {
    const limits = i < 10 ? { mean: 94.9, lower: 94.1, upper: 95.7 } : { mean: 94, lower: 93, upper: 95 };
    return { ...point, ...limits, ...(i === 10 && { anew: '重算控制限' }) };
  }),
  labels: { ...PLAIN.labels, mean: '均值 94.00', lower: '下限 93.00', upper: '上限 95.00' },
};

const CASES = { plain: PLAIN, controlled: CONTROLLED, broken: BROKEN, range: RANGE, marked: MARKED, anew: ANEW };

describe('trend', () => {
  for (const [name, data] of Object.entries(CASES)) {
    for (const size of ['wide', 'narrow'] as const) {
      test(`${name}, ${size}`, () => {
        const { svg } = trendChart(data, CAPTION, size);
        expectSnapshot(`trend-${name}-${size}`, svg);
        expect(bytes(svg)).toBeLessThanOrEqual(5_000);
        expect(trendChart(data, CAPTION, size).svg).toBe(svg);
      });
    }
  }

  test('says whether its axis starts at zero', () => {
    const flat = (value: number) => ({ ...PLAIN, points: MONTHS.map((month) => ({ ...month, value })) });
    expect(trendChart(PLAIN, CAPTION, 'wide').zoomed).toBe(true);
    expect(trendChart(flat(93), CAPTION, 'wide').zoomed).toBe(true);
    expect(trendChart(flat(0), CAPTION, 'wide').zoomed).toBe(false);
    const rising = { ...PLAIN, points: MONTHS.map((month, i) => ({ ...month, value: 20 + i * 3 })) };
    expect(trendChart(rising, CAPTION, 'wide').zoomed).toBe(false);
  });

  test('goes on across a mark and ends at a break', () => {
    const lineOf = (more: object) => {
      const points = POINTS.map((point, i) => ({ ...point, target: null, ...(i === 12 && more) }));
      const { svg } = trendChart({ ...PLAIN, points, labels: {} }, CAPTION, 'wide');
      return [...svg.matchAll(/class="c-accent-s"[^>]* d="([^"]*)"/g)].map(([, d]) => d).join('');
    };
    expect(lineOf({ mark: '1' })).toBe(lineOf({ mark: '2' }));
    const pieces = (path: string) => path.split('M').length - 1;
    expect(pieces(lineOf({ break: '1' }))).toBe(pieces(lineOf({ mark: '1' })) + 1);
  });

  test('has nothing to say where nothing was measured', () => {
    const points = MONTHS.map((month) => ({ ...month, value: null }));
    const { svg } = trendChart({ ...PLAIN, points }, CAPTION, 'wide');
    expect(svg).not.toContain('93.81');
    expect(svg).not.toContain('NaN');
    expect(trendChart({ ...PLAIN, points: [] }, CAPTION, 'narrow').svg).not.toContain('NaN');
  });

  test('text stays text', () => {
    const points = POINTS.map((point, i) => ({ ...point, year: HOSTILE, ...(i === 9 && { break: HOSTILE }) }));
    const labels = { value: HOSTILE, target: HOSTILE };
    const caption = { id: '"><x', title: HOSTILE, description: HOSTILE };
    const { svg } = trendChart({ points, unit: HOSTILE, labels }, caption, 'wide');
    expect(svg).not.toMatch(/<script|<x|\u0000|\u202e/);
    expect(svg.split(ESCAPED)).toHaveLength(1 + 2 + 1 + 1 + 1 + 2);
  });
});
