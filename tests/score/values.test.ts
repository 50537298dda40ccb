import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openScores, type Scores } from '../../src/score/index.ts';
import { COMPANY, computed, counts, figure, MONTH, scoresOf } from '../helpers/scores.ts';
import { units, workspaceOf } from '../helpers/workspace.ts';

describe('a value', () => {
  test.each([
    [5919, 6000, 1, 98.7],
    [308, 320, 1, 96.3],
    [154, 160, 1, 96.3],
    [201, 20_000, 2, 1.01],
    [94_995, 100_000, 2, 95],
  ])('%d of %d at %d decimals is published as %d %%', (numerator, denominator, precision, published) => {
    const scores = scoresOf(COMPANY, [counts('east', numerator, denominator)], { precision });
    expect(scores.value('east', 'i', MONTH).published).toBe(published);
  });

  test('rounds half up like whole-number arithmetic', () => {
    const int = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(int, int, fc.integer({ min: 0, max: 6 }), (numerator, denominator, precision) => {
        const scores = scoresOf(COMPANY, [counts('east', numerator, denominator)], { precision });
        const [n, d, unit] = [BigInt(numerator) * 100n, BigInt(denominator), 10n ** BigInt(precision)];
        const rounded = (2n * n * unit + d) / (2n * d);
        const digits = rounded.toString().padStart(precision + 1, '0');
        const whole = digits.slice(0, digits.length - precision);
        expect(scores.value('east', 'i', MONTH).published).toBe(Number(`${whole}.${digits.slice(whole.length)}`));
      }),
    );
  });

  test('is judged as published, unless the indicator says exact', () => {
    const targets = [{ from: MONTH, target: 95, floor: 90 }];
    const rows = [counts('east', 94_995, 100_000)];
    const status = (judge?: 'exact') =>
      scoresOf(COMPANY, rows, { targets, ...(judge && { judge }) }).value('east', 'i', MONTH).status;
    expect([status(), status('exact')]).toEqual(['achieved', 'at-risk']);
  });

  test('over nothing is no data, though the row is there', () => {
    const scores = scoresOf(COMPANY, [counts('east', 0, 0)], { targets: [{ from: MONTH, target: 95 }] });
    expect(scores.value('east', 'i', MONTH)).toMatchObject({
      value: null,
      denominator: 0,
      origin: 'own',
      status: 'no-data',
    });
  });

  test('takes the first of two rows', () => {
    expect(
      scoresOf(COMPANY, [figure('east', 1), figure('east', 2)], computed({ kind: 'sum', counts: '合计' })).series(
        'east',
        'i',
      ),
    ).toMatchObject([{ value: 1 }]);
  });

  test('changes by what is published: month on month and year on year', () => {
    const rows = [counts('east', 1, 3, '2024-02'), counts('east', 2, 3, '2025-01'), counts('east', 1, 1, '2025-02')];
    const value = scoresOf(COMPANY, rows).value('east', 'i', '2025-02');
    expect(value).toMatchObject({ published: 100, mom: 33.33, yoy: 66.67 });
    expect(scoresOf(COMPANY, rows).value('east', 'i', '2025-01')).toMatchObject({ mom: null, yoy: null });
  });

  test('equals its change plus the earlier value, to the last published decimal', () => {
    const figures = fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(figures, (list) => {
        const rows = list.map((value, i) =>
          figure('east', value / 100, `202${i < 12 ? '4' : '5'}-${String((i % 12) + 1).padStart(2, '0')}`),
        );
        const series = scoresOf(COMPANY, rows, computed({ kind: 'value', counts: '数值' })).series('east', 'i');
        const cents = (published: number | null) => Math.round((published ?? NaN) * 100);
        for (const [i, value] of series.entries()) {
          if (i >= 1) expect(cents(value.mom)).toBe(cents(value.published) - cents(series[i - 1]?.published ?? null));
          if (i >= 12) expect(cents(value.yoy)).toBe(cents(value.published) - cents(series[i - 12]?.published ?? null));
        }
      }),
    );
  });

  test('of what is not known is no data, not an error', () => {
    const scores = scoresOf(COMPANY, [counts('east', 1, 2)]);
    for (const value of [
      scores.value('nobody', 'i', MONTH),
      scores.value('east', 'none', MONTH),
      scores.value('east', 'i', '1999-01'),
    ]) {
      expect(value).toMatchObject({ value: null, origin: 'none', status: 'no-data', mom: null });
    }
    expect(openScores(workspaceOf({})).months).toEqual([]);
  });
});

describe('inputs', () => {
  test('are the rows that were pooled, with file and line', () => {
    const scores = scoresOf(COMPANY, [counts('east', 1, 2), counts('west', 3, 4)]);
    const file = `data/${MONTH}/measurements.csv`;
    expect(scores.inputs('company', 'i', MONTH)).toEqual([
      { unit: 'east', month: MONTH, file, line: 2, numerator: 1, denominator: 2 },
      { unit: 'west', month: MONTH, file, line: 3, numerator: 3, denominator: 4 },
    ]);
    expect(scores.inputs('west', 'i', MONTH)).toHaveLength(1);
    expect(scores.inputs('company', 'i', '2030-01')).toEqual([]);
  });

  test('of a unit with a row of its own are that row alone', () => {
    const scores = scoresOf(COMPANY, [counts('east', 1, 2), counts('company', 3, 4)]);
    expect(scores.inputs('company', 'i', MONTH).map((row) => row.unit)).toEqual(['company']);
  });
});

describe('ranks of units', () => {
  const four = units({ company: null, a: 'company', b: 'company', c: 'company', d: 'company' });
  const all = ['a', 'b', 'c', 'd'];
  const rows = [counts('a', 9, 10), counts('b', 8, 10), counts('c', 80, 100), counts('d', 7, 10)];
  const ranks = (scores: Scores) => all.map((unit) => scores.ranking('i', MONTH, all).get(unit)?.rank);

  test('are 1, 2, 2, 4, from the lowest where lower is better', () => {
    expect(ranks(scoresOf(four, rows))).toEqual([1, 2, 2, 4]);
    expect(ranks(scoresOf(four, rows, { direction: 'lower' }))).toEqual([4, 2, 2, 1]);
  });

  test('leave out units below the minimum sample, which are shown', () => {
    const scores = scoresOf(four, rows, { minimumSample: 11 });
    expect(ranks(scores)).toEqual([undefined, undefined, 1, undefined]);
    expect(scores.value('a', 'i', MONTH)).toMatchObject({ published: 90, smallSample: true });
    expect(scores.value('c', 'i', MONTH).smallSample).toBeUndefined();
  });
});
