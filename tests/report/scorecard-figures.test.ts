import { beforeAll, describe, expect, test } from 'vitest';
import { Big, sumExact } from '../../src/model/decimal.ts';
import type { Explanation } from '../../src/model/explanation.ts';
import type { Indicator } from '../../src/model/records/indicator.ts';
import type { ScorecardResult } from '../../src/model/results.ts';
import { computedAnchor, type ComputedItem } from '../../src/report/computed/index.ts';
import { lossesOf } from '../../src/report/scorecard/losses.ts';
import { cardsWithPages, isDepartmentCard, scorecardPage } from '../../src/report/scorecard/index.ts';
import { scoreJson } from '../../src/score/json.ts';
import { card, FEBRUARY, JANUARY, listed, of, scored, TREE } from '../helpers/cards.ts';
import { contextOf } from '../helpers/context.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const latest = zh.latest ?? '';
const figure = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));
const shown = (texts: readonly { readonly text: string }[]) => sumExact(texts.map(({ text }) => figure(text)));
const subjectOf = ({ scorecard, unit }: Pick<ScorecardResult, 'scorecard' | 'unit'>) => ({
  id: unit,
  isDepartment: isDepartmentCard(scorecard, zh),
});
const pageOf = (card: ScorecardResult, context = zh) => scorecardPage(subjectOf(card), card.month, context);

describe('the figures of every scorecard of a month, on the page, in the JSON and in the explanation', () => {
  interface Told {
    readonly values: readonly { unit: string; indicator: string; published: number | null }[];
    readonly scorecards: readonly ScorecardResult[];
    readonly explanations: readonly Explanation[];
  }
  let told: Told;
  let published: Map<string, number | null>;
  beforeAll(() => {
    const json = [...scoreJson(zh.workspace, zh.scores, { months: [latest] }, { more: ['explanations'] })].join('');
    told = JSON.parse(json) as Told;
    published = new Map(told.values.map(({ unit, indicator, published: value }) => [`${unit} ${indicator}`, value]));
  });

  const cards = cardsWithPages(latest, zh);
  test.each(cards.map((result) => [result.scorecard, result.unit, result] as const))('%s %s', (id, unit, result) => {
    const written = told.scorecards.find((one) => one.scorecard === id && one.unit === unit);
    const explained = told.explanations.find(
      ({ of: what }) => what.figure === 'scorecard' && what.scorecard === id && what.unit === unit,
    );
    for (const context of Object.values(contexts)) {
      const page = pageOf(result, context);
      const computation = page?.computation;
      expect(computation?.exact).toBe(written?.published);
      expect(computation?.exact).toBe(explained?.result);
      expect(page?.score).toBe(written?.published?.toFixed(2) ?? '—');
      expect(computation?.result).toBe(page?.score);

      const computed = new Map(
        (computation?.sections ?? []).flatMap(({ items }) => items.map((item) => [item.anchor, item] as const)),
      );
      const rows = new Map(
        (page?.sections ?? []).flatMap((section) => section.rows.map((row) => [row.computed, row] as const)),
      );
      for (const item of written?.items ?? []) {
        const anchor = computedAnchor(item, result.items);
        const [line, row] = [computed.get(anchor), rows.get(anchor)];
        expect([anchor, line?.points.exact]).toEqual([anchor, item.score]);
        expect([anchor, line?.lost.exact]).toEqual([anchor, item.lost]);
        expect([anchor, row?.score, row?.lost]).toEqual([anchor, line?.points.result, line?.lost.result]);
        if (item.indicator === undefined || item.carriedFrom !== undefined) continue;
        expect([anchor, line?.value?.exact]).toEqual([anchor, published.get(`${String(item.unit)} ${item.indicator}`)]);
        expect([anchor, row?.figure?.value]).toEqual([anchor, line?.value?.result]);
      }
      expect(computed.size).toBe(written?.items.length);
    }
  });
});

