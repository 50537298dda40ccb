import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator, Scoring } from '../../src/model/records/indicator.ts';
import type { Bound, TargetInForce } from '../../src/model/results.ts';
import { pointsFor } from '../../src/score/points/index.ts';
import { meets, statusOf } from '../../src/score/status.ts';

type Direction = Indicator['direction'];
type Limits = Pick<TargetInForce, 'floor' | 'target' | 'stretch'>;

const targets = (limits: Limits): TargetInForce => ({ from: '2025-01', index: 0, ...limits });
const points = (scoring: Scoring, limits: Limits, direction: Direction, value: number) =>
  pointsFor(scoring, targets(limits), direction, value).toNumber();

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

const tenth = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 10);
const rising = fc.uniqueArray(tenth, { minLength: 6, maxLength: 6 }).map((list) => list.sort((a, b) => a - b));
/** Limits that make sense for a direction, with or without floor and stretch. */
const limitsFor = (direction: Direction) =>
  fc.tuple(rising, fc.boolean(), fc.boolean()).map(([[a, b, c, d, e, f], hasFloor, hasStretch]): Limits => {
    const pick = (one: Bound, two: Bound, three: Bound): Limits => ({
      target: two,
      ...(hasFloor && { floor: one }),
      ...(hasStretch && { stretch: three }),
    });
    const [r, s, t, u, v, w] = [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0];
    if (direction === 'range') return pick([r, w], [s, v], [t, u]);
    return direction === 'higher' ? pick(r, s, t) : pick(t, s, r);
  });
const scorings: fc.Arbitrary<Scoring> = fc.oneof(
  fc.tuple(fc.nat(60), fc.nat(40), fc.nat(20)).map(([floor, more, stretch]): Scoring => {
    return { method: 'linear', at: { floor, target: floor + more, stretch: floor + more + stretch } };
  }),
  fc.record({
    method: fc.constant('deduction' as const),
    onMiss: fc.nat(50),
    points: fc.nat(20),
    per: fc.integer({ min: 1, max: 30 }).map((value) => value / 10),
    steps: fc.constantFrom('continuous' as const, 'whole' as const),
    max: fc.integer({ min: 50, max: 200 }),
  }),
);

describe.each<Direction>(['higher', 'lower', 'range'])('laws of points, direction %s', (direction) => {
  const setting = fc.tuple(scorings, limitsFor(direction));
  /** How far a value is from the best there is: in a range from the middle of the innermost limits. */
  const offBest = (value: number, { target, stretch }: Limits) => {
    if (direction === 'higher') return -value;
    if (direction === 'lower') return value;
    const [lower, upper] = (stretch ?? target) as [number, number];
    return value - (lower + upper) / 2;
  };

  test('a better value never earns fewer', () => {
    fc.assert(
      fc.property(setting, tenth, tenth, ([scoring, limits], one, other) => {
        const [first, second] = [offBest(one, limits), offBest(other, limits)];
        // The two sides of a range have limits of their own: only values on one side compare.
        if (direction === 'range') fc.pre(first < 0 === second < 0);
        const isBetter = direction === 'range' ? Math.abs(first) <= Math.abs(second) : first <= second;
        const [better, poorer] = isBetter ? [one, other] : [other, one];
        const earned = (value: number) => points(scoring, limits, direction, value);
        expect(earned(better)).toBeGreaterThanOrEqual(earned(poorer));
      }),
    );
  });

  test('they stay within what the scoring gives', () => {
    fc.assert(
      fc.property(setting, tenth, ([scoring, limits], value) => {
        const most = scoring.method === 'linear' ? (scoring.at.stretch ?? 0) : 100;
        const earned = points(scoring, limits, direction, value);
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('a met target earns at least the points of the target, and status agrees', () => {
    fc.assert(
      fc.property(setting, tenth, ([scoring, limits], value) => {
        const met = meets(value, limits.target, direction);
        const full = scoring.method === 'linear' ? scoring.at.target : 100;
        if (met) expect(points(scoring, limits, direction, value)).toBeGreaterThanOrEqual(full);
        expect(statusOf(value, targets(limits), direction) === 'achieved').toBe(met);
      }),
    );
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
