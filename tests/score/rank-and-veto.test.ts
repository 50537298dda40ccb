import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator, Scoring } from '../../src/model/records/indicator.ts';
import { card, JANUARY, listed, of, result, row, scored, scores, TREE } from '../helpers/cards.ts';
import { counts, MONTH, scoresOf } from '../helpers/scores.ts';
import { units } from '../helpers/workspace.ts';

const BRANCHES = ['a', 'b', 'c', 'd'];
const RANK: Scoring = { method: 'rank', first: 100, last: 40 };
const ranked: Partial<Indicator> = { scoring: RANK, targets: [{ from: '2024-01', target: 95 }] };
const pointsOf = (scores: ReturnType<typeof scoresOf>, names = BRANCHES) =>
  names.map((unit) => scores.value(unit, 'i', MONTH).score);
const percent = (unit: string, value: number) => counts(unit, value, 100);

describe('points by rank', () => {
  test('fall evenly from the first place to the last; equal figures share a place and its points', () => {
    const rows = [percent('a', 99), percent('b', 95), percent('c', 95), percent('d', 90)];
    expect(pointsOf(scoresOf(TREE, rows, ranked))).toEqual([100, 80, 80, 40]);
    expect(pointsOf(scoresOf(TREE, rows, { ...ranked, direction: 'lower' }))).toEqual([40, 80, 80, 100]);
  });

  test('place a range by how far a figure lies outside', () => {
    const rows = [percent('a', 50), percent('b', 91), percent('c', 59), percent('d', 42)];
    const targets = [{ from: '2024-01', target: [45, 60] }];
    expect(pointsOf(scoresOf(TREE, rows, { ...ranked, direction: 'range', targets }))).toEqual([100, 40, 100, 60]);
  });

  test('are only among units of the same type, and only those that exist', () => {
    const tree = units(
      { company: null, a: 'company', b: 'company', hall: 'a', gone: 'company' },
      { hall: { type: 'hall' }, gone: { closed: '2024-12' } },
    );
    const scores = scoresOf(
      tree,
      [percent('hall', 99), percent('b', 50), percent('a', 40), percent('gone', 99)],
      ranked,
    );
    expect(pointsOf(scores, ['a', 'b', 'hall', 'gone'])).toEqual([40, 100, null, null]);
  });

  test('are none for a unit that is alone, not measured or too small to be ranked', () => {
    const rows = [percent('a', 90), percent('b', 80), counts('c', 1, 1)];
    expect(pointsOf(scoresOf(TREE, rows, { ...ranked, minimumSample: 10 }))).toEqual([100, 40, null, null]);
    expect(pointsOf(scoresOf(TREE, [percent('a', 90)], ranked))).toEqual([null, null, null, null]);
  });

  test('are bounded, the same whatever the order of rows, and never fewer for a better figure', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(figures, fc.nat(100), (list, more) => {
        const rows = list.map((value, i) => percent(BRANCHES[i] ?? '', value));
        const earned = pointsOf(scoresOf(TREE, rows, ranked));
        expect(pointsOf(scoresOf(TREE, rows.toReversed(), ranked))).toEqual(earned);
        for (const points of earned) {
          expect(points).toBeGreaterThanOrEqual(40);
          expect(points).toBeLessThanOrEqual(100);
        }
        const better = [percent('a', Math.min(100, (list[0] ?? 0) + more)), ...rows.slice(1)];
        expect(pointsOf(scoresOf(TREE, better, ranked))[0]).toBeGreaterThanOrEqual(earned[0] ?? NaN);
      }),
    );
  });
});

describe('a veto', () => {
  const veto = (cap = 60): Indicator => ({
    ...scored,
    targets: [{ from: '2024-01', floor: 50, target: 80 }],
    scoring: { method: 'veto', cap },
  });
  const definition = card({ sections: [listed('s', 60, { i: 60, k: 0 }), listed('t', 40, { j: 40 })] });
  const all = (k: number | undefined, more = {}, cap?: number) => {
    const rows = [row('a', 'i', 90), row('a', 'j', 100), ...(k === undefined ? [] : [row('a', 'k', k)])];
    return scores({ ...definition, ...more }, rows, { indicator: { i: scored, j: scored, k: veto(cap) } });
  };

  test('that is missed caps the whole card, whatever its weight, and says so', () => {
    const found = result(all(49), 'a');
    expect(found).toMatchObject({ score: 60, published: 60, veto: { indicators: ['k'], cap: 60, uncapped: 94 } });
    expect(found.items.find((item) => item.indicator === 'k')).toMatchObject({ score: 0, counted: 0, lost: 0 });
  });

  test('that is missed with others is told of with them, in both languages', () => {
    const sections = [listed('s', 60, { i: 60, k: 0 }), listed('t', 40, { j: 40 })];
    const rows = [row('a', 'i', 90), row('a', 'j', 49), row('a', 'k', 49)];
    const indicators = { i: scored, j: { ...veto(), name: '甲' }, k: { ...veto(), name: '乙' } };
    const explanation = scores(card({ sections }), rows, { indicator: indicators }).explainScorecard(
      'card',
      'a',
      JANUARY,
    );
    expect(explanation?.notes).toEqual([]);
    const capped = scores(card({ sections: [listed('s', 100, { i: 100, j: 0, k: 0 })] }), rows, {
      indicator: indicators,
    });
    expect(capped.explainScorecard('card', 'a', JANUARY)?.notes).toEqual([
      { zh: '甲、乙未达标，总分最高 60 分', en: 'A missed veto (甲, 乙) holds the score at 60' },
    ]);
  });

  test('that is held changes nothing, nor does one above the score', () => {
    expect(result(all(50), 'a')).toMatchObject({ score: 94 });
    expect(result(all(50), 'a').veto).toBeUndefined();
    expect(result(all(49, {}, 95), 'a').veto).toBeUndefined();
  });

  test('that is not measured caps only where missing counts as zero', () => {
    expect(result(all(undefined), 'a').published).toBe(94);
    expect(result(all(undefined, { missing: 'zero' }), 'a').published).toBe(60);
  });

  test('caps a card that deducts, and the ranking goes by the capped score', () => {
    const definitionOf = { ...definition, combine: 'deduct-from' as const };
    const rows = [...of('a', 90, 100, 49), ...of('b', 70, 70, 90)];
    const found = scores(definitionOf, rows, { indicator: { i: scored, j: scored, k: veto() } });
    expect(result(found, 'a')).toMatchObject({ published: 60, rank: 2 });
    expect(found.scorecards(JANUARY).map(({ rank }) => rank)).toEqual([2, 1, null, null]);
  });

  test('of several the lowest cap holds, and all that share it are named', () => {
    const indicator = { i: scored, j: veto(70), k: veto(50), l: veto(50) };
    const rows = [row('a', 'i', 90), row('a', 'j', 0), row('a', 'k', 0), row('a', 'l', 0)];
    const sections = [listed('s', 100, { i: 100, j: 0, k: 0, l: 0 })];
    const found = result(scores(card({ sections }), rows, { indicator }), 'a');
    expect(found).toMatchObject({ published: 50, veto: { indicators: ['k', 'l'], cap: 50 } });
  });
});
