import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Formula } from '../../src/model/records/indicator.ts';
import type { Scores } from '../../src/score/index.ts';
import { COMPANY, computed, counts, figure, MONTH, scoresOf } from '../helpers/scores.ts';
import { units } from '../helpers/workspace.ts';

describe('a parent', () => {
  test('is the sum of numerators over the sum of denominators, never a mean of percentages', () => {
    const scores = scoresOf(COMPANY, [counts('east', 90, 100), counts('west', 1, 10)]);
    const company = scores.value('company', 'i', MONTH);
    expect(company).toMatchObject({ numerator: 91, denominator: 110, origin: 'pooled', published: 82.73 });
    expect(company.value).toBeCloseTo(82.727272727, 9);
  });

  test('keeps a row of its own', () => {
    const scores = scoresOf(COMPANY, [counts('east', 90, 100), counts('company', 1, 2)]);
    expect(scores.value('company', 'i', MONTH)).toMatchObject({ published: 50, origin: 'own' });
  });

  test('pools the children there are: one without figures, or with half a row, is not in the pool', () => {
    const half = { unit: 'west', indicator: 'i', month: MONTH, denominator: 10 };
    for (const rows of [[counts('east', 90, 100)], [counts('east', 90, 100), half]]) {
      const scores = scoresOf(COMPANY, rows);
      expect(scores.value('company', 'i', MONTH)).toMatchObject({ numerator: 90, denominator: 100 });
      expect(scores.value('west', 'i', MONTH)).toMatchObject({ value: null, origin: 'none', status: 'no-data' });
    }
  });

  test('is preliminary when any part of it is', () => {
    const scores = scoresOf(COMPANY, [counts('east', 90, 100), { ...counts('west', 1, 10), preliminary: true }]);
    expect(scores.value('company', 'i', MONTH).preliminary).toBe(true);
    expect(scores.value('east', 'i', MONTH).preliminary).toBe(false);
  });

  test('adds sums, and decimals exactly', () => {
    const rows = [figure('east', 0.1), figure('west', 0.2)];
    const scores = scoresOf(COMPANY, rows, { ...computed({ kind: 'sum', counts: '合计' }), precision: 1 });
    expect(scores.value('company', 'i', MONTH)).toMatchObject({ value: 0.3, published: 0.3, numerator: null });
  });

  test('pools decimals below the fraction line exactly, over two levels', () => {
    const tree = units({ company: null, east: 'company', a: 'east', b: 'east', c: 'company' });
    const rows = [counts('a', 0.1, 1), counts('b', 0.2, 1), counts('c', 0.3, 1)];
    const scores = scoresOf(tree, rows, computed({ kind: 'mean', numerator: '时长', denominator: '件数' }));
    expect(scores.value('company', 'i', MONTH).numerator).toBe(0.6);
    expect(scores.value('east', 'i', MONTH).numerator).toBe(0.3);
  });

  test('has no reported value unless the formula says how it rolls up', () => {
    const rows = [figure('east', 1), figure('west', 2)];
    const company = (rollUp?: 'none' | 'sum' | 'mean') =>
      scoresOf(COMPANY, rows, computed({ kind: 'value', counts: '数值', ...(rollUp && { rollUp }) })).value(
        'company',
        'i',
        MONTH,
      ).published;
    expect([company(), company('none'), company('sum'), company('mean')]).toEqual([null, null, 3, 1.5]);
  });

  test('means what the units directly below it show', () => {
    const tree = units({ company: null, east: 'company', a: 'east', b: 'east', west: 'company' });
    const rows = [figure('a', 1), figure('b', 3), figure('west', 4)];
    const scores = scoresOf(tree, rows, computed({ kind: 'value', counts: '数值', rollUp: 'mean' }));
    expect(scores.value('company', 'i', MONTH).value).toBe(3);
  });
});

