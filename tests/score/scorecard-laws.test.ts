import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scorecard } from '../../src/model/records/scorecard.ts';
import { card, counted, JANUARY, listed, lost, of, result, scores } from '../helpers/cards.ts';

describe('laws of scorecards', () => {
  const value = fc.integer({ min: 0, max: 12_000 }).map((cents) => cents / 100);
  const triples = fc.array(fc.tuple(value, value, value), { minLength: 4, maxLength: 4 });
  const weights = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
  );
  const rowsOf = (list: [number, number, number][]) => list.flatMap((triple, n) => of('abcd'[n] ?? '', ...triple));
  const weighted = ([i, j, k]: [number, number, number], times = 1) =>
    card({ sections: [listed('s', (i + j) * times, { i: i * times, j: j * times }), listed('t', k * times, { k })] });

  test('what items lost adds up to the gap to 100', () => {
    fc.assert(
      fc.property(triples, weights, (list, parts) => {
        const found = result(scores(weighted(parts), rowsOf(list)), 'a');
        expect(lost(found)).toBeCloseTo(100 - (found.score ?? NaN), 9);
        expect(counted(found).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
      }),
    );
  });

  test('weights are shares: multiplied by a constant they leave scores and ranks as they are', () => {
    fc.assert(
      fc.property(triples, weights, fc.integer({ min: 2, max: 50 }), (list, parts, times) => {
        const standings = (definition: Scorecard) =>
          scores(definition, rowsOf(list))
            .scorecards(JANUARY)
            .map(({ published, rank }) => [published, rank]);
        expect(standings(weighted(parts, times))).toEqual(standings(weighted(parts)));
      }),
    );
  });

  test('a better value never lowers the score nor the rank', () => {
    fc.assert(
      fc.property(triples, weights, value, (list, parts, more) => {
        const [[i = 0, j = 0, k = 0] = [], ...rest] = list;
        const before = result(scores(weighted(parts), rowsOf(list)), 'a');
        const after = result(scores(weighted(parts), rowsOf([[i + more, j, k], ...rest])), 'a');
        expect(after.score).toBeGreaterThanOrEqual(before.score ?? NaN);
        expect(after.rank).toBeLessThanOrEqual(before.rank ?? NaN);
      }),
    );
  });

  test('a score lies between the least and the greatest of its items, and ranks follow scores', () => {
    fc.assert(
      fc.property(triples, weights, (list, parts) => {
        const all = scores(weighted(parts), rowsOf(list)).scorecards(JANUARY);
        for (const { score, items } of all) {
          const points = items.map((item) => item.score ?? NaN);
          expect(score).toBeGreaterThanOrEqual(Math.min(...points) - 1e-9);
          expect(score).toBeLessThanOrEqual(Math.max(...points) + 1e-9);
        }
        for (const one of all) {
          const ahead = all.filter((other) => (other.published ?? 0) > (one.published ?? 0));
          expect(one.rank).toBe(ahead.length + 1);
        }
      }),
    );
  });
});
