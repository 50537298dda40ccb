import fc from 'fast-check';
import type { Month } from '../../../src/model/month.ts';
import type { Unit } from '../../../src/model/records/organisation.ts';
import type { Scorecard } from '../../../src/model/records/scorecard.ts';
import type { Row } from '../workspace.ts';
import { dated, maybe, month, MONTHS, tenths } from './arbitraries.ts';
import { computed, formulas, indicators } from './indicators.ts';
import type { Model } from './values.ts';

/** Units with those above them before them: who moves, opens, closes or is merged does so among them. */
export const trees = fc
  .array(
    fc.record({
      above: fc.nat(),
      moves: maybe(fc.tuple(month, fc.nat())),
      type: fc.constantFrom<Unit['type']>('branch', 'branch', 'hall'),
      groups: fc.subarray(['urban', 'rural']),
      opened: maybe(month),
      life: maybe(fc.integer({ min: 1, max: 5 })),
      into: maybe(fc.nat()),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list): Record<string, Unit> => {
    const named = (before: number, some: number) => (some % (before + 1) === 0 ? 'company' : `u${some % (before + 1)}`);
    const below = list.map(({ above, moves, type, groups, opened, life, into }, i): [string, Unit] => {
      const first = { from: '2024-01', unit: named(i, above) };
      const closed = life === undefined ? undefined : MONTHS[(opened ? MONTHS.indexOf(opened) : 0) + life];
      return [
        `u${i + 1}`,
        {
          ...{ id: `u${i + 1}`, name: `u${i + 1}`, type, groups },
          parent: moves ? [first, { from: moves[0], unit: named(i, moves[1]) }] : first.unit,
          ...(opened !== undefined && { opened }),
          ...(closed !== undefined && { closed, ...(into !== undefined && { mergedInto: named(i, into) }) }),
        },
      ];
    });
    return { company: { id: 'company', name: 'company', type: 'company' }, ...Object.fromEntries(below) };
  });

/** Weights of three items in one section and of one in another: 100 in all. */
const shares = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(100))
  .map(([i, j, some]) => ({ i, j, c: Math.min(some, 100 - i - j), rest: Math.max(0, 100 - i - j - some) }));
type Shares = { readonly i: number; readonly j: number; readonly c: number; readonly rest: number };
type Weights = Shares | readonly { readonly from: Month; readonly value: Shares }[];

export const cards: fc.Arbitrary<Scorecard> = fc
  .record({
    combine: fc.constantFrom<Scorecard['combine']>('weighted-mean', 'deduct-from'),
    missing: fc.constantFrom<Scorecard['missing']>('reweight', 'zero', 'carry'),
    smallSample: fc.constantFrom<Scorecard['smallSample']>('ranked', 'unranked'),
    type: fc.constantFrom<Unit['type']>('branch', 'hall'),
    weights: dated(shares) as fc.Arbitrary<Weights>,
    limits: fc.record({ bonusAtMost: maybe(tenths(0, 9)), deductionAtMost: maybe(tenths(0, 9)) }),
  })
  .map(({ type, weights, limits: most, ...more }): Scorecard => {
    const weight = (of: (shares: Shares) => number) =>
      'i' in weights ? of(weights) : weights.map(({ from, value }) => ({ from, value: of(value) }));
    const item = (indicator: string, of: (shares: Shares) => number) => ({ indicator, weight: weight(of) });
    const section = (id: string, of: (shares: Shares) => number, items: ReturnType<typeof item>[]) =>
      ({ id, name: id, kind: 'indicators', weight: weight(of), items }) as const;
    return {
      ...{ name: '记分卡', ...more, subjects: { kind: 'type', type } },
      sections: [
        section('s', ({ i, j, c }) => i + j + c, [
          item('i', ({ i }) => i),
          item('j', ({ j }) => j),
          item('c', ({ c }) => c),
        ]),
        section('t', ({ rest }) => rest, [item('j', ({ rest }) => rest)]),
        { id: 'a', name: 'a', kind: 'adjustments', ...most },
      ],
    };
  });

const figures = fc.tuple(
  fc.oneof(fc.nat(100), tenths(0, 100)),
  fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 100 }) }, tenths(0, 3), fc.constant(0)),
);

/** Rows of indicators `i` and `j`, one at most for each unit and month, some of them half-empty. */
const rowsOf = (units: readonly string[]): fc.Arbitrary<Row[]> =>
  fc
    .uniqueArray(
      fc.record({
        unit: fc.constantFrom(...units),
        indicator: fc.constantFrom('i', 'j'),
        month,
        figures,
        part: fc.nat(15),
      }),
      { selector: (row) => `${row.unit} ${row.indicator} ${row.month}`, maxLength: 12 * units.length, size: 'max' },
    )
    .map((list) =>
      list.map(({ unit, indicator: id, month: at, figures: [top, bottom], part }) => ({
        ...{ unit, indicator: id, month: at },
        ...(part !== 1 && { numerator: top }),
        ...(part !== 2 && { denominator: bottom, value: top }),
      })),
    );

const adjustments = fc
  .array(fc.tuple(month, fc.integer({ min: 1, max: 4 }), tenths(1, 12), fc.boolean()), { maxLength: 3 })
  .map((list): Model['adjustments'] =>
    Object.fromEntries(
      MONTHS.map((at) => [
        at,
        {
          adjustments: list.flatMap(([when, unit, points, isBonus], i) =>
            when === at
              ? [
                  {
                    ...{ id: `x${i}`, subject: `u${unit}`, kind: isBonus ? 'bonus' : 'deduction', points },
                    ...{ rule: '规则', reason: '原因' },
                  } as const,
                ]
              : [],
          ),
        },
      ]),
    ),
  );

/** Whatever a sound workspace may hold of units, indicators, one computed from two others, a card and rows. */
export const modelsOver = (tree: fc.Arbitrary<Model['units']>): fc.Arbitrary<Model> =>
  tree.chain((units) =>
    fc.record({
      units: fc.constant(units),
      indicators: fc.record({
        i: indicators(formulas),
        j: indicators(formulas),
        c: indicators(computed(['i', 'j'])),
      }),
      card: cards,
      adjustments,
      rows: rowsOf(Object.keys(units)),
    }),
  );

export const models = modelsOver(trees);
