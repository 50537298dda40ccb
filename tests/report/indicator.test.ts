import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/records/indicator.ts';
import { indicatorList, indicatorPage } from '../../src/report/indicator/index.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { contextOf } from '../helpers/indicator.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const ids = [...zh.workspace.records.indicator.keys()];
const pageOf = (id: string, context = zh) => {
  const page = indicatorPage(id, context);
  if (!page) throw new Error(`there is no ${id}`);
  return page;
};

describe('every indicator of the demonstration', () => {
  test.each(ids)('%s: its finding says the figure, in both languages', (id) => {
    const [a, b] = [pageOf(id), pageOf(id, contexts.en)];
    expect(b.finding).not.toMatch(/\p{Script=Han}/u);
    const figure = a.figure?.value.split(' ')[0] ?? '';
    for (const page of [a, b]) if (figure !== '—') expect(page.finding).toContain(figure);
  });

  test.each(ids)('%s: limits lie within what the figures can be, and no month is later than the latest', (id) => {
    const { trend, bounds = [-Infinity, Infinity] } = pageOf(id);
    expect(trend?.months.at(-1)?.month).toBe(zh.latest);
    for (const { limits } of trend?.months ?? []) {
      if (!limits) continue;
      expect(limits.lower).toBeGreaterThanOrEqual(bounds[0]);
      expect(limits.upper).toBeLessThanOrEqual(bounds[1]);
      expect(limits.lower).toBeLessThanOrEqual(limits.mean);
      expect(limits.upper).toBeGreaterThanOrEqual(limits.mean);
    }
  });

  test.each(ids)('%s: rows of the files add up to the figure shown', (id) => {
    const { definition } = pageOf(id);
    const number = (text: string) => Number(text.replaceAll(',', ''));
    const { total, inputs, worked } = definition;
    if (!total) return;
    for (const key of ['numerator', 'denominator'] as const) {
      expect(inputs.reduce((sum, row) => sum + number(row[key]), 0)).toBeCloseTo(number(total[key]), 2);
      expect(worked?.[key]).toBe(total[key]);
    }
  });

  test.each(ids)('%s: units of a type stand by rank, and for each group of units one target is in force', (id) => {
    const { units, targets } = pageOf(id);
    for (const { rows } of units) {
      const ranks = rows.map(({ rank }) => rank ?? Infinity);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
    const current = targets.filter((target) => target.current).map((target) => target.units);
    expect(new Set(current).size).toBe(current.length);
    expect(current.length).toBeGreaterThan(0);
  });
});

test('a figure is traced to the lines of the file that say it', () => {
  const { inputs } = pageOf('hall-satisfaction').definition;
  const files = new Map(zh.workspace.measurementFiles.map(({ file }) => [file.path, file.text.split('\n')]));
  expect(inputs.length).toBeGreaterThan(40);
  for (const { file, line, numerator, denominator } of inputs) {
    const row = files.get(file)?.[line - 1] ?? '';
    expect(row).toContain('hall-satisfaction');
    expect(row.replaceAll(',', ' ')).toContain(`${numerator} ${denominator}`.replaceAll(',', ''));
  }
});

test('the list names every indicator once, and in each block the missed before the met', () => {
  const { levels, tally } = indicatorList(zh);
  const lines = levels.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  expect(lines.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(ids.length);
  const order = ['missed', 'at-risk', 'no-data', 'achieved'];
  for (const block of levels.flatMap(({ blocks }) => blocks)) {
    const places = block.lines.map(({ status }) => order.indexOf(status));
    expect(places).toEqual(places.toSorted());
  }
});

test('targets for a group of units name the group', () => {
  expect(pageOf('hall-satisfaction').targets.map(({ units }) => units)).toContain('城区服营厅');
});

/** A context with one indicator of the company, a value a month. */
const TARGETS = [{ from: '2025-01', floor: 80, target: 90 }];

describe('the finding of an indicator', () => {
  const lower: Partial<Indicator> = {
    direction: 'lower',
    unit: '分钟',
    targets: [{ from: '2025-01', floor: 50, target: 40 }],
  };

  test.each<[string, Partial<Indicator>, number[], string]>([
    ['a target met', { targets: TARGETS }, [95], '指标 95.00%，达到目标 90.00%'],
    ['a target missed for the first time', { targets: TARGETS }, [95, 85], '指标 85.00%，未达目标 90.00%'],
    ['a target missed for long', { targets: TARGETS }, [95, 85, 85, 85], '指标 85.00%，连续 3 个月未达目标 90.00%'],
    ['below the floor', { targets: TARGETS }, [85, 70], '指标 70.00%，低于底线 80.00%，连续 2 个月未达目标'],
    ['lower is better, words for a unit once', lower, [60], '指标 60.00 分钟，高于底线 50.00'],
    ['no target', {}, [70], '指标 70.00%'],
  ])('%s', (_, more, values, said) => {
    expect(indicatorPage('i', contextOf(more, values))?.finding).toBe(said);
  });

  test('without figures it is the name, and the page says so by having no trend', () => {
    const page = indicatorPage('i', contextOf({}, []));
    expect(page?.finding).toBe('指标');
    expect(page?.trend).toBeUndefined();
  });
});

describe('beyond the month', () => {
  const annualTargets = [{ year: 2025, target: 90 }];
  const pageIn = (values: number[], more: Partial<Indicator> = {}) => indicatorPage('i', contextOf(more, values));

  test('the year to date is pooled, and a month alone is no period', () => {
    expect(pageIn([80, 90])?.periods).toEqual([
      { name: '本季累计', value: '85.00%', status: 'no-data' },
      { name: '本年累计', value: '85.00%', status: 'no-data' },
    ]);
    expect(pageIn([80])?.periods).toEqual([]);
    expect(pageIn([80, 90, 100, 100])?.periods.map(({ name }) => name)).toEqual(['本年累计']);
  });

  test.each<[string, number[], string]>([
    ['open', Array<number>(11).fill(90), '2025年全年目标 90.00%，余下 1 个月每月须达到 90.00%'],
    ['out of reach', Array<number>(11).fill(50), '2025年全年目标 90.00%，余下 1 个月无论如何都达不到'],
    ['met', Array<number>(12).fill(95), '2025年全年目标 90.00%，已达到 95.00%'],
    ['missed', Array<number>(12).fill(85), '2025年全年目标 90.00%，未达到，为 85.00%'],
  ])('a target for the year, %s', (_, values, said) => {
    const page = pageIn(values, { annualTargets });
    expect(page?.annual).toBe(said);
    expect(page?.targets.at(-1)).toMatchObject({ from: '2025年全年累计', target: '≥ 90.00%', floor: '—' });
  });

  test('few cases have an interval around their figure', () => {
    expect(pageIn([95])?.interval).toBeUndefined();
    expect(pageIn([95], { minimumSample: 200 })?.interval).toMatch(
      /^样本少，真实水平有 95% 的把握在 88\.\d\d–97\.\d\d% 之间$/,
    );
  });
});

test('a figure without a target is said to have none, not to be missing', () => {
  const bulletin = handbookOf('bulletin-2012').contexts['zh-CN'];
  const page = indicatorPage('appeals-per-million', bulletin);
  expect(page?.figure?.value).toContain('13.6');
  expect(page?.figure?.status).toBe('no-target');
});
