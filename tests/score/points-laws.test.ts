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
  pointsFor(scoring, targets(limits), direction, value)?.toNumber() ?? NaN;

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
  fc.tuple(fc.nat(50), fc.nat(50)).map(([fail, more]): Scoring => {
    return { method: 'pass-fail', pass: fail + more, fail };
  }),
  fc.constant<Scoring>({ method: 'veto', cap: 60 }),
);
/** What a met target earns at least, and what can be earned at most. */
const earns = (scoring: Scoring) => {
  if (scoring.method === 'linear') return { met: scoring.at.target, most: scoring.at.stretch ?? scoring.at.target };
  const met = scoring.method === 'pass-fail' ? (scoring.pass ?? 100) : 100;
  return { met, most: met };
};

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
        const { most } = earns(scoring);
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
        if (met) expect(points(scoring, limits, direction, value)).toBeGreaterThanOrEqual(earns(scoring).met);
        expect(statusOf(value, targets(limits), direction) === 'achieved').toBe(met);
      }),
    );
  });
});

describe('laws of bands', () => {
  const steps = fc.uniqueArray(fc.tuple(tenth, fc.nat(100)), { minLength: 1, maxLength: 5 });
  test('a better value never earns fewer, whatever the order they are written in', () => {
    fc.assert(
      fc.property(steps, fc.nat(20), tenth, tenth, fc.boolean(), (list, otherwise, one, other, isHigher) => {
        const lowest = Math.min(otherwise, ...list.map(([, earned]) => earned));
        const bands = list.map(([reach, earned]) => ({ reach, points: earned }));
        const scoring: Scoring = { method: 'bands', bands, otherwise: lowest };
        const direction = isHigher ? 'higher' : 'lower';
        const at = (value: number) => points(scoring, { target: 0 }, direction, value);
        const [poorer, better] = isHigher === one <= other ? [one, other] : [other, one];
        expect(at(better)).toBeGreaterThanOrEqual(at(poorer));
        expect(at(better)).toBeLessThanOrEqual(Math.max(...bands.map((band) => band.points)));
        expect(at(poorer)).toBeGreaterThanOrEqual(lowest);
      }),
    );
  });
});
