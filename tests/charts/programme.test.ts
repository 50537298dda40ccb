import { describe, expect, test } from 'vitest';
import { burnUp, type BurnUpData } from '../../src/charts/burn-up.ts';
import { statusBars, type Segment, type StatusRow } from '../../src/charts/status-bars.ts';
import { CAPTION, ESCAPED, HOSTILE } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

const SIZES = ['wide', 'narrow'] as const;

const done = (count: number): Segment => ({ count, shape: '✓', tone: 'ok', on: 'surface' });
const onTrack = (count: number): Segment => ({ count, shape: '●', tone: 'tint', on: 'ink' });
const overdue = (count: number): Segment => ({ count, shape: '■', tone: 'miss', on: 'surface' });
const ROWS: readonly StatusRow[] = [
  { name: '市场经营部', value: '5', segments: [done(1), onTrack(3), overdue(1)] },
  { name: '无线网络优化中心', value: '2', segments: [done(2), onTrack(0), overdue(0)] },
  { name: '信息技术部', value: '1', segments: [done(0), onTrack(0), overdue(1)] },
];

const MONTHS = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'];
const BURN_UP: BurnUpData = {
  from: '2025-12-31',
  to: '2026-06-30',
  months: MONTHS.map((day, i) => ({ first: `${day.slice(0, 8)}01`, month: `${i + 1}月`, year: '2026年' })),
  points: [
    { day: '2025-12-31', issued: 0, planned: 0, actual: 0 },
    { day: '2026-01-31', issued: 4, planned: 0.6, actual: 0.5 },
    { day: '2026-02-28', issued: 6, planned: 1.8, actual: 1.2 },
    { day: '2026-03-31', issued: 6, planned: 3.5, actual: 2.6 },
    { day: '2026-04-12', issued: 6, planned: 4, actual: 2.9 },
    { day: '2026-04-30', issued: 6, planned: 4.6, actual: null },
    { day: '2026-05-31', issued: 6, planned: 5.5, actual: null },
    { day: '2026-06-30', issued: 6, planned: 6, actual: null },
  ],
  asOf: { day: '2026-04-12', label: '截至 2026-04-12' },
  standing: { planned: { at: 4, label: '计划 4.0' }, actual: { at: 2.9, label: '实际 2.9' } },
  issuedLabel: '已下达 6 项',
  unit: '项',
};

describe('status bars', () => {
  for (const size of SIZES) {
    test(size, () => {
      const svg = statusBars(ROWS, CAPTION, size);
      expectSnapshot(`status-bars-${size}`, svg);
      expect(bytes(svg)).toBeLessThanOrEqual(3_000);
      expect(statusBars(ROWS, CAPTION, size)).toBe(svg);
    });
  }

  test('a state of which there is none has no segment', () => {
    const svg = statusBars(ROWS.slice(1, 2), CAPTION, 'wide');
    expect(svg).toContain('✓ 2');
    expect(svg).not.toMatch(/[●■] 0/);
  });

  test('draws nothing wrong without rows, and text stays text', () => {
    expect(statusBars([], CAPTION, 'wide')).not.toMatch(/NaN|Infinity/);
    const svg = statusBars(
      [{ name: HOSTILE, value: '1', segments: [{ ...done(1), shape: HOSTILE }] }],
      CAPTION,
      'wide',
    );
    expect(svg).not.toContain('<script');
    expect(svg).toContain(ESCAPED.slice(0, 10));
  });
});

describe('burn-up', () => {
  for (const size of SIZES) {
    test(size, () => {
      const svg = burnUp(BURN_UP, CAPTION, size);
      expectSnapshot(`burn-up-${size}`, svg);
      expect(bytes(svg)).toBeLessThanOrEqual(4_000);
      expect(burnUp(BURN_UP, CAPTION, size)).toBe(svg);
    });
  }

  test('at its end the words stand on the left of the line, inside the picture', () => {
    const asOf = { day: '2026-06-30', label: '截至 2026-06-30' };
    expect(burnUp({ ...BURN_UP, asOf }, CAPTION, 'narrow')).toMatch(/text-anchor="end"[^>]*>实际 2.9/);
  });

  test('draws nothing wrong without points', () => {
    expect(burnUp({ ...BURN_UP, points: [] }, CAPTION, 'wide')).not.toMatch(/NaN|Infinity/);
  });
});
