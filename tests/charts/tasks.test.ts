import { describe, expect, test } from 'vitest';
import { progressCurve, type ProgressCurveData } from '../../src/charts/progress-curve.ts';
import { timeline, type TimelineData } from '../../src/charts/timeline.ts';
import { CAPTION, ESCAPED, HOSTILE } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

const SIZES = ['wide', 'narrow'] as const;

const MONTHS = Array.from({ length: 10 }, (_, i) => ({
  first: `2026-${String(i + 3).padStart(2, '0')}-01`,
  month: `${i + 3}月`,
  year: '2026年',
}));

const AS_OF = { day: '2026-11-05', label: '截至 2026-11-05' };

const CURVE: ProgressCurveData = {
  from: '2026-03-10',
  to: '2026-12-31',
  months: MONTHS,
  planned: [
    { day: '2026-03-10', percent: 0 },
    { day: '2026-05-31', percent: 10 },
    { day: '2026-07-15', percent: 40 },
    { day: '2026-09-30', percent: 75 },
    { day: '2026-12-20', percent: 100 },
  ],
  actual: [0, 4, 9, 21, 38, 50, 58, 62].map((percent, i) => ({
    day: ['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', AS_OF.day][
      i
    ] as string,
    percent,
  })),
  milestones: [
    { due: '2026-05-31', percent: 10, done: true },
    { due: '2026-07-15', percent: 40, done: true, key: true },
    { due: '2026-09-30', percent: 75, done: false, risk: true },
    { due: '2026-12-20', percent: 100, done: false, key: true },
  ],
  asOf: AS_OF,
  standing: { planned: { percent: 86, label: '计划 86%' }, actual: { percent: 62, label: '实际 62%' } },
  unit: '%',
};

const TIMELINE: TimelineData = {
  from: '2026-03-01',
  to: '2026-12-31',
  months: MONTHS,
  asOf: AS_OF,
  rows: [
    {
      lead: 'T-01',
      name: '资费提醒改造',
      value: '100%',
      from: '2026-03-10',
      to: '2026-08-31',
      progress: 100,
      milestones: [
        { due: '2026-05-15', done: true },
        { due: '2026-08-31', done: true, key: true },
      ],
    },
    {
      lead: 'T-07',
      name: '宽带装维上门预约与准时率提升',
      value: '62%',
      from: '2026-04-01',
      to: '2026-10-15',
      progress: 62,
      late: true,
      strong: true,
      milestones: [
        { due: '2026-06-15', done: true, key: true },
        { due: '2026-09-30', done: false, risk: true },
        { due: '2026-10-15', done: false },
      ],
    },
    {
      lead: 'T-12',
      name: '首问负责制落地',
      value: '15%',
      from: '2026-09-20',
      to: '2026-12-20',
      progress: 15,
      milestones: [
        { due: '2026-11-20', done: false, key: true, risk: true },
        { due: '2026-12-20', done: false },
      ],
    },
  ],
};

describe('progress curve', () => {
  for (const size of SIZES) {
    test(`behind, ${size}`, () => {
      const svg = progressCurve(CURVE, CAPTION, size);
      expectSnapshot(`progress-curve-behind-${size}`, svg);
      expect(bytes(svg)).toBeLessThanOrEqual(4_000);
      expect(progressCurve(CURVE, CAPTION, size)).toBe(svg);
    });
  }

  test('ahead of plan, and nothing reported yet', () => {
    const standing = { planned: { percent: 58, label: '计划 58%' }, actual: { percent: 62, label: '实际 62%' } };
    const planned = CURVE.planned.map(({ day, percent }) => ({ day, percent: percent === 100 ? 100 : percent / 3 }));
    const milestones = CURVE.milestones.slice(3);
    const ahead = { ...CURVE, planned, milestones, standing };
    expectSnapshot('progress-curve-ahead-narrow', progressCurve(ahead, CAPTION, 'narrow'));
    const unreported = { ...CURVE, actual: [], standing: { planned: standing.planned } };
    expect(progressCurve(unreported, CAPTION, 'wide')).not.toContain('c-accent');
  });

  test('past its deadline the words stay inside the picture, and a full plan goes without', () => {
    const standing = { planned: { percent: 100, label: '计划 100%' }, actual: { percent: 71, label: '实际 71%' } };
    const milestones = CURVE.milestones.filter(({ due }) => due <= AS_OF.day);
    const late = progressCurve({ ...CURVE, to: AS_OF.day, milestones, standing }, CAPTION, 'narrow');
    expectSnapshot('progress-curve-late-narrow', late);
    expect(late).not.toContain('计划 100%');
    expect(late).toMatch(/text-anchor="end"[^>]*>实际 71%/);
  });

  test('a dotted line leads to the forecast, as far as the axis goes, and none where there is none to draw', () => {
    const dotted = (forecast: string) =>
      progressCurve({ ...CURVE, forecast }, CAPTION, 'wide').includes('stroke-dasharray="1.5 3"');
    expect(dotted('2027-02-01')).toBe(true);
    expect(dotted('2026-11-20')).toBe(true);
    expect(dotted('2026-11-05')).toBe(false);
    expectSnapshot(
      'progress-curve-forecast-wide',
      progressCurve({ ...CURVE, forecast: '2027-02-01' }, CAPTION, 'wide'),
    );
    const unreported = { ...CURVE, actual: [], forecast: '2027-02-01' };
    expect(progressCurve(unreported, CAPTION, 'wide')).not.toContain('stroke-dasharray="1.5 3"');
  });

  test('text stays text', () => {
    const standing = { planned: { percent: 1, label: HOSTILE }, actual: { percent: 1, label: HOSTILE } };
    const asOf = { day: AS_OF.day, label: HOSTILE };
    const svg = progressCurve({ ...CURVE, unit: HOSTILE, asOf, standing }, CAPTION, 'wide');
    expect(svg).not.toContain('<script');
    expect(svg.split(ESCAPED)).toHaveLength(5);
  });
});

describe('timeline', () => {
  for (const size of SIZES) {
    test(size, () => {
      const svg = timeline(TIMELINE, CAPTION, size);
      expectSnapshot(`timeline-${size}`, svg);
      expect(timeline(TIMELINE, CAPTION, size)).toBe(svg);
    });
  }

  test('fifteen tasks of four milestones stay small', () => {
    const rows = Array.from({ length: 15 }, () => TIMELINE.rows[1]).filter((row) => row !== undefined);
    expect(bytes(timeline({ ...TIMELINE, rows }, CAPTION, 'wide'))).toBeLessThanOrEqual(10_000);
  });

  test('only tasks that are late run on to the as-of day', () => {
    const late = (svg: string) => svg.includes('class="c-miss-s" stroke-width="2"');
    expect(late(timeline(TIMELINE, CAPTION, 'wide'))).toBe(true);
    const rows = TIMELINE.rows.map((row) => ({ ...row, late: false }));
    expect(late(timeline({ ...TIMELINE, rows }, CAPTION, 'wide'))).toBe(false);
  });

  test('draws nothing wrong without tasks, or before and after all of them', () => {
    expect(timeline({ ...TIMELINE, rows: [] }, CAPTION, 'wide')).not.toMatch(/NaN|Infinity/);
    const later = { ...TIMELINE, asOf: { day: '2027-05-01', label: 'later' } };
    expect(timeline(later, CAPTION, 'wide')).not.toContain('later');
  });
});
