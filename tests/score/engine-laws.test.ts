import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator, Scoring } from '../../src/model/records/indicator.ts';
import type { Scorecard } from '../../src/model/records/scorecard.ts';
import type { Unit } from '../../src/model/records/organisation.ts';
import type { Scores } from '../../src/score/index.ts';
import { rank } from '../../src/score/ranks.ts';
import { card, FEBRUARY, JANUARY, listed, scores } from '../helpers/cards.ts';
import { indicator, units, type Row } from '../helpers/workspace.ts';

const UNITS = ['a', 'b', 'c', 'd', 'e'];
const MONTHS = [JANUARY, FEBRUARY, '2025-03'];
const NAMES = ['i', 'j', 'k'];
const TREE = units({ company: null, a: 'company', b: 'company', c: 'company', d: 'c', e: 'c' });

const scorings: fc.Arbitrary<Scoring> = fc.constantFrom<Scoring>(
  { method: 'linear', at: { floor: 60, target: 100, stretch: 110 } },
  { method: 'deduction', onMiss: 3, points: 1.7, per: 0.3, max: 70 },
  { method: 'bands', bands: [{ reach: 75.5, points: 97 }], otherwise: 13 },
  { method: 'pass-fail' },
  { method: 'rank', first: 100, last: 33 },
  { method: 'veto', cap: 61 },
);
const direction = fc.constantFrom<Indicator['direction']>('higher', 'lower');
const indicators = fc
  .tuple(scorings, direction, fc.constantFrom(undefined, 30))
  .map(([scoring, way, minimumSample]) => {
    const [floor, stretch] = way === 'higher' ? [50, 90] : [90, 50];
    return indicator({
      scoring,
      direction: way,
      minimumSample,
      targets: [{ from: '2024-01', floor, target: 75.5, stretch }],
    });
  });
const cards = fc.record({
  combine: fc.constantFrom<Scorecard['combine']>('weighted-mean', 'deduct-from'),
  missing: fc.constantFrom<Scorecard['missing']>('reweight', 'zero', 'carry'),
  smallSample: fc.constantFrom<Scorecard['smallSample']>('ranked', 'unranked'),
  period: fc.constantFrom<Scorecard['period']>('month', 'quarter'),
});
const count = UNITS.length * MONTHS.length * NAMES.length;
const pair = fc.option(
  fc.integer({ min: 1, max: 200 }).chain((total) => fc.tuple(fc.nat(total), fc.constant(total))),
  { freq: 6 },
);
const setting = fc.tuple(
  fc.tuple(indicators, indicators, indicators),
  cards,
  fc.array(pair, { minLength: count, maxLength: count }),
);
type Setting = [[Indicator, Indicator, Indicator], Partial<Scorecard>, ([number, number] | null)[]];

function rowsOf(pairs: Setting[2]): Row[] {
  return pairs.flatMap((figures, n) =>
    figures
      ? [
          {
            unit: UNITS[n % 5] ?? '',
            indicator: NAMES[Math.floor(n / 5) % 3] ?? '',
            month: MONTHS[Math.floor(n / 15)] ?? '',
            numerator: figures[0],
            denominator: figures[1],
          },
        ]
      : [],
  );
}
function open([[i, j, k], more]: Setting, rows: readonly Row[], tree: Record<string, Unit> = TREE): Scores {
  const sections = [listed('s', 70, { i: 50, j: 20 }), listed('t', 30, { k: 30 })];
  return scores(card({ sections, ...more }), rows, { unit: tree, indicator: { i, j, k } });
}
const months = (rows: readonly Row[]) => [...new Set(rows.map(({ month }) => month))];
const told = (all: Scores, units: readonly string[], rows: readonly Row[]) => ({
  values: units.flatMap((unit) => NAMES.flatMap((name) => all.series(unit, name))),
  periods: units.map((unit) => all.period(unit, 'i', months(rows).sort().at(-1) ?? JANUARY, 'year')),
  charts: units.map((unit) => all.chart(unit, 'i')),
  cards: months(rows)
    .sort()
    .flatMap((month) => all.scorecards(month).filter(({ unit }) => units.includes(unit))),
});

describe('laws of the engine, whatever is scored and however', () => {
  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(setting, fc.nat(1000), (given, by) => {
        const rows = rowsOf(given[2]);
        const turned = rows.map((_, n) => rows[(n + by) % rows.length] as Row).toReversed();
        const all = [...UNITS, 'company'];
        expect(told(open(given, turned), all, rows)).toEqual(told(open(given, rows), all, rows));
      }),
      { numRuns: 40 },
    );
  });

  test('a unit without figures changes nothing for the others', () => {
    fc.assert(
      fc.property(setting, (given) => {
        // On cards that count what is missing as zero the new unit has a score of its own, and ranks below.
        fc.pre(given[1].missing !== 'zero');
        const rows = rowsOf(given[2]);
        const more = { ...TREE, ...units({ empty: 'company', below: 'empty' }) };
        const all = [...UNITS, 'company'];
        expect(told(open(given, rows, more), all, rows)).toEqual(told(open(given, rows), all, rows));
      }),
      { numRuns: 40 },
    );
  });

  test('what is not measured earns nothing and says so', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const rows = rowsOf(given[2]).filter(({ unit }) => unit !== 'a');
        const all = open(given, rows);
        for (const month of months(rows)) {
          for (const name of NAMES) {
            expect(all.value('a', name, month)).toMatchObject({
              published: null,
              score: null,
              status: 'no-data',
              mom: null,
              yoy: null,
            });
          }
          const found = all.scorecard('card', 'a', month);
          expect(found?.score === null || found?.score === 0).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('scores are bounded, and ranks follow what is published: as many are ahead as the rank says', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const rows = rowsOf(given[2]);
        const all = open(given, rows);
        for (const month of months(rows)) {
          const found = all.scorecards(month);
          const ranked = found.filter((one) => one.rank !== null);
          for (const one of found) {
            if (one.score !== null) expect(one.score).toBeGreaterThanOrEqual(0);
            if (one.score !== null) expect(one.score).toBeLessThanOrEqual(110 + 1e-9);
          }
          for (const one of ranked) {
            const ahead = ranked.filter((other) => (other.published ?? 0) > (one.published ?? 0));
            expect([one.rank, one.of]).toEqual([ahead.length + 1, ranked.length]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('places under ties are 1, 2, 2, 4, whichever way is better', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { maxLength: 12 }),
        fc.boolean(),
        (figures, isHigher) => {
          const places = rank(new Map(figures.entries()), isHigher ? 'higher' : 'lower');
          const known = figures.filter((figure) => figure !== null);
          for (const [n, figure] of figures.entries()) {
            const ahead = known.filter((other) => figure !== null && (isHigher ? other > figure : other < figure));
            expect(places.get(n)).toEqual(figure === null ? undefined : { rank: ahead.length + 1, of: known.length });
          }
        },
      ),
    );
  });

  test('a unit’s first month has no change, though the figures of another unit stand before it', () => {
    const rows = MONTHS.map((month): Row => ({ unit: 'a', indicator: 'i', month, numerator: 1, denominator: 2 }));
    const all = open(
      [[indicator(), indicator(), indicator()], {}, []],
      [...rows, ...rows.slice(0, 1).map((row) => ({ ...row, unit: 'b' }))],
    );
    expect(all.value('b', 'i', JANUARY)).toMatchObject({ published: 50, mom: null, yoy: null });
  });
});
