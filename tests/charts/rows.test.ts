import { describe, expect, test } from 'vitest';
import { rankingBars, type RankedUnit } from '../../src/charts/ranking-bars.ts';
import { waterfall } from '../../src/charts/waterfall.ts';
import { CAPTION, ESCAPED, HOSTILE } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

const SIZES = ['wide', 'narrow'] as const;

const UNITS: readonly RankedUnit[] = [
  { rank: '1', name: '海湾', value: 96.1, text: '96.10', movement: '↑1' },
  { rank: '2', name: '北原城区', value: 94.52, text: '94.52', movement: '↓1' },
  { rank: '2', name: '松河', value: 94.52, text: '94.52', movement: '↑3' },
  { rank: '4', name: '云岭', value: 88.94, text: '88.94', movement: '↓2', subject: true },
  { rank: '5', name: '草甸', value: 84.3, text: '84.30', movement: '持平' },
  { rank: null, name: '新区', value: 91, text: '91.00' },
  { rank: null, name: '口岸', value: null, text: '—' },
];

const LOSSES = {
  items: [
    { name: 'Complaints per ten thousand customers', lost: 5.04, text: '5.04' },
    { name: 'Service-hall satisfaction', lost: 4.19, text: '4.19' },
    { name: 'Six others', lost: 2.43, text: '2.43' },
    { name: 'Gained over the full score', lost: -0.6, text: '−0.60' },
  ],
  total: { name: 'Points lost', text: '11.06' },
};

/** Left edges and widths of the filled rectangles of a class, in drawing order. */
function bars(svg: string, className: string): { left: number; width: number }[] {
  const paths = [...svg.matchAll(new RegExp(`class="${className}" d="([^"]+)"`, 'g'))].map(([, d]) => d ?? '');
  return paths.flatMap((d) =>
    [...d.matchAll(/M([\d.]+) [\d.]+(?:v-?[\d.]+)?h(-?[\d.]+)/g)].map(([, x, h]) => {
      const width = Number(h);
      return { left: Number(x) + Math.min(width, 0), width: Math.abs(width) };
    }),
  );
}

describe('ranking bars', () => {
  for (const size of SIZES) {
    test(size, () => {
      const svg = rankingBars({ units: UNITS, max: 100, reference: { at: 90, label: '及格线 90' } }, CAPTION, size);
      expectSnapshot(`ranking-bars-${size}`, svg);
      expect(bytes(svg)).toBeLessThanOrEqual(4_000);
    });
  }

  test('bars start at zero and are as long as their figures', () => {
    const units = [50, 100].map((value) => ({ rank: '1', name: '甲', value, text: String(value) }));
    const [half, whole] = bars(rankingBars({ units }, CAPTION, 'wide'), 'c-accent-f');
    expect(half?.left).toBe(whole?.left);
    expect(whole?.width).toBeCloseTo(2 * (half?.width ?? 0), 0);
  });

  test('only the subject is in the accent colour, everyone where there is none', () => {
    expect(bars(rankingBars({ units: UNITS }, CAPTION, 'wide'), 'c-accent-f')).toHaveLength(1);
    const plain = UNITS.slice(0, 3);
    expect(bars(rankingBars({ units: plain }, CAPTION, 'wide'), 'c-accent-f')).toHaveLength(3);
  });

  test('names too long for a phone stand on a line of their own, text stays text', () => {
    const units = [{ rank: '1', name: HOSTILE, value: 1, text: HOSTILE, movement: HOSTILE }];
    const svg = rankingBars({ units, reference: { at: 1, label: HOSTILE } }, CAPTION, 'wide');
    expect(svg).not.toContain('<script');
    expect(svg.split(ESCAPED).length).toBeGreaterThan(3);
  });

  test('draws nothing wrong without units', () => {
    expect(rankingBars({ units: [] }, CAPTION, 'wide')).not.toMatch(/NaN|Infinity/);
  });
});

describe('waterfall', () => {
  for (const size of SIZES) {
    test(size, () => expectSnapshot(`waterfall-${size}`, waterfall(LOSSES, CAPTION, size)));
  }

  test('each bar starts where the one before ended, and the last is their sum', () => {
    const svg = waterfall(LOSSES, CAPTION, 'wide');
    const [a, b, c] = bars(svg, 'c-miss-f');
    const [gain] = bars(svg, 'c-ok-f');
    const [gap] = bars(svg, 'c-bar-f');
    if (!a || !b || !c || !gain || !gap) throw new Error('a bar is missing');
    expect(b.left).toBeCloseTo(a.left + a.width, 0);
    expect(c.left).toBeCloseTo(b.left + b.width, 0);
    expect(gain.left + gain.width).toBeCloseTo(c.left + c.width, 0);
    expect(gap.left).toBe(a.left);
    expect(gap.left + gap.width).toBeCloseTo(gain.left, 0);
  });
});
