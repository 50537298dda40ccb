import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meet, type Box } from '../../src/charts/box.ts';
import type { Labelled } from '../../src/charts/label-places.ts';
import { placeLabels } from '../../src/charts/place-labels.ts';
import { cornerAt } from '../../src/charts/quadrants.ts';
import { scatterChart, type ScatterData, type ScatterPoint } from '../../src/charts/scatter.ts';
import { inTwoLines } from '../../src/charts/wrap-text.ts';
import { CAPTION, ESCAPED, HOSTILE } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

const STATUSES = ['missed', 'at-risk', 'achieved', 'no-data'] as const;

const point = (number: number, name: string, x: number, y: number, more: Partial<ScatterPoint> = {}): ScatterPoint => {
  const status = y >= 100 ? 'achieved' : y > 60 ? 'at-risk' : 'missed';
  return { number: String(number), name, x, y, status, ...more };
};

const CHINESE: ScatterData = {
  points: [
    point(1, '宽带客户满意度', 88, 60),
    point(2, '宽带重复障碍率', 84, 60),
    point(3, '万客户投诉量', 82, 60),
    point(4, '服营厅客户满意度', 78, 91.7, { preliminary: true }),
    point(5, '资费与账单满意度', 85, 99.9),
    point(6, '服营厅平均等候时长', 71, 60),
    point(7, '投诉平均处理时长', 55, 80),
    point(8, '移动网络客户满意度', 92, 104),
    point(9, '热线首次解决率', 90, 104.8),
    point(10, '装移机及时率', 66, 106),
  ],
  x: { title: '重要性 →', bounds: [0, 100] },
  y: { title: '得分' },
  quadrants: {
    x: { at: 74, label: '中位数 74' },
    y: { at: 100, label: '100 分：达到目标' },
    names: { topLeft: '维持即可', topRight: '继续保持', bottomLeft: '其次改进', bottomRight: '优先改进' },
    focus: 'bottomRight',
  },
};

/** Importance and points of as many as an operator has, most of them in one band and some at the floor. */
const MANY: readonly (readonly [number, number])[] = [
  [88, 60],
  [84, 60],
  [82, 60],
  [80, 60],
  [78, 91.7],
  [81, 93.8],
  [74, 95],
  [77, 99.3],
  [85, 99.9],
  [71, 60],
  [70, 60],
  [55, 80],
  [62, 83.9],
  [68, 94.8],
  [60, 96.4],
  [92, 104],
  [90, 104.8],
  [87, 105.8],
  [86, 103.5],
  [79, 106.9],
  [76, 105.8],
  [75, 105],
  [73, 105.4],
  [72, 104.9],
  [70, 107.7],
  [69, 103.8],
  [66, 106],
  [65, 103.8],
  [64, 102.4],
  [58, 104.4],
  [57, 101.4],
];

const DENSE: ScatterData = {
  ...CHINESE,
  points: MANY.map(([x, y], i) => point(i + 1, `Indicator of customers ${String(i + 1).padStart(2, '0')}`, x, y)),
  quadrants: {
    ...CHINESE.quadrants,
    names: { topLeft: 'Leave as is', topRight: 'Keep up', bottomLeft: 'Fix next', bottomRight: 'Fix first' },
  },
};

const SIZES = ['wide', 'narrow'] as const;

