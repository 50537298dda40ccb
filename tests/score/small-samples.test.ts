import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/score/interval.ts';
import { card, JANUARY, listed, result, scored, scores } from '../helpers/cards.ts';
import { COMPANY, counts, MONTH, scoresOf } from '../helpers/scores.ts';
import { indicator } from '../helpers/workspace.ts';

describe('the 95 % Wilson interval', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is as published', (count, total, lower, upper) => {
    const found = wilson(count, total);
    expect(found?.lower).toBeCloseTo(lower, 4);
    expect(found?.upper).toBeCloseTo(upper, 4);
  });

  test('solves the equation it comes from: each end is z standard errors of its own from the share', () => {
    const z = 1.959963984540054;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (total, some) => {
        const count = some % (total + 1);
        const { lower = NaN, upper = NaN } = wilson(count, total) ?? {};
        const share = count / total;
        expect(lower).toBeLessThanOrEqual(share);
        expect(upper).toBeGreaterThanOrEqual(share);
        for (const end of [lower, upper]) {
          expect(end).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(1);
          expect((share - end) ** 2).toBeCloseTo((z ** 2 * end * (1 - end)) / total, 9);
        }
        const mirrored = wilson(total - count, total);
        expect(mirrored?.lower).toBeCloseTo(1 - upper, 12);
      }),
    );
  });

  test('is none of what is no share', () => {
    expect([wilson(0, 0), wilson(3, 2), wilson(-1, 2)]).toEqual([null, null, null]);
  });
});

describe('a value', () => {
  const rows = [counts('east', 9, 10), counts('west', 90, 100)];
  test('with a small sample carries its interval in its own unit', () => {
    const all = scoresOf(COMPANY, rows, { minimumSample: 30 });
    const small = all.value('east', 'i', MONTH);
    expect(small).toMatchObject({ smallSample: true, published: 90 });
    expect(small.interval?.lower).toBeCloseTo(59.585, 3);
    expect(small.interval?.upper).toBeCloseTo(98.2124, 3);
    expect(all.value('west', 'i', MONTH).interval).toBeUndefined();
    expect(all.interval('west', 'i', MONTH)?.lower).toBeGreaterThan(small.interval?.lower ?? NaN);
  });

  test('has none where it is no share of a whole', () => {
    const formulas = [
      { kind: 'mean', numerator: '时长', denominator: '件数' },
      { kind: 'ratio', numerator: '分子', denominator: '分母', part: false },
    ] as const;
    for (const formula of formulas)
      expect(scoresOf(COMPANY, rows, { formula }).interval('east', 'i', MONTH)).toBeNull();
    expect(scoresOf(COMPANY, rows).interval('nobody', 'i', MONTH)).toBeNull();
  });
});

describe('a card with a figure that rests on too few cases', () => {
  const ratio = indicator({
    minimumSample: 30,
    targets: [{ from: '2024-01', floor: 0, target: 100 }],
    scoring: { method: 'linear', at: { floor: 0, target: 100 } },
  });
  const rows = [
    ...['a', 'b', 'c'].map((unit, i) => ({
      unit,
      indicator: 'i',
      month: JANUARY,
      numerator: 90 - i,
      denominator: 100,
    })),
    { unit: 'd', indicator: 'i', month: JANUARY, numerator: 20, denominator: 20 },
  ];
  const all = (more = {}) =>
    scores(card({ sections: [listed('s', 100, { i: 80, j: 20 })], ...more }), rows, {
      indicator: { i: ratio, j: scored, k: scored },
    });

  test('is shown, not ranked, and does not take a place from others', () => {
    expect(result(all(), 'd')).toMatchObject({ published: 100, rank: null, of: null, moved: null, smallSample: true });
    expect(result(all(), 'd').items[0]).toMatchObject({ smallSample: true, score: 100 });
    expect(['a', 'b', 'c'].map((unit) => result(all(), unit).rank)).toEqual([1, 2, 3]);
    expect(result(all(), 'a')).toMatchObject({ of: 3 });
    expect(result(all(), 'a').smallSample).toBeUndefined();
  });

  test('is ranked where the card says so', () => {
    const found = result(all({ smallSample: 'ranked' }), 'd');
    expect(found).toMatchObject({ rank: 1, of: 4 });
    expect(found.smallSample).toBeUndefined();
    expect(found.items[0]).toMatchObject({ smallSample: true });
  });

  test('is ranked where there is no figure at all: no cases are not few cases', () => {
    const earlier = rows.map((one) => ({ ...one, month: '2024-12', numerator: 50, denominator: 100 }));
    const without = [
      ...earlier,
      ...rows.slice(1),
      { unit: 'a', indicator: 'i', month: JANUARY, numerator: 0, denominator: 0 },
    ];
    for (const missing of ['zero', 'carry'] as const) {
      const sections = [listed('s', 100, { i: 100 })];
      const found = scores(card({ sections, missing }), without, { indicator: { i: ratio, j: scored, k: scored } });
      expect(result(found, 'a')).toMatchObject({ published: missing === 'zero' ? 0 : 50, rank: 3, of: 3 });
      expect(found.value('a', 'i', JANUARY).smallSample).toBeUndefined();
    }
  });

  test('rests on the cases of the month from which a score is carried', () => {
    const sections = [listed('s', 100, { i: 100 })];
    const next = rows.slice(0, 3).map((one) => ({ ...one, month: '2025-02' }));
    const found = scores(card({ sections, missing: 'carry' }), [...rows, ...next], {
      indicator: { i: ratio, j: scored, k: scored },
    });
    expect(result(found, 'd', '2025-02')).toMatchObject({ published: 100, rank: null, smallSample: true });
  });

  test('is ranked where that figure does not count', () => {
    const found = all({ sections: [listed('s', 100, { i: 0, j: 100 })] });
    expect(result(found, 'd').smallSample).toBeUndefined();
  });
});
