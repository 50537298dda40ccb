import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Big } from '../../src/model/decimal.ts';
import type { Indicator } from '../../src/model/records/indicator.ts';
import type { Scorecard } from '../../src/model/records/scorecard.ts';
import { openScores } from '../../src/score/index.ts';
import { apportion } from '../../src/score/why/apportion.ts';
import { card, FEBRUARY, JANUARY, listed, row, scored, scores } from '../helpers/cards.ts';
import { exact, published } from '../helpers/contributions.ts';
import { COMPANY, MONTH } from '../helpers/scores.ts';
import { indicator, workspaceOf, type Row } from '../helpers/workspace.ts';

describe('parts as published', () => {
  test('add up to the total, each within a last decimal of what it is', () => {
    const figures = fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 97 }), (list, divisor) => {
        const parts = list.map((figure) => new Big(figure).div(divisor * 10));
        const total = parts.reduce((sum, part) => sum.plus(part), new Big(0)).round(2, 1);
        const found = apportion(parts, total, 2);
        expect(found.reduce((sum, part) => sum.plus(part), new Big(0)).toNumber()).toBe(total.toNumber() + 0);
        for (const [i, part] of found.entries()) {
          expect(Math.abs(part - (parts[i]?.toNumber() ?? NaN))).toBeLessThanOrEqual(0.01 + 1e-9);
        }
      }),
    );
  });

  test('are shared out at once, however much finer they are than the total', () => {
    const thirds = [1, 1, 1].map((one) => new Big(one).div(3));
    expect(apportion(thirds, 1.05, 14)).toEqual([0.35, 0.35, 0.35]);
    expect(apportion(thirds, 0.9500000000000001, 16)).toEqual([
      0.3166666666666667, 0.3166666666666667, 0.3166666666666667,
    ]);
  });

  test('still add up where the total was rounded on its own', () => {
    expect(apportion([new Big('0.014')], 0.02, 2)).toEqual([0.02]);
    expect(apportion([new Big('0.004'), new Big('0.004')], 0, 2)).toEqual([0, 0]);
    expect(apportion([], 0.01, 2)).toEqual([]);
  });
});

describe('what lies below an indicator that is off', () => {
  const target = [{ from: '2024-01', floor: 50, target: 80 }];
  const kind = (level: Indicator['level'], drives: string[]) => indicator({ level, drives, targets: target });
  const indicators = {
    kpi: kind('kpi', []),
    good: kind('kqi', ['kpi']),
    bad: kind('kqi', ['kpi']),
    worse: kind('kqi', ['kpi']),
    deep: kind('kci', ['good', 'worse']),
    fine: kind('kci', ['bad']),
  };
  const figures: Record<string, number> = { kpi: 40, good: 90, bad: 70, worse: 45, fine: 99 };
  const rows: Row[] = [
    ...Object.entries(figures).map(([id, value]) => ({
      unit: 'east',
      indicator: id,
      month: MONTH,
      numerator: value,
      denominator: 100,
    })),
    { unit: 'company', indicator: 'deep', month: MONTH, numerator: 10, denominator: 100 },
  ];
  const all = openScores(workspaceOf({ unit: COMPANY, indicator: indicators }, rows));

  test('are those that drive it and are off, the worst first, at the unit or the nearest one above that is measured', () => {
    const told = all
      .causes('east', 'kpi', MONTH)
      .map(({ value, causes }) => [
        value.indicator,
        value.status,
        causes.map((cause) => `${cause.value.indicator} ${cause.value.unit}`),
      ]);
    expect(told).toEqual([
      ['worse', 'missed', ['deep company']],
      ['bad', 'at-risk', []],
      ['good', 'achieved', ['deep company']],
    ]);
  });

  test('are none where all is well below, and a circle ends', () => {
    expect(all.causes('east', 'fine', MONTH)).toEqual([]);
    const circle = { a: kind('kqi', ['b']), b: kind('kqi', ['a']) };
    const bad = ['a', 'b'].map((id) => ({ unit: 'east', indicator: id, month: MONTH, numerator: 1, denominator: 100 }));
    const found = openScores(workspaceOf({ unit: COMPANY, indicator: circle }, bad)).causes('east', 'a', MONTH);
    expect(found).toMatchObject([{ value: { indicator: 'b' }, causes: [] }]);
  });
});