describe('a mean of means', () => {
  test('is rounded as if it had been computed without error', () => {
    const figures = {
      a: [76.8, 99.2, 26.5],
      b: [36.3, 155.7, 24.1],
      c: [19.7, 126.9, 171.3, 175.4, 6.9, 4.5],
    };
    const halls = Object.entries(figures).flatMap(([branch, list]) =>
      list.map((value, i) => [`${branch}${i}`, branch, value] as const),
    );
    const above = Object.fromEntries(halls.map(([hall, branch]) => [hall, branch]));
    const tree = units({ company: null, a: 'company', b: 'company', c: 'company', ...above });
    const rows = halls.map(([hall, , value]) => figure(hall, value));
    const mean = { ...computed({ kind: 'value', counts: '数值', rollUp: 'mean' }), precision: 1 };
    // 67.5, 72.0333… and 84.1166…: 74.55. Machine arithmetic falls short of it.
    expect(scoresOf(tree, rows, mean).value('company', 'i', MONTH).published).toBe(74.6);
    const months = ['2025-01', '2025-02', '2025-03'];
    const later = months.flatMap((month) => rows.map((row) => ({ ...row, month })));
    expect(scoresOf(tree, later, mean).period('company', 'i', '2025-03', 'year').published).toBe(74.6);
  });
});

describe('what was valid in the month', () => {
  const FEBRUARY = '2025-02';
  test('a closed unit is out of the pool, one not yet opened too', () => {
    const tree = units(
      { company: null, east: 'company', west: 'company' },
      { east: { closed: FEBRUARY }, west: { opened: FEBRUARY } },
    );
    const rows = [MONTH, FEBRUARY].flatMap((month) => [counts('east', 1, 10, month), counts('west', 9, 10, month)]);
    const scores = scoresOf(tree, rows);
    expect(scores.series('company', 'i').map((value) => value.published)).toEqual([10, 90]);
    expect(scores.value('east', 'i', FEBRUARY).origin).toBe('none');
  });

  test('a unit counts under the parent it had', () => {
    const parent = [
      { from: '2024-01', unit: 'east' },
      { from: FEBRUARY, unit: 'west' },
    ];
    const tree = units({ company: null, east: 'company', west: 'company', hall: 'east' }, { hall: { parent } });
    const scores = scoresOf(tree, [counts('hall', 1, 2), counts('hall', 1, 4, FEBRUARY)]);
    expect(scores.series('east', 'i').map((value) => value.published)).toEqual([50, null]);
    expect(scores.series('west', 'i').map((value) => value.published)).toEqual([null, 25]);
  });

  test('units below one that was merged count in the unit it was merged into', () => {
    const tree = units(
      { company: null, east: 'company', west: 'company', hall: 'east' },
      { east: { closed: FEBRUARY, mergedInto: 'west' } },
    );
    const scores = scoresOf(tree, [counts('hall', 1, 2), counts('hall', 1, 4, FEBRUARY)]);
    expect(scores.value('west', 'i', FEBRUARY).published).toBe(25);
    expect(scores.value('company', 'i', FEBRUARY).published).toBe(25);
  });

  test('a change says so where the unit was made up of others before: merged into it, or moved', () => {
    const tree = units(
      { company: null, east: 'company', west: 'company', north: 'company', hall: 'north', new: 'north' },
      {
        east: { closed: FEBRUARY, mergedInto: 'west' },
        hall: {
          parent: [
            { from: '2024-01', unit: 'north' },
            { from: '2025-03', unit: 'west' },
          ],
        },
        new: { opened: FEBRUARY },
      },
    );
    const months = [MONTH, FEBRUARY, '2025-03', '2025-04'];
    const rows = months.flatMap((month) => ['east', 'west', 'hall', 'new'].map((unit) => counts(unit, 1, 2, month)));
    const scores = scoresOf(tree, rows);
    const said = (unit: string) => scores.series(unit, 'i').map(({ regrouped }) => regrouped);
    expect(said('west')).toEqual([undefined, ['mom'], ['mom'], undefined]);
    // A unit that opens is no other way of dividing what there was.
    expect(said('north')).toEqual([undefined, undefined, ['mom'], undefined]);
    for (const unit of ['company', 'hall', 'new'])
      expect(said(unit)).toEqual([undefined, undefined, undefined, undefined]);
    const year = ['2024-12', '2025-12'].flatMap((month) => [counts('west', 1, 2, month)]);
    expect(scoresOf(tree, year).value('west', 'i', '2025-12').regrouped).toEqual(['yoy']);
  });

  test('a definition changes with its month, and an indicator is measured between since and until', () => {
    const scale = (times: number): Formula => ({ kind: 'ratio', numerator: '分子', denominator: '分母', scale: times });
    const dated = [
      { from: '2024-01', value: scale(100) },
      { from: FEBRUARY, value: scale(1000) },
    ];
    const rows = ['2025-01', FEBRUARY, '2025-03'].map((month) => counts('east', 1, 2, month));
    const scores = scoresOf(COMPANY, rows, { formula: dated, until: FEBRUARY });
    expect(scores.series('east', 'i').map((value) => value.published)).toEqual([50, 500, null]);
  });
});

