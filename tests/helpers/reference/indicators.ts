import fc from 'fast-check';
import type { Formula, Indicator, Scoring, Target } from '../../../src/model/records/indicator.ts';
import { indicator } from '../workspace.ts';
import { dated, maybe, month, MONTHS, tenths } from './arbitraries.ts';

const counted = { numerator: 'a', denominator: 'b' };
export const formulas: fc.Arbitrary<Formula> = fc.constantFrom<Formula>(
  { kind: 'ratio', ...counted, scale: 100 },
  { kind: 'ratio', ...counted, part: false },
  { kind: 'mean', ...counted },
  { kind: 'per', ...counted, scale: 10_000 },
  { kind: 'sum', counts: 'a' },
  { kind: 'value', counts: 'a' },
  { kind: 'value', counts: 'a', rollUp: 'sum' },
  { kind: 'value', counts: 'a', rollUp: 'mean' },
);
export const computed = (of: string[]): fc.Arbitrary<Formula> =>
  fc.constantFrom<Formula>(
    { kind: 'computed', operation: 'sum', of },
    { kind: 'computed', operation: 'difference', of: [...of].reverse() },
    { kind: 'computed', operation: 'ratio', of, scale: 100 },
  );

const directions = fc.constantFrom<Indicator['direction']>('higher', 'lower', 'range');

/** Limits in their order, of which floor and stretch may be left out. */
const limits = (direction: Indicator['direction']) =>
  fc
    .tuple(fc.uniqueArray(tenths(0, 120), { minLength: 6, maxLength: 6 }), fc.boolean(), fc.boolean())
    .map(([list, hasFloor, hasStretch]) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = list.sort((one, other) => one - other);
      const all: Record<Indicator['direction'], [Target['target'], Target['target'], Target['target']]> = {
        higher: [a, b, c],
        lower: [c, b, a],
        range: [
          [a, f],
          [b, e],
          [c, d],
        ],
      };
      const [floor, target, stretch] = all[direction];
      return { target, ...(hasFloor && { floor }), ...(hasStretch && { stretch }) };
    });

/** Every scoring method, as records may have it. */
const scorings = (direction: Indicator['direction']): fc.Arbitrary<Scoring> => {
  const points = tenths(0, 60);
  const reach: Record<Indicator['direction'], [Target['target'], Target['target']]> = {
    higher: [60.5, 20.5],
    lower: [20.5, 60.5],
    range: [
      [40, 60.5],
      [20.5, 80],
    ],
  };
  const [best, next] = reach[direction];
  return fc.oneof(
    fc.tuple(points, points, points, fc.boolean()).map(([floor, more, stretch, has]): Scoring => ({
      method: 'linear',
      at: { ...(has && { floor }), target: floor + more, stretch: floor + more + stretch },
    })),
    fc.record({
      method: fc.constant('deduction' as const),
      onMiss: points,
      points: tenths(0, 9),
      per: fc.constantFrom(0.1, 0.3, 1, 7),
      steps: fc.constantFrom('continuous' as const, 'whole' as const),
      max: tenths(10, 120),
    }),
    fc.tuple(points, points, points).map(([otherwise, more, most]): Scoring => {
      const bands = [
        { reach: best, points: otherwise + more + most },
        { reach: next, points: otherwise + more },
      ];
      return { method: 'bands', bands, otherwise };
    }),
    fc.tuple(points, points).map(([fail, more]): Scoring => ({ method: 'pass-fail', pass: fail + more, fail })),
    fc.tuple(points, points).map(([last, more]): Scoring => ({ method: 'rank', first: last + more, last })),
    tenths(0, 100).map((cap): Scoring => ({ method: 'veto', cap })),
  );
};

export const indicators = (formula: fc.Arbitrary<Formula>): fc.Arbitrary<Indicator> =>
  directions.chain((direction) =>
    fc
      .record({
        direction: fc.constant(direction),
        precision: fc.integer({ min: 0, max: 3 }),
        judge: fc.constantFrom<Indicator['judge']>('published', 'exact'),
        formula: dated(formula),
        minimumSample: maybe(fc.integer({ min: 1, max: 60 })),
        since: maybe(fc.constant(MONTHS[1])),
        until: maybe(fc.constant(MONTHS[4])),
        scoring: dated(scorings(direction)),
        targets: fc.array(
          fc.tuple(
            limits(direction),
            fc.option(fc.subarray(['u1', 'urban', 'rural', 'hall'], { minLength: 1 })),
            month,
          ),
          { maxLength: 4 },
        ),
      })
      .map(({ targets, ...more }) =>
        indicator({
          ...(more as Partial<Indicator>),
          targets: targets.map(([limit, units, from], i) => ({
            ...{ from: i === 0 ? '2024-01' : from, ...limit },
            ...(units && i > 0 && { units }),
          })),
        }),
      ),
  );
