import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assuranceOf } from '../../src/score/spc/chart.ts';
import { allOfSeven, completedRuns, completedTrends, twoOfThree } from '../../src/score/spc/signals.ts';
import { xmr, type Xmr } from '../../src/score/spc/xmr.ts';
import { openScores } from '../../src/score/index.ts';
import { indicator, units, workspaceOf, type Row } from '../helpers/workspace.ts';
import { monthRange } from '../../src/model/month.ts';
import { oracle } from '../helpers/oracles.ts';

interface RuleCase {
  readonly id: string;
  readonly function: string;
  readonly input: unknown;
  readonly expected: readonly number[];
}
interface AssuranceCase {
  readonly improvement: 'increase' | 'decrease' | 'neutral';
  readonly lpl: number;
  readonly upl: number;
  readonly target: number;
  readonly expected: string | null;
}

const rules = JSON.parse(oracle('rule-cases.json')) as {
  rules: RuleCase[];
  assurance: AssuranceCase[];
};

const drawn = (values: readonly number[], screen = false): Xmr => {
  const chart = xmr(values, { screen });
  if (!chart) throw new Error('too few values');
  return chart;
};
const outside = (values: readonly number[]) =>
  drawn(values).points.flatMap((point, i) => (point.signals.includes('outside') ? [i] : []));

describe('signals as published', () => {
  test.each(rules.rules)('$id', ({ id, input, expected }) => {
    if (id.startsWith('ptd_2of3')) {
      const { close, side } = input as { close: number[]; side: number[] };
      expect(twoOfThree(close.map(Boolean), side).map(Number)).toEqual(expected);
      return;
    }
    const numbers = input as number[];
    if (id.startsWith('ptd_7side')) expect(completedRuns(numbers)).toEqual(expected);
    else if (id.startsWith('ptd_trend')) expect(completedTrends(numbers)).toEqual(expected);
    else expect(allOfSeven(numbers)).toEqual(expected);
  });

  test('a point on a limit is not outside it', () => {
    // A flat series has its limits on its values, give or take what adding them up loses.
    expect(outside([0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toEqual([]);
    expect(drawn(Array.from({ length: 30 }, () => 95.3)).points.every((point) => point.signals.length === 0)).toBe(
      true,
    );
  });
});

describe('assurance as published', () => {
  const directions = { increase: 'higher', decrease: 'lower', neutral: 'range' } as const;
  const words: Record<string, string> = {
    consistent_pass: 'will-pass',
    consistent_fail: 'will-fail',
    inconsistent: 'may',
  };
  test.each(rules.assurance)(
    '$improvement $lpl–$upl against $target',
    ({ improvement, lpl, upl, target, expected }) => {
      const found = assuranceOf({ lower: lpl, upper: upl }, target, directions[improvement]);
      expect(found).toBe(expected === null ? null : words[expected]);
    },
  );

  test('a range is met for certain when both limits lie in it', () => {
    expect(assuranceOf({ lower: 2, upper: 3 }, [2, 3], 'range')).toBe('will-pass');
    expect(assuranceOf({ lower: 1, upper: 3 }, [2, 3], 'range')).toBe('may');
    expect(assuranceOf({ lower: 4, upper: 5 }, [2, 3], 'range')).toBe('will-fail');
  });
});

describe('laws of the chart', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
  test('the mean lies between the limits, and shifting all values shifts them all', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), (list, shift) => {
        const [chart, moved] = [drawn(list), drawn(list.map((value) => value + shift))];
        expect(chart.lower).toBeLessThanOrEqual(chart.mean);
        expect(chart.upper).toBeGreaterThanOrEqual(chart.mean);
        expect(moved.upper - chart.upper).toBeCloseTo(shift, 6);
        expect(moved.points.map((point) => point.signals)).toEqual(chart.points.map((point) => point.signals));
      }),
    );
  });

  test('turning the values upside down turns every signal and leaves its kind', () => {
    fc.assert(
      fc.property(values, (list) => {
        const [up, down] = [drawn(list), drawn(list.map((value) => -value))];
        expect(down.points.map((point) => point.signals)).toEqual(up.points.map((point) => point.signals));
        expect(down.points.map((point) => 0 - point.side)).toEqual(up.points.map((point) => point.side));
      }),
    );
  });
});

describe('the chart of an indicator', () => {
  const months = monthRange('2025-01', '2026-02');
  const rows: Row[] = months.flatMap((month, i) => {
    const numerator = i < 7 ? 90 + (i % 2) : 96 + (i % 2);
    return month === '2025-03' ? [] : [{ unit: 'a', indicator: 'i', month, numerator, denominator: 100 }];
  });
  const chartFor = (direction: 'higher' | 'lower', upTo?: string) => {
    const targets = [{ from: '2025-01', target: 50 }];
    const workspace = workspaceOf(
      { unit: units({ a: null }), indicator: { i: indicator({ direction, targets }) } },
      rows,
    );
    return openScores(workspace).chart('a', 'i', upTo);
  };

  test('leaves out months without data and says which way the latest point speaks', () => {
    const chart = chartFor('higher');
    expect(chart?.points.map((point) => point.month)).toEqual(months.filter((month) => month !== '2025-03'));
    expect(chart).toMatchObject({ variation: 'better', assurance: 'will-pass', few: false });
    expect(chartFor('lower')).toMatchObject({ variation: 'worse', assurance: 'will-fail' });
  });

  test('knows only the months up to the one it is asked for', () => {
    expect(chartFor('higher', '2025-06')).toMatchObject({ variation: 'common', few: true });
    expect(chartFor('higher', '2025-06')?.points).toHaveLength(5);
    expect(chartFor('higher', '2025-01')).toBeNull();
  });
});
