import { describe, expect, test } from 'vitest';
import { addMonths } from '../../src/model/month.ts';
import type { ControlChart, Signal } from '../../src/model/results.ts';
import { COMPANY, computed, figure, scoresOf } from '../helpers/scores.ts';
import { oracle } from '../helpers/oracles.ts';

/** A chart printed in Wheeler's books or by the NHS "Making Data Count" tools. */
interface ChartCase {
  readonly id: string;
  readonly convention: string;
  readonly values: readonly number[];
  /** The phase of each value, on charts that begin anew. */
  readonly phases?: readonly string[];
  readonly tolerance?: number;
  readonly expected: Expected;
  readonly expected_rules?: Readonly<Record<string, readonly number[]>>;
}
interface Expected {
  readonly mean?: number;
  readonly lnpl?: number;
  readonly unpl?: number;
  /** Two thirds of the way to the limits. */
  readonly near_lower?: number;
  readonly near_upper?: number;
  readonly moving_ranges?: readonly (number | null)[];
  readonly mr_mean?: number;
  /** The limit of moving ranges, by a factor of 3.268 where ours is 3.267. */
  readonly url?: number;
  readonly mr_beyond_url_idx0?: readonly number[];
  readonly outside?: readonly boolean[];
  readonly phases?: Readonly<Record<string, Expected>>;
}

const charts = (JSON.parse(oracle('xmr-cases.json')) as { cases: ChartCase[] }).cases;
const START = '2020-01';

/** The case as the engine draws it: a value a month, begun anew where its phase changes. */
function drawn({ values, phases = [], convention }: ChartCase, screen = convention.includes('screened')): ControlChart {
  const rebase = phases.flatMap((phase, i) =>
    i > 0 && phase !== phases[i - 1] ? [{ from: addMonths(START, i), reason: '新的阶段' }] : [],
  );
  const rows = values.map((value, i) => figure('east', value, addMonths(START, i)));
  const formula = computed({ kind: 'value', counts: '数值' });
  const chart = scoresOf(COMPANY, rows, { ...formula, chart: { screen, rebase } }).chart('east', 'i');
  if (!chart) throw new Error('too few values');
  return chart;
}

const meanRange = ({ mean, upper }: Pick<ControlChart, 'mean' | 'upper'>) => (upper - mean) / 2.66;
const rangesOf = (values: readonly number[]) => values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? NaN)));
const average = (figures: readonly number[]) => figures.reduce((sum, one) => sum + one, 0) / figures.length;
const marked = ({ points }: ControlChart, signal: Signal) =>
  points.flatMap(({ signals }, i) => (signals.includes(signal) ? [i] : []));

describe('limits as published', () => {
  const near = (actual: number, expected: number | undefined, tolerance: number) => {
    if (expected !== undefined) expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
  };
  const equal = (found: Pick<ControlChart, 'mean' | 'lower' | 'upper'>, expected: Expected, tolerance: number) => {
    const { mean, lower, upper } = found;
    near(mean, expected.mean, tolerance);
    near(lower, expected.lnpl, tolerance);
    near(upper, expected.unpl, tolerance);
    near(mean + ((lower - mean) * 2) / 3, expected.near_lower, tolerance);
    near(mean + ((upper - mean) * 2) / 3, expected.near_upper, tolerance);
    near(meanRange(found), expected.mr_mean, tolerance);
    near(3.268 * meanRange(found), expected.url, tolerance);
  };

  test.each(charts)('$id', (given) => {
    const { values, phases = [], tolerance = 1e-9, expected } = given;
    const chart = drawn(given);
    equal(chart, expected, tolerance);
    if (expected.outside)
      expect(marked(chart, 'outside')).toEqual(expected.outside.flatMap((is, i) => (is ? [i] : [])));
    if (expected.moving_ranges) expect(rangesOf(values)).toEqual(expected.moving_ranges.slice(1));
    for (const [phase, limits] of Object.entries(expected.phases ?? {})) {
      const from = addMonths(START, phases.indexOf(phase));
      const found = chart.phases?.find((one) => one.from === from);
      expect(found).toBeDefined();
      if (found) equal(found, limits, tolerance);
    }
  });

  test.each(charts.filter(({ expected }) => expected.url !== undefined || expected.mr_beyond_url_idx0 !== undefined))(
    '$id: screening leaves out the moving ranges beyond their limit, and no others',
    (given) => {
      const { url, mr_beyond_url_idx0: beyond } = given.expected;
      const ranges = rangesOf(given.values);
      const kept = ranges.filter((range, i) => (beyond ? !beyond.includes(i + 1) : range <= (url ?? NaN)));
      expect(meanRange(drawn(given, true))).toBeCloseTo(average(kept), 9);
    },
  );

  test('are all that is printed: nothing in the cases is passed over', () => {
    const known = ['mean', 'lnpl', 'unpl', 'near_lower', 'near_upper', 'moving_ranges', 'mr_mean', 'url', 'phases'];
    const keys = charts.flatMap(({ expected }) => Object.keys(expected));
    expect(new Set(keys)).toEqual(new Set([...known, 'mr_beyond_url_idx0', 'outside']));
    expect(charts.filter((one) => one.expected_rules).map(({ id }) => id)).toEqual(Object.keys(RULES));
  });
});

/** What is said of the points of a case; of rules by other counts, what follows for ours. */
const RULES: Readonly<
  Record<string, (chart: ControlChart, said: Readonly<Record<string, readonly number[]>>) => void>
> = {
  wheeler_msod_table9_2_accounts_receivable: (chart, said) => {
    expect(marked(chart, 'outside')).toEqual(said['outside_given_upper_or_computed_lower_idx0']);
    for (const i of said['equal_to_limit_is_not_outside_idx0'] ?? []) {
      expect(marked(chart, 'outside')).not.toContain(i);
    }
  },
  // A run of eight is one of seven: all its points are marked.
  wheeler_msod_table8_1_smoking: (chart, said) => {
    expect(marked(chart, 'run')).toEqual(said['run_of_8_about_mean_all_points_flagged_idx0']);
  },
  // Points count from 1. Runs are of nine there, two of three may lie outside, and four of five is no rule of ours.
  uspc_p215: (chart, said) => {
    const of = (...names: string[]) => names.flatMap((name) => said[name] ?? []).sort((a, b) => a - b);
    const ours = (signal: Signal) => marked(chart, signal).map((i) => i + 1);
    expect(ours('outside')).toEqual(of('under_lcl_1based', 'over_ucl_1based'));
    expect(ours('run')).toEqual(expect.arrayContaining(of('under_avg_run_1based', 'over_avg_run_1based')));
    const pairs = of('under_2sigma_2of3_1based', 'over_2sigma_2of3_1based');
    expect(pairs).toEqual(expect.arrayContaining(ours('two-of-three')));
  },
  nhsr_two_of_three_opposite_sides: (chart) => {
    expect(chart.points.slice(-2).flatMap(({ signals }) => signals)).toEqual([]);
  },
};

describe('signals as published with the charts', () => {
  test.each(charts.filter((one) => one.expected_rules))('$id', (given) => {
    RULES[given.id]?.(drawn(given), given.expected_rules ?? {});
  });

  test('the last value of the verification data lies outside, and its limits are the only ones crossed', () => {
    const given = charts.find(({ id }) => id === 'wheeler_msod_p382_verifying_software');
    expect(given && marked(drawn(given), 'outside')).toEqual([15]);
  });
});
