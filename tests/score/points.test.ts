import { describe, expect, test } from 'vitest';
import type { Indicator, Scoring } from '../../src/model/records/indicator.ts';
import type { TargetInForce } from '../../src/model/results.ts';
import { pointsFor } from '../../src/score/points/index.ts';
import { statusOf } from '../../src/score/status.ts';

type Direction = Indicator['direction'];
type Limits = Pick<TargetInForce, 'floor' | 'target' | 'stretch'>;

const targets = (limits: Limits): TargetInForce => ({ from: '2025-01', index: 0, ...limits });
const points = (scoring: Scoring, limits: Limits, direction: Direction, value: number) =>
  pointsFor(scoring, targets(limits), direction, value)?.toNumber() ?? NaN;

const LINEAR: Scoring = { method: 'linear', at: { floor: 60, target: 100, stretch: 110 } };

describe('linear points', () => {
  const higher = { floor: 90, target: 95, stretch: 98 };
  test.each([
    [0, 60],
    [90, 60],
    [92.5, 80],
    [94.99, 99.92],
    [95, 100],
    [96.5, 105],
    [98, 110],
    [100, 110],
  ])('of %d, higher being better, are %d', (value, expected) => {
    expect(points(LINEAR, higher, 'higher', value)).toBe(expected);
  });

  test.each([
    [10, 60],
    [7.5, 80],
    [5, 100],
    [3.5, 105],
    [0, 110],
  ])('of %d, lower being better, are %d', (value, expected) => {
    expect(points(LINEAR, { floor: 10, target: 5, stretch: 2 }, 'lower', value)).toBe(expected);
  });

  test.each([
    [80, 60],
    [85, 80],
    [90, 100],
    [110, 100],
    [115, 80],
    [130, 60],
  ])('of %d in a range are %d: the worse of its two sides', (value, expected) => {
    expect(points(LINEAR, { floor: [80, 120], target: [90, 110] }, 'range', value)).toBe(expected);
  });

  test('run only between the anchors that scoring and targets both have', () => {
    const at = (value: number) => points(LINEAR, { floor: 90, target: 95 }, 'higher', value);
    expect([at(92.5), at(95), at(99)]).toEqual([80, 100, 100]);
  });

  test('of a missed target are 0 where no floor says what a miss is worth', () => {
    const at = (value: number) => points(LINEAR, { target: 95, stretch: 98 }, 'higher', value);
    expect([at(94.99), at(95), at(96.5)]).toEqual([0, 100, 105]);
  });

  test('jump where floor and target are the same', () => {
    const at = (value: number) => points(LINEAR, { floor: 95, target: 95 }, 'higher', value);
    expect([at(94.99), at(95)]).toEqual([60, 100]);
  });
});

describe('points by deduction', () => {
  const deduction = (more: Partial<Extract<Scoring, { method: 'deduction' }>>): Scoring => ({
    method: 'deduction',
    ...more,
  });
  const at = (scoring: Scoring, value: number, limits: Limits = { target: 95 }, direction: Direction = 'higher') =>
    points(scoring, limits, direction, value);

  test('are 100 when the target is met, and lose onMiss at once when it is not', () => {
    const scoring = deduction({ onMiss: 5 });
    expect([at(scoring, 95), at(scoring, 99), at(scoring, 94.99), at(scoring, 0)]).toEqual([100, 100, 95, 95]);
  });

  test('lose points pro rata to the gap, or for whole steps of it', () => {
    const [rata, whole] = [deduction({ points: 2, per: 0.5 }), deduction({ points: 2, per: 0.5, steps: 'whole' })];
    expect([at(rata, 94.25), at(whole, 94.25)]).toEqual([97, 98]);
    expect([at(rata, 94.5), at(whole, 94.5)]).toEqual([98, 98]);
  });

  test('count a step that is exactly full, which machine arithmetic would miss', () => {
    expect((1 - 0.9) / 0.1).toBeLessThan(1);
    expect(at(deduction({ points: 1, per: 0.1, steps: 'whole' }), 0.9, { target: 1 })).toBe(99);
  });

  test('lose at most max in all, and never go below 0', () => {
    expect(at(deduction({ onMiss: 5, points: 10, per: 1, max: 20 }), 90)).toBe(80);
    expect(at(deduction({ onMiss: 5, points: 10, per: 1 }), 0)).toBe(0);
  });

  test('measure the gap to the nearer end', () => {
    const scoring = deduction({ points: 1, per: 1 });
    expect(at(scoring, 7, { target: 5 }, 'lower')).toBe(98);
    expect(at(scoring, 87, { target: [90, 110] }, 'range')).toBe(97);
    expect(at(scoring, 112, { target: [90, 110] }, 'range')).toBe(98);
    expect(at(scoring, 100, { target: [90, 110] }, 'range')).toBe(100);
  });
});

