import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scorecard, Section } from '../../src/model/records/scorecard.ts';
import { card, counted, FEBRUARY, JANUARY, listed, of, result, row, scores, TREE } from '../helpers/cards.ts';
import { units, type Row } from '../helpers/workspace.ts';

describe('a weighted mean', () => {
  test('weighs items and sections, and says what each item cost', () => {
    const found = result(scores(card(), of('a', 90, 60, 100)), 'a');
    expect(found).toMatchObject({ score: 88, published: 88 });
    expect(found.sections).toEqual([
      { section: 's', weight: 60, score: 80 },
      { section: 't', weight: 40, score: 100 },
    ]);
    expect(found.items.map((item) => item.lost)).toEqual([4, 8, 0]);
  });

  test('is published to two decimals, half up', () => {
    const definition = card({ sections: [listed('s', 100, { i: 50, j: 50 })] });
    expect(result(scores(definition, [row('a', 'i', 90.01), row('a', 'j', 90)]), 'a')).toMatchObject({
      score: 90.005,
      published: 90.01,
    });
  });

  test('uses the weights in force in the month', () => {
    const weight = (first: number, then: number) => [
      { from: JANUARY, value: first },
      { from: FEBRUARY, value: then },
    ];
    const sections: Section[] = [
      { ...listed('s', 0, { i: 1 }), weight: weight(100, 40) },
      { ...listed('t', 0, { j: 1 }), weight: weight(0, 60) },
    ];
    const rows = [...of('a', 50, 100, 0), ...of('a', 50, 100, 0, FEBRUARY)];
    const all = scores(card({ sections }), rows);
    expect([result(all, 'a').published, result(all, 'a', FEBRUARY).published]).toEqual([50, 80]);
  });
});

describe('missing data', () => {
  const withoutJ = [row('a', 'i', 90), row('a', 'k', 60)];
  const withoutT = [row('a', 'i', 90), row('a', 'j', 60)];

  test('reweight gives the weight to the section, then to the other sections', () => {
    const part = result(scores(card(), withoutJ), 'a');
    expect([counted(part), part.score]).toEqual([[60, 0, 40], 78]);
    expect(part.items[1]).toMatchObject({ score: null, weight: 20, lost: null });
    const whole = result(scores(card(), withoutT), 'a');
    expect(counted(whole)[2]).toBe(0);
    expect(whole.published).toBe(80);
    expect(whole.sections[1]).toEqual({ section: 't', weight: 40, score: null });
  });

  test('zero counts them as nothing earned', () => {
    const found = result(scores(card({ missing: 'zero' }), withoutJ), 'a');
    expect([counted(found), found.score]).toEqual([[40, 20, 40], 60]);
    expect(found.items[1]).toMatchObject({ score: null, lost: 20 });
    expect(found.sections[0]?.score).toBe(60);
  });

  test('carry takes the latest earlier score, says from when, and not from over twelve months ago', () => {
    const carried = (month: string) => {
      const all = scores(card({ missing: 'carry' }), [
        row('a', 'j', 30, month),
        row('b', 'k', 1, '2023-06'),
        ...withoutJ,
      ]);
      return result(all, 'a').items[1];
    };
    expect(carried('2024-01')).toMatchObject({ score: 30, counted: 20, carriedFrom: '2024-01' });
    expect(carried('2023-12')).toMatchObject({ score: null, counted: 0 });
    expect(carried('2023-12')?.carriedFrom).toBeUndefined();
  });

  test('of everything leaves no score, no rank, no grade', () => {
    for (const missing of ['reweight', 'carry'] as const) {
      const found = result(scores(card({ missing }), of('a', 1, 1, 1)), 'b');
      expect(found).toMatchObject({ score: null, published: null, rank: null, of: null, grade: null, mom: null });
    }
  });

  test('leaves nothing of a division behind: no points are no points', () => {
    const thirds = ['s', 't', 'u'].map((id) => listed(id, 10, { i: 10 }));
    const sections = [...thirds, listed('v', 70, { k: 70 })];
    const found = result(scores(card({ sections }), [row('a', 'i', 0)]), 'a');
    expect(found.items.map(({ lost: points }) => points?.toFixed(4))).toEqual([...Array(3).fill('33.3333'), undefined]);
    expect(found.score).toBe(0);
  });

  test('never earns points: dropping a row is never better than reaching the mean of the rest', () => {
    const value = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(value, value, value, (i, j, k) => {
        const full = (missing: Scorecard['missing'], rows: Row[]) => result(scores(card({ missing }), rows), 'a').score;
        const rows = of('a', i, j, k);
        const without = rows.slice(1);
        expect(full('zero', without)).toBeLessThanOrEqual(full('zero', rows) ?? NaN);
        const rest = full('reweight', without) ?? NaN;
        expect(rest).toBeLessThanOrEqual(Math.max(j, k) + 1e-9);
        expect(rest).toBeGreaterThanOrEqual(Math.min(j, k) - 1e-9);
      }),
    );
  });
});

