import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../src/model/month.ts';
import type { Formula, Indicator } from '../../src/model/records/indicator.ts';
import { agreementOf } from '../../src/score/spc/chart.ts';
import { xmr } from '../../src/score/spc/xmr.ts';
import { COMPANY, computed, figure, scoresOf } from '../helpers/scores.ts';

const START = '2024-01';
const LEVELS = [70, 71, 69, 70, 72, 68, 70, 71, 69, 70, 71, 70];
const HIGHER = LEVELS.map((value) => value + 20);
const rowsOf = (values: readonly number[]) => values.map((value, i) => figure('east', value, addMonths(START, i)));
const value = computed({ kind: 'value', counts: '得分' });
const chart = (values: readonly number[], more: Partial<Indicator> = {}) =>
  scoresOf(COMPANY, rowsOf(values), { ...value, ...more }).chart('east', 'i');

describe('a chart that begins anew', () => {
  const rebase = [{ from: '2025-01', reason: '新系统上线' }];
  const both = [...LEVELS, ...HIGHER];

  test('where a record says so, with its own limits for each phase', () => {
    expect(chart(both)?.points.some(({ signals }) => signals.includes('run'))).toBe(true);
    const found = chart(both, { chart: { rebase } });
    expect(found).toMatchObject({ mean: 90.0833333333333333, few: false, variation: 'common' });
    expect(found?.points.every(({ signals }) => signals.length === 0)).toBe(true);
    const [first, second] = [xmr(LEVELS), xmr(HIGHER)];
    expect(found?.phases).toEqual([
      { from: START, to: '2024-12', mean: first?.mean, lower: first?.lower, upper: first?.upper, few: false },
      {
        from: '2025-01',
        to: '2025-12',
        mean: second?.mean,
        lower: second?.lower,
        upper: second?.upper,
        few: false,
        because: 'rebase',
        rebase: 0,
      },
    ]);
  });

  test('only for the units it is meant for', () => {
    for (const [units, phases] of [
      [['branch'], 2],
      [['east'], 2],
      [['west'], undefined],
    ] as const) {
      const found = chart(both, { chart: { rebase: [{ from: '2025-01', reason: '原因', units: [...units] }] } });
      expect(found?.phases?.length).toBe(phases);
    }
  });

  test('where the definition changed, without being told', () => {
    const formula = [START, '2025-01'].map((from) => ({ from, value: { kind: 'value', counts: from } as Formula }));
    expect(chart(both, { formula })?.phases?.map(({ because }) => because)).toEqual([undefined, 'definition']);
    expect(chart(both, { formula, chart: { rebase } })?.phases?.[1]).toMatchObject({ because: 'rebase', rebase: 0 });
  });

  test('with one value has no limits yet: nothing is said of it', () => {
    const found = chart([...LEVELS, 99], { chart: { rebase }, targets: [{ from: START, target: 50 }] });
    expect(found).toMatchObject({
      mean: 99,
      lower: 99,
      upper: 99,
      few: true,
      variation: 'common',
      assurance: null,
      agreement: null,
    });
  });

  test('has the points of the series, and signals of each phase by itself', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.nat(29), (list, some) => {
        const at = 1 + (some % (list.length - 1));
        const found = chart(list, { chart: { rebase: [{ from: addMonths(START, at), reason: '原因' }] } });
        expect(found?.points.map((point) => point.value)).toEqual(list);
        const alone = [list.slice(0, at), list.slice(at)].flatMap(
          (part) => xmr(part)?.points.map(({ signals }) => signals) ?? part.map(() => []),
        );
        expect(found?.points.map(({ signals }) => signals)).toEqual(alone);
      }),
    );
  });
});

describe('screening', () => {
  test('is done where the indicator asks for it', () => {
    const jump = [50, 51, 50, 51, 50, 51, 80, 81, 80, 81, 80, 81];
    const [plain, screened] = [chart(jump), chart(jump, { chart: { screen: true } })];
    expect((screened?.upper ?? 0) - (screened?.mean ?? 0)).toBeCloseTo(2.66, 9);
    expect(plain?.upper).toBeGreaterThan(screened?.upper ?? NaN);
  });
});

describe('traffic light and control chart', () => {
  test.each([
    ['missed', 'common', 'missed-but-common'],
    ['missed', 'better', 'missed-but-better'],
    ['missed', 'worse', 'agree'],
    ['achieved', 'worse', 'achieved-but-worse'],
    ['achieved', 'common', 'agree'],
    ['at-risk', 'worse', 'agree'],
    ['no-data', 'worse', null],
  ] as const)('%s and %s: %s', (status, variation, expected) => {
    expect(agreementOf(status, variation)).toBe(expected);
  });

  test('are held together for the latest month', () => {
    const targets = (target: number) => ({ targets: [{ from: START, target }] });
    expect(chart(LEVELS, targets(90))?.agreement).toBe('missed-but-common');
    expect(chart([...LEVELS, 50], targets(40))?.agreement).toBe('achieved-but-worse');
    expect(chart([...LEVELS, 89], targets(90))?.agreement).toBe('missed-but-better');
    expect(chart(LEVELS, targets(70))?.agreement).toBe('agree');
  });

  test('are not where the chart has few points, or the latest month was not judged', () => {
    expect(chart(LEVELS.slice(1), { targets: [{ from: START, target: 90 }] })?.agreement).toBeNull();
    expect(chart(LEVELS)?.agreement).toBeNull();
    const later = scoresOf(COMPANY, [...rowsOf(LEVELS), figure('west', 1, '2025-01')], {
      ...value,
      targets: [{ from: START, target: 90 }],
    });
    expect(later.chart('east', 'i')?.agreement).toBeNull();
  });

  test('a point says which way its signal points', () => {
    const found = chart([...LEVELS, 50]);
    expect(found?.points.at(-1)).toMatchObject({ signals: ['outside'], side: 'low' });
    expect(found?.points[0]?.side).toBeUndefined();
  });
});
