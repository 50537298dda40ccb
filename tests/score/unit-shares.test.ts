import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumExact } from '../../src/model/decimal.ts';
import { counts, figure, MONTH, scoresOf } from '../helpers/scores.ts';
import { units } from '../helpers/workspace.ts';

const tree = units({ company: null, a: 'company', b: 'company', c: 'company' });
const perTenThousand = { formula: { kind: 'per', numerator: 'n', denominator: 'd', scale: 10_000 } } as const;

describe('what units bring into a figure', () => {
  test('is their part of the cases and of what these are counted against', () => {
    const all = scoresOf(tree, [counts('a', 1, 300), counts('b', 2, 300), counts('c', 0, 300)], perTenThousand);
    expect(all.unitShares('company', 'i', MONTH)).toEqual([
      { unit: 'a', numerator: 1, ofNumerator: 33.3, ofDenominator: 33.4 },
      { unit: 'b', numerator: 2, ofNumerator: 66.7, ofDenominator: 33.3 },
      { unit: 'c', numerator: 0, ofNumerator: 0, ofDenominator: 33.3 },
    ]);
  });

  test('adds up to 100, whatever the counts', () => {
    const pair = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 900_000 }));
    fc.assert(
      fc.property(fc.tuple(pair, pair, pair), (figures) => {
        const rows = figures.map(([top, bottom], i) => counts('abc'[i] ?? '', top, bottom));
        const shares = scoresOf(tree, rows, perTenThousand).unitShares('company', 'i', MONTH) ?? [];
        const cases = shares.map(({ ofNumerator }) => ofNumerator);
        if (figures.every(([top]) => top === 0)) expect(cases).toEqual([null, null, null]);
        else expect(sumExact(cases.map((share) => share ?? NaN))).toBe(100);
        expect(sumExact(shares.map(({ ofDenominator }) => ofDenominator ?? NaN))).toBe(100);
      }),
    );
  });

  test('is not told where the figure is its own, without units below, or no quotient of counts', () => {
    const own = scoresOf(tree, [counts('a', 1, 300), counts('company', 1, 300)], perTenThousand);
    expect(own.unitShares('company', 'i', MONTH)).toBeNull();
    expect(own.unitShares('a', 'i', MONTH)).toBeNull();
    const sum = scoresOf(tree, [figure('a', 3), figure('b', 4)], { formula: { kind: 'sum', counts: 'n' } });
    expect(sum.unitShares('company', 'i', MONTH)).toBeNull();
  });
});
