import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../src/model/month.ts';
import { judgeCount, judgeFigure, openOutliers } from '../../src/score/outliers/index.ts';
import { openScores } from '../../src/score/index.ts';
import { indicator, units, workspaceOf, type Row } from '../helpers/workspace.ts';

/** Positive, and never far from its middle: what most published rates and volumes look like. */
const calm = fc
  .tuple(
    fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    fc.array(fc.double({ min: -0.05, max: 0.05, noNaN: true }), { minLength: 8, maxLength: 22 }),
  )
  .map(([middle, steps]) => steps.map((step) => middle * (1 + step)));
const last = (history: readonly number[]) => history.at(-1) ?? 0;

describe('a figure beside its own series', () => {
  test('that has been there before never stands out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 22 }),
        fc.nat(),
        (history, at) => {
          expect(judgeFigure(history[at % history.length] ?? 0, { history })).toBeUndefined();
        },
      ),
    );
  });

  test('with its sign turned round is called that', () => {
    fc.assert(
      fc.property(calm, (history) => {
        expect(judgeFigure(-last(history), { history })?.kind).toBe('sign');
        const negative = history.map((each) => -each);
        expect(judgeFigure(last(history), { history: negative })?.kind).toBe('sign');
      }),
    );
  });

  test.each([10, 100, 1000, 10_000])('%d times too large or too small is called that', (factor) => {
    fc.assert(
      fc.property(calm, (history) => {
        expect(judgeFigure(last(history) * factor, { history })).toMatchObject({ kind: 'factor', factor });
        expect(judgeFigure(last(history) / factor, { history })).toMatchObject({ kind: 'factor', factor: 1 / factor });
        expect(judgeCount(last(history) * factor, history)).toMatchObject({ kind: 'factor', factor });
      }),
    );
  });

  test('is judged alike in any unit of measurement', () => {
    fc.assert(
      fc.property(
        calm,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.integer({ min: -3, max: 3 }),
        (history, times, power) => {
          const [figure, scale] = [last(history) * times, 2 ** power];
          const scaled = history.map((each) => each * scale);
          expect(judgeFigure(figure * scale, { history: scaled })?.kind).toBe(judgeFigure(figure, { history })?.kind);
        },
      ),
    );
  });

  const wave = [95, 95.4, 94.8, 95.2, 95.1, 94.9, 95.3, 95];
  test.each([
    [97.5, 'limits'],
    [92, 'limits'],
    [95.9, undefined],
    [0.952, 'factor'],
    [-95, 'sign'],
  ])('%d beside months near 95 is %s', (figure, kind) =>
    expect(judgeFigure(figure, { history: wave })?.kind).toBe(kind),
  );

  test('that drifts out of its limits by usual steps is left to the control chart', () => {
    const rising = Array.from({ length: 20 }, (_, i) => 50 + i);
    expect(judgeFigure(70, { history: rising })).toBeUndefined();
    expect(judgeFigure(80, { history: rising })?.kind).toBe('limits');
  });

  test('of a series that never moved may move a little', () => {
    expect(judgeFigure(100, { history: Array<number>(10).fill(99) })).toBeUndefined();
    expect(judgeFigure(120, { history: Array<number>(10).fill(99) })?.kind).toBe('limits');
  });

  test('of a short series is held against siblings, else against nothing', () => {
    const siblings = [90, 91, 92, 93, 94, 95, 96];
    expect(judgeFigure(0.93, { history: [93], siblings })).toMatchObject({ kind: 'factor', factor: 0.01 });
    expect(judgeFigure(60, { history: [93], siblings })?.kind).toBe('siblings');
    expect(judgeFigure(88, { history: [93], siblings })).toBeUndefined();
    expect(judgeFigure(60, { history: [93], siblings: siblings.slice(0, 3) })).toBeUndefined();
  });

  test('that changes against last year as it never does stands out within its limits', () => {
    const history = [10, 14, 20, 14, 10, 14, 20, 14, 10, 14, 20, 14];
    const yearlyChanges = [0.1, -0.1, 0.2, 0, 0.1, -0.2, 0.1];
    expect(judgeFigure(20, { history, lastYear: 10, yearlyChanges })?.kind).toBe('last-year');
    expect(judgeFigure(20, { history, lastYear: 20, yearlyChanges })).toBeUndefined();
  });

  test('counts are not held against limits: they grow with business', () => {
    expect(judgeCount(140, [100, 101, 99, 100, 102, 100])).toBeUndefined();
  });
});

describe('figures of a workspace', () => {
  const months = Array.from({ length: 10 }, (_, i) => addMonths('2026-01', i));
  const rows = months.map((month, i): Row => ({
    unit: 'east',
    indicator: 'i',
    month,
    numerator: 190 + (i % 3),
    denominator: 200,
  }));
  const told = (row: Partial<Row>) => {
    const now = { unit: 'east', indicator: 'i', month: '2026-11', numerator: 191, denominator: 200, ...row };
    const workspace = workspaceOf(
      { unit: units({ province: null, east: 'province' }), indicator: { i: indicator() } },
      [...rows, now],
    );
    return openOutliers(workspace, openScores(workspace))('east', 'i', '2026-11').map(({ column, kind, message }) => [
      column,
      kind,
      message,
    ]);
  };

  test('a usual one is not told of', () => expect(told({})).toEqual([]));

  test.each([
    [
      { numerator: 1910, denominator: 2000 },
      [
        ['numerator', 'factor'],
        ['denominator', 'factor'],
      ],
      '约为以往的 10 倍',
    ],
    [{ numerator: -191 }, [['numerator', 'sign']], '正负号与以往相反'],
    [{ denominator: 20_000 }, [['denominator', 'factor']], '百分数与小数混用'],
    [{ numerator: 150 }, [['value', 'limits']], '控制限'],
  ])('%j is', (row, expected, said) => {
    const found = told(row);
    expect(found.map(([column, kind]) => [column, kind])).toEqual(expected);
    expect(found[0]?.[2]).toMatchObject({ zh: expect.stringContaining(said) as string });
  });
});
