import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Big, roundHalfUp } from '../../src/model/decimal.ts';
import type { Indicator } from '../../src/model/records/indicator.ts';
import { openScores } from '../../src/score/index.ts';
import { card, FEBRUARY, JANUARY, listed } from '../helpers/cards.ts';
import { exact, published } from '../helpers/contributions.ts';
import { counts, scoresOf } from '../helpers/scores.ts';
import { indicator, units, workspaceOf } from '../helpers/workspace.ts';

describe('what units below did to a figure', () => {
  const tree = units({ company: null, east: 'company', a: 'east', b: 'east', c: 'east' });
  const pair = fc.option(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })), { freq: 6 });
  const triple = fc.tuple(pair, pair, pair);
  type Pair = readonly [number, number] | null;
  const rowsOf = (list: readonly Pair[], month: string) =>
    list.flatMap((figures, i) => (figures ? [counts('abc'[i] ?? '', figures[0], figures[1], month)] : []));
  const judged: Partial<Indicator> = {
    formula: { kind: 'ratio', numerator: 'a', denominator: 'b', scale: 100, part: false },
    targets: [{ from: '2024-01', floor: 60, target: 87.5 }],
    scoring: { method: 'deduction', onMiss: 5, points: 1, per: 2 },
  };

  test('adds up to its change, of which the rates are a part', () => {
    fc.assert(
      fc.property(triple, triple, (before, now) => {
        const all = scoresOf(tree, [...rowsOf(before, JANUARY), ...rowsOf(now, FEBRUARY)], judged);
        const { mom, value } = all.value('east', 'i', FEBRUARY);
        const change = all.unitChange('east', 'i', FEBRUARY);
        if (mom === null) {
          expect(change).toBeNull();
          return;
        }
        expect(published(change)).toBe(mom);
        expect(exact(change)).toBeCloseTo((value ?? NaN) - (all.value('east', 'i', JANUARY).value ?? NaN), 8);
      }),
    );
  });

  test('is all by rate where every unit weighs what it did', () => {
    const all = scoresOf(
      tree,
      [...rowsOf([[50, 100], [50, 100], null], JANUARY), ...rowsOf([[60, 100], [45, 100], null], FEBRUARY)],
      judged,
    );
    expect(all.unitChange('east', 'i', FEBRUARY)).toEqual({
      total: 2.5,
      parts: [
        { source: { from: 'unit', unit: 'a' }, exact: 5, published: 5, byRate: 5 },
        { source: { from: 'unit', unit: 'b' }, exact: -2.5, published: -2.5, byRate: -2.5 },
      ],
    });
  });

  test('adds up to the gap to the target, for means of units as for pooled counts', () => {
    fc.assert(
      fc.property(triple, fc.boolean(), (now, isMean) => {
        const formula: Partial<Indicator> = isMean ? { formula: { kind: 'value', counts: 'v', rollUp: 'mean' } } : {};
        const rows = rowsOf(now, JANUARY).map((one) => (isMean ? { ...one, value: (one.numerator ?? 0) / 10 } : one));
        const all = scoresOf(tree, rows, { ...judged, ...formula });
        const figure = all.value('company', 'i', JANUARY).published;
        const gap = all.unitGap('company', 'i', JANUARY);
        if (figure === null) {
          expect(gap).toBeNull();
          return;
        }
        expect(published(gap)).toBe(new Big(figure).minus(87.5).toNumber());
        const below = all.unitGap('east', 'i', JANUARY);
        expect(published(below)).toBe(published(gap));
      }),
    );
  });

  test('is not told where the figure is its own, or the definition changed', () => {
    const rows = [...rowsOf([[1, 2], null, null], JANUARY), ...rowsOf([[1, 2], null, null], FEBRUARY)];
    const own = scoresOf(tree, [...rows, counts('east', 1, 2, FEBRUARY)], judged);
    expect([
      own.unitChange('east', 'i', FEBRUARY),
      own.unitGap('east', 'i', FEBRUARY),
      own.unitGap('a', 'i', FEBRUARY),
    ]).toEqual([null, null, null]);
    const formula = [JANUARY, FEBRUARY].map((from) => ({
      from,
      value: { kind: 'ratio', numerator: from, denominator: 'b' } as const,
    }));
    expect(scoresOf(tree, rows, { ...judged, formula }).unitChange('east', 'i', FEBRUARY)).toBeNull();
  });

  test('shares out the points an item lost, all of them', () => {
    const halls = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { type: 'hall' as const }]));
    fc.assert(
      fc.property(triple, (now) => {
        const all = openScores(
          workspaceOf(
            {
              unit: units({ company: null, east: 'company', a: 'east', b: 'east', c: 'east' }, halls),
              indicator: { i: indicator(judged) },
              scorecard: { card: card({ sections: [listed('s', 100, { i: 100 })] }) },
            },
            rowsOf(now, JANUARY),
          ),
        );
        const lost = all.scorecard('card', 'east', JANUARY)?.items[0]?.lost ?? null;
        const shared = all.unitLosses('card', 'east', JANUARY, 'i');
        if (lost === null) {
          expect(shared).toBeNull();
          return;
        }
        expect(published(shared)).toBe(roundHalfUp(new Big(lost), 2));
        expect(shared?.total).toBe(published(shared));
        expect(exact(shared)).toBeCloseTo(lost, 8);
      }),
    );
  });
});