describe('points by bands', () => {
  const bands: Scoring = {
    method: 'bands',
    bands: [
      { reach: 95, points: 100 },
      { reach: 90, points: 80 },
    ],
    otherwise: 30,
  };
  test('are those of the best band reached, the figure of a band included', () => {
    const at = (value: number) => points(bands, { target: 95 }, 'higher', value);
    expect([99, 95, 94.99, 90, 89.99].map(at)).toEqual([100, 100, 80, 80, 30]);
  });
  test('are 0 below all of them unless said otherwise', () => {
    expect(points({ ...bands, otherwise: undefined }, { target: 95 }, 'higher', 1)).toBe(0);
  });
  test('go down where lower is better, and outwards in a range', () => {
    const down: Scoring = {
      method: 'bands',
      bands: [
        { reach: 5, points: 100 },
        { reach: 10, points: 60 },
      ],
    };
    expect([5, 5.1, 10, 10.1].map((value) => points(down, { target: 5 }, 'lower', value))).toEqual([100, 60, 60, 0]);
    const outwards: Scoring = {
      method: 'bands',
      bands: [
        { reach: [90, 110], points: 100 },
        { reach: [80, 120], points: 60 },
      ],
    };
    const at = (value: number) => points(outwards, { target: [90, 110] }, 'range', value);
    expect([100, 110, 111, 80, 79].map(at)).toEqual([100, 100, 60, 60, 0]);
  });
});

describe('points all or nothing', () => {
  test('pass or fail: by the target', () => {
    const at = (scoring: Scoring, value: number) => points(scoring, { floor: 90, target: 95 }, 'higher', value);
    expect([95, 94.99].map((value) => at({ method: 'pass-fail' }, value))).toEqual([100, 0]);
    expect([95, 94.99].map((value) => at({ method: 'pass-fail', pass: 90, fail: 50 }, value))).toEqual([90, 50]);
  });
  test('of a veto: by the floor, by the target where there is none', () => {
    const veto: Scoring = { method: 'veto', cap: 60 };
    expect([90, 89.99].map((value) => points(veto, { floor: 90, target: 95 }, 'higher', value))).toEqual([100, 0]);
    expect([95, 94.99].map((value) => points(veto, { target: 95 }, 'higher', value))).toEqual([100, 0]);
  });
});

describe('status', () => {
  const status = (value: number | null, limits: Limits, direction: Direction = 'higher') =>
    statusOf(value, targets(limits), direction);
  test('is achieved, at risk down to the floor, then missed', () => {
    expect([95, 94.99, 90, 89.99].map((value) => status(value, { floor: 90, target: 95 }))).toEqual([
      'achieved',
      'at-risk',
      'at-risk',
      'missed',
    ]);
  });
  test('is missed at once where there is no floor', () => {
    expect(status(94.99, { target: 95 })).toBe('missed');
  });
  test('looks at both ends of a range', () => {
    const range = { floor: [80, 120], target: [90, 110] } as const;
    expect([100, 85, 115, 79, 121].map((value) => status(value, range, 'range'))).toEqual([
      'achieved',
      'at-risk',
      'at-risk',
      'missed',
      'missed',
    ]);
  });
  test('is no data without a figure or without a target', () => {
    expect(status(null, { target: 95 })).toBe('no-data');
    expect(statusOf(95, null, 'higher')).toBe('no-data');
  });
});
