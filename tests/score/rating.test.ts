import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../src/model/month.ts';
import type { Scorecard } from '../../src/model/records/scorecard.ts';
import { card, listed, result, row, scores } from '../helpers/cards.ts';

const bands = [
  { grade: '五星', from: 90 },
  { grade: '三星', from: 70 },
  { grade: '一星', from: 0 },
];
const open = (values: readonly (number | null)[], more: Partial<Scorecard> = {}) => {
  const definition = card({ sections: [listed('s', 100, { i: 100 })], bands, period: 'quarter', ...more });
  const rows = values.flatMap((value, i) => (value === null ? [] : [row('a', 'i', value, addMonths('2025-01', i))]));
  return scores(definition, [...rows, row('b', 'i', 50, '2025-01'), row('b', 'i', 50, '2025-06')]);
};

describe('a rating by quarter', () => {
  test('is the mean of the months of the quarter so far, and final in its last month', () => {
    const all = open([95, 80, 60, 99]);
    expect(['2025-01', '2025-02', '2025-03', '2025-04'].map((month) => result(all, 'a', month).rating)).toMatchObject([
      { published: 95, grade: '五星', final: false, months: ['2025-01'] },
      { published: 87.5, grade: '三星', final: false },
      { published: 78.33, grade: '三星', final: true, from: '2025-01' },
      { published: 99, grade: '五星', from: '2025-04', months: ['2025-04'] },
    ]);
    expect(result(all, 'a', '2025-02')).toMatchObject({ published: 80, grade: '三星' });
    expect(result(all, 'a', '2025-03')).toMatchObject({ published: 60, grade: '三星' });
  });

  test('leaves out months without a score, and is none where there is none', () => {
    const all = open([95, null, 60]);
    expect(result(all, 'a', '2025-03').rating).toMatchObject({ published: 77.5, months: ['2025-01', '2025-03'] });
    expect(result(all, 'c', '2025-03')).toMatchObject({ grade: null });
    expect(result(all, 'c', '2025-03').rating).toBeUndefined();
  });

  test('is not given on cards that rate by month', () => {
    const found = result(open([95, 80], { period: 'month' }), 'a', '2025-02');
    expect([found.grade, found.rating]).toEqual(['三星', undefined]);
  });

  test('lies between its months, and a better month never lowers it', () => {
    const value = fc.integer({ min: 0, max: 12_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.tuple(value, value, value), fc.nat(40), ([i, j, k], more) => {
        const rating = (values: number[]) => result(open(values), 'a', '2025-03').rating?.published ?? NaN;
        expect(rating([i, j, k])).toBeGreaterThanOrEqual(Math.min(i, j, k));
        expect(rating([i, j, k])).toBeLessThanOrEqual(Math.max(i, j, k));
        expect(rating([i, j + more, k])).toBeGreaterThanOrEqual(rating([i, j, k]));
      }),
    );
  });
});