describe('scatter', () => {
  for (const [name, data] of Object.entries({ chinese: CHINESE, dense: DENSE })) {
    test.each(SIZES)(`${name}, %s`, (size) => {
      const { svg } = scatterChart(data, CAPTION, size);
      expectSnapshot(`scatter-${name}-${size}`, svg);
      expect(bytes(svg)).toBeLessThanOrEqual(9_000);
      expect(scatterChart(data, CAPTION, size).svg).toBe(svg);
    });

    test.each(SIZES)(`${name}, %s: every point has its name or its number, and only one of them`, (size) => {
      const { svg, numbered } = scatterChart(data, CAPTION, size);
      const written = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '').join(' ');
      for (const { name, number } of data.points) {
        const isNamed = [name, inTwoLines(name).join(' ')].some((text) => written.includes(text));
        expect(isNamed, name).toBe(!numbered.includes(number));
      }
    });
  }

  test('tells how a point stands by its shape', () => {
    const shapes = STATUSES.map((status) => {
      const svg = scatterChart({ ...CHINESE, points: [point(1, '', 80, 80, { status })] }, CAPTION, 'wide').svg;
      // The path of the mark without the place where it begins.
      return /class="c-(?:ok|risk|miss|muted)-f c-surface-s"[^>]* d="M[-\d.]+ ?[-\d.]+([^"]+)"/.exec(svg)?.[1];
    });
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(STATUSES.length);
  });

  test('says whether an axis starts above zero', () => {
    const low: ScatterData = {
      ...CHINESE,
      points: [point(1, '甲', 0, 0), point(2, '乙', 90, 100)],
      quadrants: { ...CHINESE.quadrants, x: { at: 50, label: '' }, y: { at: 50, label: '' } },
    };
    expect(scatterChart(CHINESE, CAPTION, 'wide').zoomed).toBe(true);
    expect(scatterChart(low, CAPTION, 'wide').zoomed).toBe(false);
  });

  test('draws nothing wrong without points, and names what it can of those in one place', () => {
    expect(scatterChart({ ...CHINESE, points: [] }, CAPTION, 'wide').svg).not.toMatch(/NaN|Infinity/);
    const points = Array.from({ length: 5 }, (_, i) => point(i + 1, `指标${i}`, 74, 100));
    const { svg } = scatterChart({ ...CHINESE, points }, CAPTION, 'narrow');
    expect(svg).not.toMatch(/NaN|Infinity/);
    for (const { name } of points.slice(0, 3)) expect(svg).toContain(name);
  });

  test('text stays text', () => {
    const names = { topLeft: HOSTILE, topRight: HOSTILE, bottomLeft: HOSTILE, bottomRight: HOSTILE };
    const quadrants = {
      x: { at: 74, label: HOSTILE },
      y: { at: 100, label: HOSTILE },
      names,
      focus: 'topLeft' as const,
    };
    const data = { points: [point(1, '甲', 80, 80)], x: { title: HOSTILE }, y: { title: HOSTILE }, quadrants };
    const { svg } = scatterChart(data, { id: '"><x', title: HOSTILE, description: HOSTILE }, 'wide');
    expect(svg).not.toMatch(/<script|<x|\u0000|\u202e/);
    expect(svg.split(ESCAPED)).toHaveLength(1 + 2 + 2 + 4 + 2);
  });
});

test('what lies on a dividing line counts as beyond it', () => {
  expect(cornerAt({ x: 74, y: 100 }, CHINESE.quadrants)).toBe('topRight');
  expect(cornerAt({ x: 73.9, y: 99.9 }, CHINESE.quadrants)).toBe('bottomLeft');
});

describe('labels of marks', () => {
  const AREA: Box = { left: 0, top: 0, right: 700, bottom: 400 };
  const TAKEN: readonly Box[] = [{ left: 0, top: 0, right: 80, bottom: 20 }];
  const mark = fc
    .record({
      x: fc.integer({ min: 5, max: 695 }),
      y: fc.integer({ min: 5, max: 395 }),
      width: fc.integer({ min: 20, max: 140 }),
    })
    .map(({ x, y, width }): Labelled => {
      const choices = [
        { width, height: 14 },
        { width: width / 2, height: 28 },
        { width: 14, height: 14 },
      ];
      return { x, y, radius: 4, home: AREA, choices };
    });
  const marks = fc.array(mark, { maxLength: 40 });

  test('cover neither each other nor a mark nor what is taken, and stay in the plot', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const labels = placeLabels(all, AREA, TAKEN);
        const boxes = labels.flatMap((label) => label?.box ?? []);
        const reach = all.map(({ x, y }) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }));
        boxes.forEach((box, i) => {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 700 && box.bottom <= 400).toBe(true);
          expect([...reach, ...TAKEN, ...boxes.slice(i + 1)].filter((other) => meet(box, other))).toEqual([]);
        });
        const leaders = labels.flatMap((label) => label?.leader ?? []);
        for (const leader of leaders) expect(boxes.filter((box) => meet(leader, box))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('go to the first of marks in one place in full, and to as many others as there is room for', () => {
    const [first] = fc.sample(mark, { numRuns: 1, seed: 1 });
    if (!first) return;
    const at = { ...first, x: 350, y: 200 };
    const labels = placeLabels([at, at, at], AREA, []);
    expect(labels.map((label) => label?.choice)).toEqual([0, 0, 0]);
  });

  test('are the same for the same marks', () => {
    fc.assert(
      fc.property(marks, (all) => {
        expect(placeLabels(all, AREA, TAKEN)).toEqual(placeLabels(all, AREA, TAKEN));
      }),
      { numRuns: 10 },
    );
  });

  test('a mark that has the plot to itself has its best label, without a line', () => {
    fc.assert(
      fc.property(mark, (alone) => {
        const [label] = placeLabels([alone], AREA, []);
        expect(label?.choice).toBe(0);
        expect(label?.leader).toBeUndefined();
      }),
    );
  });
});

test('words are broken into lines as alike as they can be, never within a word', () => {
  expect(inTwoLines('Appeals to the regulator per million users')).toEqual([
    'Appeals to the regulator',
    'per million users',
  ]);
  expect(inTwoLines('投诉处理满意度')).toEqual(['投诉处理满意度']);
  expect(inTwoLines('')).toEqual(['']);
});