describe('what made a score', () => {
  const value = fc.option(
    fc.integer({ min: 0, max: 1200 }).map((tenths) => tenths / 10),
    { freq: 6 },
  );
  const month = fc.tuple(value, value, value, fc.integer({ min: -300, max: 300 }));
  const policies = fc.record({
    combine: fc.constantFrom<Scorecard['combine']>('weighted-mean', 'deduct-from'),
    missing: fc.constantFrom<Scorecard['missing']>('reweight', 'zero', 'carry'),
  });
  const veto: Indicator = {
    ...scored,
    targets: [{ from: '2024-01', target: 60 }],
    scoring: { method: 'veto', cap: 55 },
  };
  type Month = [number | null, number | null, number | null, number];
  const rowsOf = ([i, j, k]: Month, at: string) =>
    [['i', i] as const, ['j', j] as const, ['k', k] as const].flatMap(([id, figure]) =>
      figure === null ? [] : [row('a', id, figure, at)],
    );
  const open = (months: Record<string, Month>, more: Partial<Scorecard>) => {
    const sections: Scorecard['sections'] = [
      listed('s', 70, { i: 40, j: 30 }),
      listed('t', 30, { k: 30 }),
      { id: 'u', name: 'u', kind: 'adjustments', deductionAtMost: 20 },
    ];
    const adjustments = Object.entries(months).map(([at, [, , , tenths]]) => [
      at,
      {
        adjustments: tenths
          ? [
              {
                id: 'x',
                subject: 'a',
                kind: tenths > 0 ? 'bonus' : 'deduction',
                points: Math.abs(tenths) / 10,
                rule: '规则',
                reason: '原因',
              } as const,
            ]
          : [],
      },
    ]);
    const rows = [
      row('b', 'i', 50),
      row('b', 'i', 50, FEBRUARY),
      ...Object.entries(months).flatMap(([at, figures]) => rowsOf(figures, at)),
    ];
    return scores(card({ sections, ...more }), rows, {
      indicator: { i: scored, j: scored, k: veto },
      adjustments: Object.fromEntries(adjustments) as never,
    });
  };

  test('adds up to the gap to 100 exactly, whatever the card, its adjustments and its vetoes', () => {
    fc.assert(
      fc.property(month, policies, (figures, more) => {
        const all = open({ [JANUARY]: figures }, more);
        const found = all.scorecard('card', 'a', JANUARY);
        const gap = all.scoreGap('card', 'a', JANUARY);
        if (found?.score == null) {
          expect(gap).toBeNull();
          return;
        }
        expect(published(gap)).toBe(new Big(100).minus(found.published ?? NaN).toNumber());
        expect(exact(gap)).toBeCloseTo(100 - found.score, 9);
        for (const part of gap?.parts ?? []) {
          if (part.source.from !== 'item') continue;
          const { source } = part;
          expect(found.items.find((item) => item.indicator === source.indicator)?.lost).toBeCloseTo(part.exact, 9);
        }
      }),
    );
  });

  test('adds up to the change since the month before', () => {
    fc.assert(
      fc.property(month, month, policies, (before, now, more) => {
        const all = open({ [JANUARY]: before, [FEBRUARY]: now }, more);
        const found = all.scorecard('card', 'a', FEBRUARY);
        const change = all.scoreChange('card', 'a', FEBRUARY);
        if (found?.mom == null) {
          expect(change).toBeNull();
          return;
        }
        expect(published(change)).toBe(found.mom);
        expect(exact(change)).toBeCloseTo(
          (found.score ?? NaN) - (all.scorecard('card', 'a', JANUARY)?.score ?? NaN),
          9,
        );
      }),
    );
  });

  test('names the cause: an item, an adjustment, a veto, the floor', () => {
    const all = open({ [JANUARY]: [100, 100, 10, 20] }, {});
    expect(all.scoreGap('card', 'a', JANUARY)).toEqual({
      total: 45,
      parts: [
        { source: { from: 'item', section: 's', indicator: 'i' }, exact: 0, published: 0 },
        { source: { from: 'item', section: 's', indicator: 'j' }, exact: 0, published: 0 },
        { source: { from: 'item', section: 't', indicator: 'k' }, exact: 30, published: 30 },
        { source: { from: 'adjustments', section: 'u' }, exact: -2, published: -2 },
        { source: { from: 'veto' }, exact: 17, published: 17 },
      ],
    });
    const low = open({ [JANUARY]: [0, 0, 100, -300] }, { combine: 'deduct-from' }).scoreGap('card', 'a', JANUARY);
    expect(low?.parts.at(-1)).toMatchObject({ source: { from: 'adjustments' }, published: 20 });
    const floor = open({ [JANUARY]: [0, 0, 0, -300] }, { combine: 'deduct-from' }).scoreGap('card', 'a', JANUARY);
    expect(floor?.parts.at(-1)).toMatchObject({ source: { from: 'floor' }, published: -20 });
  });
});