describe('how a scorecard was computed', () => {
  const yunling = cardsWithPages(latest, zh).find(({ unit }) => unit === 'yunling');
  const computation = yunling && pageOf(yunling)?.computation;
  const items = (computation?.sections ?? []).flatMap((section) => section.items);
  const item = (indicator: string): ComputedItem => {
    const found = items.find(({ anchor }) => anchor.endsWith(`-${indicator}`));
    if (!found) throw new Error(`no ${indicator}`);
    return found;
  };

  test('names the lines of the file that hold the figure', () => {
    const lines = zh.workspace.measurementFiles.find(({ month }) => month === latest)?.file.text.split('\n') ?? [];
    for (const { anchor, value } of items) {
      const [place] = value?.lines ?? [];
      expect([anchor, place?.file]).toEqual([anchor, `data/${latest}/measurements.csv`]);
      expect(lines[(place?.first ?? 0) - 1]).toMatch(/^yunling/);
    }
  });

  test('has the figures of the scoring rule, the target with its month, and the definition', () => {
    expect(computation?.rule).toBe('线性：底线 60 分，目标 100 分，挑战 110 分');
    expect(item('overall-satisfaction').points).not.toHaveProperty('rule');
    expect(item('overall-satisfaction')).toMatchObject({
      value: { target: '目标 ≥ 90.00，底线 ≥ 86.00，挑战 ≥ 93.00，自2026年1月起', definition: '口径第 1 版' },
    });
    expect(item('repeat-complaint-rate').value?.definition).toBe('口径第 2 版（共 2 版），自2026年1月起');
    expect(item('appeals-per-million').points).toMatchObject({
      rule: '扣分：未达标扣 5 分，每满差 0.5 扣 5 分，最多扣 45 分',
      numbers: 'max(100 − min(5 + int((7.7 − 4.5) ÷ 0.5) × 5, 45), 0)',
    });
  });

  test('writes a sum of many rows as what it comes to, and one of few as it is', () => {
    const company = cardsWithPages(latest, zh).find(({ scorecard }) => scorecard === 'company');
    const all = company ? (pageOf(company)?.computation?.sections ?? []).flatMap((section) => section.items) : [];
    const pooled = all.find(({ anchor }) => anchor === 'calc-hall-satisfaction')?.value;
    const { numerator, denominator } = zh.scores.value('beiyuan', 'hall-satisfaction', latest);
    expect(pooled?.numbers).toBe(`round(${String(numerator)} × 100 ÷ ${String(denominator)}, 2)`);
    expect(item('hall-satisfaction').value?.numbers).toMatch(/^round\(\(\d+( \+ \d+){3}\) × 100 ÷ /);
  });

  test('says that a result has more decimals than are shown', () => {
    for (const { points } of items) {
      expect(points.isRounded).toBe(points.exact !== null && !new Big(points.exact).eq(figure(points.result)));
    }
  });
});

describe('what moved a score', () => {
  const all = zh.months.flatMap((month) => cardsWithPages(month, zh));

  test('adds up, as shown, to the change as shown', () => {
    for (const result of all.filter(({ month }) => month > '2026-06' || month < '2025-03')) {
      const page = pageOf(result);
      if (page?.mom.way === 'none') continue;
      expect([result.unit, result.month, shown(page?.moved?.parts ?? [])]).toEqual([
        result.unit,
        result.month,
        figure(page?.mom.text ?? ''),
      ]);
    }
  });

  test('is told from the second month on, what pulled it down first', () => {
    for (const result of all) {
      const { moved } = result.month === zh.months[0] || result.month === latest ? (pageOf(result) ?? {}) : {};
      if (result.month === zh.months[0]) expect(moved).toBeUndefined();
      const points = (moved?.parts ?? []).filter(({ name }) => !name.startsWith('其余')).map((part) => part.points);
      expect(points).toEqual(points.toSorted((a, b) => a - b));
      expect(moved?.parts.length ?? 0).toBeLessThanOrEqual(7);
    }
  });

  test('says whose target is met now and was not, or the other way round', () => {
    const company = all.filter(({ scorecard }) => scorecard === 'company').map((result) => pageOf(result));
    const told = company.map((page) => (page?.moved?.parts ?? []).filter(({ crossed }) => crossed));
    const standing = company.map((page, i) => {
      const figures = page?.sections.flatMap(({ rows }) => rows.flatMap(({ figure: each }) => each ?? []));
      return told[i]?.map(({ path }) => figures?.find((each) => each.path === path)?.status === 'achieved');
    });
    expect(told.flat().length).toBeGreaterThan(0);
    expect(standing).toEqual(told.map((parts) => parts.map(({ crossed }) => crossed === 'met')));
  });
});

describe('where the points went', () => {
  const veto: Indicator = { ...scored, scoring: { method: 'veto', cap: 60 } };
  const cardOf = card({
    sections: [
      listed('s', 60, { i: 40, j: 20 }),
      listed('t', 40, { k: 40 }),
      { id: 'extra', name: '加减分', kind: 'adjustments' },
    ],
  });
  const records = {
    unit: TREE,
    indicator: { i: { ...scored, name: '甲' }, j: { ...scored, name: '乙' }, k: { ...veto, name: '丙' } },
    scorecard: { card: cardOf },
    adjustments: {
      [JANUARY]: {
        adjustments: [
          { id: 'late', subject: 'a', kind: 'deduction' as const, points: 2, rule: '规则', reason: '迟报' },
        ],
      },
    },
  };
  const context = contextOf(records, [
    ...of('a', 95, 90, 100),
    ...of('b', 100, 100, -1),
    ...of('b', 99, 98, 100, FEBRUARY),
  ]);
  const lossesIn = (unit: string, month = JANUARY) => {
    const result = context.scores.scorecard('card', unit, month);
    if (!result) throw new Error(`no card of ${unit}`);
    return lossesOf(result, context);
  };

  test('names adjustments beside items', () => {
    const { losses, gap } = lossesIn('a');
    expect(losses.map(({ name }) => name)).toContain('加减分');
    expect(shown(losses)).toBe(figure(gap));
  });

  test('names a veto with the indicator that was missed', () => {
    const { losses, gap } = lossesIn('b');
    expect(losses.map(({ name, text }) => `${name} ${text}`)).toEqual(['丙 40.00']);
    expect(gap).toBe('40.00');
    const strict = contextOf(
      {
        ...records,
        scorecard: { card: { ...cardOf, sections: [listed('s', 99, { i: 99 }), listed('t', 1, { k: 1 })] } },
      },
      of('b', 100, 100, -1),
    );
    const result = strict.scores.scorecard('card', 'b', JANUARY);
    const told = result && lossesOf(result, strict);
    expect(told?.losses.map(({ name, text }) => `${name} ${text}`)).toEqual(['一票否决封顶（丙） 39.00', '丙 1.00']);
    expect(told?.gap).toBe('40.00');
  });

  test('names at most six, then the rest as one', () => {
    for (const result of cardsWithPages(latest, zh)) {
      const { losses } = lossesOf(result, zh);
      expect(losses.length).toBeLessThanOrEqual(7);
      const named = losses.slice(0, -1).map(({ lost }) => lost);
      expect(named).toEqual(named.toSorted((a, b) => b - a));
    }
  });
});
