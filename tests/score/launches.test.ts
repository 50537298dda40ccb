import { describe, expect, test } from 'vitest';
import type { Month } from '../../src/model/month.ts';
import type { Formula } from '../../src/model/records/indicator.ts';
import { evaluate } from '../../src/score/explain/arithmetic.ts';
import { openScores, type CountedLaunch, type LaunchesOf } from '../../src/score/index.ts';
import { COMPANY } from '../helpers/scores.ts';
import { indicator, workspaceOf } from '../helpers/workspace.ts';

const FORMULA: Formula = { kind: 'launches', launches: 'all', numerator: '全标准', denominator: '上线', scale: 100 };
const counted = (launch: string, isFullStandard: boolean, line: number): CountedLaunch => ({
  launch,
  isFullStandard,
  file: `data/launches/${launch}.yaml`,
  line,
});

/** Two went live in January, none in February, one campaign in March. */
const WENT_LIVE: Readonly<Record<Month, readonly CountedLaunch[]>> = {
  '2026-01': [counted('cloud', true, 12), counted('autumn', false, 9)],
  '2026-03': [counted('spring', true, 7)],
};
const PRODUCTS = ['cloud'];
const launches: LaunchesOf = (kinds, month) =>
  (WENT_LIVE[month] ?? []).filter(
    ({ launch }) => kinds === 'all' || PRODUCTS.includes(launch) === (kinds === 'product'),
  );

const workspace = workspaceOf(
  {
    unit: COMPANY,
    indicator: {
      measured: indicator(),
      all: indicator({ formula: FORMULA, targets: [{ from: '2026-01', floor: 60, target: 90 }] }),
      products: indicator({ formula: { ...FORMULA, launches: 'product' } }),
      double: indicator({ formula: { kind: 'computed', operation: 'sum', of: ['all', 'all'] } }),
    },
  },
  ['2026-01', '2026-02', '2026-03'].map((month) => ({
    ...{ unit: 'east', indicator: 'measured', month, numerator: 1, denominator: 2 },
  })),
);
const scores = openScores(workspace, { launches });
const value = (id: string, month: Month, unit = 'company') => scores.value(unit, id, month);

describe('an indicator that counts launches', () => {
  test('is the share of those that went live in the month with every standard met', () => {
    expect(value('all', '2026-01')).toMatchObject({
      ...{ published: 50, numerator: 1, denominator: 2, origin: 'computed', status: 'missed' },
    });
    expect(value('all', '2026-03')).toMatchObject({ published: 100, mom: null, status: 'achieved' });
    expect(value('products', '2026-01')).toMatchObject({ published: 100, numerator: 1, denominator: 1 });
  });

  test('has no figure in a month in which none went live', () => {
    expect(value('all', '2026-02')).toMatchObject({ published: null, origin: 'none', status: 'no-data' });
    expect(value('products', '2026-03').published).toBeNull();
  });

  test('is one of the company alone', () => {
    expect(value('all', '2026-01', 'east')).toMatchObject({ published: null, origin: 'none' });
    expect(scores.unitsOf('all')).toEqual(['company']);
  });

  test('pools launches, not percentages, over the quarter and the year', () => {
    const quarter = scores.period('company', 'all', '2026-03', 'quarter');
    expect(quarter).toMatchObject({ published: 66.67, numerator: 2, denominator: 3, months: ['2026-01', '2026-03'] });
    expect(scores.period('company', 'all', '2026-02', 'year')).toMatchObject({ published: 50, denominator: 2 });
  });

  test('names every launch it counts, with the line of its record', () => {
    expect(scores.inputs('company', 'all', '2026-01')).toEqual([
      {
        ...{ unit: 'company', month: '2026-01', launch: 'cloud', numerator: 1, denominator: 1 },
        ...{ file: 'data/launches/cloud.yaml', line: 12 },
      },
      {
        ...{ unit: 'company', month: '2026-01', launch: 'autumn', numerator: 0, denominator: 1 },
        ...{ file: 'data/launches/autumn.yaml', line: 9 },
      },
    ]);
    expect(scores.inputs('company', 'all', '2026-02')).toEqual([]);
    expect(scores.inputs('east', 'all', '2026-01')).toEqual([]);
    const [first] = scores.inputs('company', 'double', '2026-01');
    expect(first).toMatchObject({ indicator: 'all', launch: 'cloud' });
  });

  test('explains itself in words and in numbers that come to the figure', () => {
    const { arithmetic, numbers, words, inputs } = scores.explain('company', 'all', '2026-01');
    expect(words.zh).toBe('全标准 ÷ 上线 × 100');
    expect(numbers).toBe('round((1 + 0) × 100 ÷ (1 + 1), 2)');
    expect(arithmetic && evaluate(arithmetic).toNumber()).toBe(50);
    expect(inputs).toHaveLength(2);
  });

  test('carries an interval, as every share does', () => {
    expect(scores.interval('company', 'all', '2026-01')?.lower).toBeGreaterThan(0);
  });

  test('has no figures where nobody says what was launched', () => {
    expect(openScores(workspace).value('company', 'all', '2026-01').published).toBeNull();
  });
});