describe('deduction from 100', () => {
  const deduct = (more: Partial<Scorecard> = {}) => card({ combine: 'deduct-from', ...more });

  test('takes off what each item lost, and gives nothing back for more than 100', () => {
    const found = result(scores(deduct(), of('a', 90, 120, 50)), 'a');
    expect(found.items.map((item) => item.lost)).toEqual([4, 0, 20]);
    expect(found.score).toBe(76);
  });

  test('puts at stake what the weights add up to', () => {
    const sections = [listed('s', 30, { i: 20, j: 10 })];
    expect(result(scores(deduct({ sections }), of('a', 0, 50, 0)), 'a').score).toBe(75);
    const heavy = [listed('s', 300, { i: 300 })];
    expect(result(scores(deduct({ sections: heavy }), of('a', 10, 0, 0)), 'a').score).toBe(0);
  });

  test('lets what is missing cost nothing itself, and the others answer for its weight', () => {
    const found = result(scores(deduct(), [row('a', 'i', 90), row('a', 'k', 100)]), 'a');
    expect([counted(found), found.score]).toEqual([[60, 0, 40], 94]);
    expect(result(scores(deduct({ missing: 'zero' }), [row('a', 'i', 100), row('a', 'k', 100)]), 'a').score).toBe(80);
  });
});

describe('ranks, movement, grades', () => {
  const all = scores(
    card({
      bands: [
        { grade: '优', from: 90 },
        { grade: '良', from: 80 },
      ],
    }),
    [
      ...of('a', 90, 90, 90),
      ...of('b', 80, 80, 80),
      ...of('c', 80, 80, 80),
      ...of('d', 70, 70, 70),
      ...of('a', 60, 60, 60, FEBRUARY),
      ...of('b', 80, 80, 80, FEBRUARY),
      ...of('d', 85.25, 85.25, 85.25, FEBRUARY),
    ],
  );
  const inMonth = (month: string) =>
    all.scorecards(month).map((found) => [found.unit, found.rank, found.of, found.moved]);

  test('are 1, 2, 2, 4 by published score among those that have one', () => {
    expect(inMonth(JANUARY)).toEqual([
      ['a', 1, 4, null],
      ['b', 2, 4, null],
      ['c', 2, 4, null],
      ['d', 4, 4, null],
    ]);
  });

  test('move against the month before: up is positive', () => {
    expect(inMonth(FEBRUARY)).toEqual([
      ['a', 3, 3, -2],
      ['b', 2, 3, 0],
      ['c', null, null, null],
      ['d', 1, 3, 3],
    ]);
    expect(result(all, 'd', FEBRUARY)).toMatchObject({ mom: 15.25, yoy: null });
  });

  test('grades are the best whose lowest score is reached', () => {
    expect(all.scorecards(JANUARY).map((found) => found.grade)).toEqual(['优', '良', '良', null]);
  });

  test('there are none on a card that is not ranked', () => {
    expect(result(scores(card({ ranked: false }), of('a', 1, 1, 1)), 'a')).toMatchObject({ rank: null, of: null });
  });

  test('only units that exist in the month are scored', () => {
    const tree = { ...TREE, ...units({ b: 'company' }, { b: { closed: FEBRUARY } }) };
    const rows = [
      ...of('a', 1, 1, 1),
      ...of('b', 2, 2, 2),
      ...of('a', 1, 1, 1, FEBRUARY),
      ...of('b', 2, 2, 2, FEBRUARY),
    ];
    const found = scores(card(), rows, { unit: tree });
    expect(result(found, 'a').rank).toBe(2);
    expect(result(found, 'a', FEBRUARY)).toMatchObject({ rank: 1, of: 1, moved: 1 });
    expect(found.scorecard('card', 'b', FEBRUARY)).toBeUndefined();
  });

  test('named units are scored in the order named', () => {
    const subjects = { kind: 'units' as const, units: ['c', 'a'] };
    expect(
      scores(card({ subjects }), of('a', 1, 1, 1))
        .scorecards(JANUARY)
        .map(({ unit }) => unit),
    ).toEqual(['c', 'a']);
  });
});