describe('laws of pooling', () => {
  const HALLS = [...'abcdefghijklmnopqrstuvwxyz'];
  // Some so large that machine numbers do not hold their sum.
  const most = fc.constantFrom(2000, 999_999_999_999_999, 999_999_999_999_999);
  const pair = most.chain((max) =>
    fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 1, max }), max > 2000 ? fc.constant(false) : fc.boolean()),
  );
  const rowsOf = (pairs: readonly [number, number, boolean][]) =>
    pairs.map(([top, bottom, tenths], i) =>
      counts(HALLS[i] ?? '', tenths ? top / 10 : top, tenths ? bottom / 10 : bottom),
    );
  const pairs = fc.array(pair, { minLength: HALLS.length, maxLength: HALLS.length });
  const flat = units(
    Object.fromEntries([['company', null], ...HALLS.map((hall) => [hall, 'company'])]) as Record<string, string | null>,
  );
  const company = (scores: Scores) => {
    const { numerator, denominator, value, published } = scores.value('company', 'i', MONTH);
    return { numerator, denominator, value, published };
  };

  /** Any tree over the halls: each group stands below one before it, or below the company, each hall below any group. */
  const groupings = fc
    .tuple(fc.array(fc.nat(), { maxLength: 7 }), fc.array(fc.nat(), { minLength: 26, maxLength: 26 }))
    .map(([groups, halls]) => {
      const named = (some: number, of: number) => (some % (of + 1) === 0 ? 'company' : `g${String(some % (of + 1))}`);
      return units({
        company: null,
        ...Object.fromEntries(groups.map((some, i) => [`g${String(i + 1)}`, named(some, i)])),
        ...Object.fromEntries(HALLS.map((hall, i) => [hall, named(halls[i] ?? 0, groups.length)])),
      });
    });

  test('it does not matter how the tree groups the units', () => {
    fc.assert(
      fc.property(pairs, groupings, (list, tree) => {
        expect(company(scoresOf(tree, rowsOf(list)))).toEqual(company(scoresOf(flat, rowsOf(list))));
      }),
    );
  });

  test('nor in which order the rows stand', () => {
    fc.assert(
      fc.property(pairs, fc.shuffledSubarray([...HALLS.keys()], { minLength: HALLS.length }), (list, order) => {
        const rows = rowsOf(list);
        const shuffled = order.flatMap((i) => rows[i] ?? []);
        expect(company(scoresOf(flat, shuffled))).toEqual(company(scoresOf(flat, rows)));
      }),
    );
  });

  test('and a unit without figures changes nothing', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const more = { ...flat, ...units({ empty: 'company', below: 'empty' }) };
        expect(company(scoresOf(more, rowsOf(list)))).toEqual(company(scoresOf(flat, rowsOf(list))));
      }),
    );
  });

  test('a parent lies between the least and the greatest of its parts', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const scores = scoresOf(flat, rowsOf(list));
        const parts = HALLS.map((hall) => scores.value(hall, 'i', MONTH).published ?? NaN);
        const { published } = scores.value('company', 'i', MONTH);
        expect(published).toBeGreaterThanOrEqual(Math.min(...parts));
        expect(published).toBeLessThanOrEqual(Math.max(...parts));
      }),
    );
  });
});
