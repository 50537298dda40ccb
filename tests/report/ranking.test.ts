import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/model/records/organisation.ts';
import { rankingPage, rankingPath, type RankingBlock } from '../../src/report/ranking/index.ts';
import { cardsOf, hasPage } from '../../src/report/scorecard/subjects.ts';
import { card, FEBRUARY, JANUARY, listed, of, scored, TREE } from '../helpers/cards.ts';
import { contextOf } from '../helpers/context.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { indicator } from '../helpers/workspace.ts';

const { contexts } = handbookOf();
const { 'zh-CN': zh, en } = contexts;
const number = (text: string) => Number(text.replace('−', '-'));

describe.each(zh.months)('the rankings of %s', (month) => {
  const page = rankingPage(month, zh);
  const blocks = page?.blocks ?? [];

  test('are of branches, halls, teams and departments', () => {
    expect(blocks.map(({ id }) => id)).toEqual(['branch', 'hall', 'team', 'department']);
    expect(page?.finding).toBe(blocks[0]?.finding);
  });

  test('give each the place after all that score more, and the same place to the same score', () => {
    for (const { rows } of blocks.filter(({ isRanked }) => isRanked)) {
      const scores = rows.map(({ score }) => number(score));
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(rows.map(({ rank }) => rank)).toEqual(
        scores.map((own) => 1 + scores.filter((score) => score > own).length),
      );
    }
  });

  test('hold everybody whom the cards score, once', () => {
    for (const { id, rows, unplaced } of blocks) {
      const results = cardsOf(month, zh).filter(({ scorecard }) => scorecard === id);
      const closed = unplaced.filter(({ reason }) => /并入|撤销/.test(reason));
      expect(rows.length + unplaced.length - closed.length).toBe(results.length);
      expect(new Set(rows.map((each) => each.id)).size).toBe(rows.length);
    }
  });

  test('lead to scorecards that have a page, and to all months of those that have none', () => {
    for (const result of cardsOf(month, zh)) {
      const found = blocks.find(({ id }) => id === result.scorecard)?.rows.find(({ id }) => id === result.unit);
      if (found) expect(found.path === found.history).toBe(!hasPage(result, zh));
    }
  });

  test('say the same in English', () => {
    const figures = (each: RankingBlock) =>
      each.rows.map(({ rank, score, moved, stars }) => [rank, score, moved, stars?.count]);
    const english = rankingPage(month, en)?.blocks ?? [];
    expect(english.map(figures)).toEqual(blocks.map(figures));
    expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
  });

  test('show stars that are final at the end of a quarter only', () => {
    const rated = blocks.filter(({ quarter }) => quarter !== undefined);
    expect(rated.map(({ id }) => id)).toEqual(['hall', 'team']);
    for (const { quarter } of rated) expect(quarter?.final).toBe(Number(month.slice(5)) % 3 === 0);
  });

  test('find every hall by the branch that it belongs to then', () => {
    const halls = blocks.find(({ id }) => id === 'hall');
    const found = halls?.long?.groups.flatMap(({ rows }) => rows) ?? [];
    expect(found.length).toBe(halls?.rows.length);
    expect(halls?.long?.groups.some(({ name }) => name === '白滩分公司')).toBe(month < '2026-04');
  });

  test('lead to the month before and the month after', () => {
    const at = zh.months.indexOf(month);
    const paths = [zh.months[at - 1], zh.months[at + 1]].map((each) => each && rankingPath(each, zh));
    expect([page?.previous?.path, page?.next?.path]).toEqual(paths);
  });
});

test('a branch that was merged is named with where it went for twelve months', () => {
  const named = (month: string) => rankingPage(month, zh)?.blocks[0]?.unplaced.map(({ name, reason }) => name + reason);
  expect(named('2026-03')).toEqual([]);
  expect(named('2026-04')).toEqual(['白滩分公司2026年4月并入北港分公司']);
  expect(named('2026-10')).toEqual(['白滩分公司2026年4月并入北港分公司']);
});

test('a hall that opened is newly ranked in its first month', () => {
  const rows = rankingPage('2025-09', zh)?.blocks.find(({ id }) => id === 'hall')?.rows ?? [];
  expect(rows.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(['qinghu-daxuecheng']);
  const first = rankingPage('2025-01', zh)?.blocks.flatMap((block) => block.rows) ?? [];
  expect(first.some(({ isNew }) => isNew)).toBe(false);
});

test('places over months are drawn of those that have one now, and of as many months as there are', () => {
  expect(rankingPage('2025-02', zh)?.blocks[0]?.course).toBeUndefined();
  const course = rankingPage('2026-10', zh)?.blocks[0]?.course;
  expect(course?.months.length).toBe(13);
  expect(course?.lines.map(({ ranks }) => ranks.at(-1))).toEqual(course?.lines.map((_, i) => i + 1));
  expect(course?.lines.filter(({ strong }) => strong).every(({ name }) => course.finding.includes(name))).toBe(true);
});

test('a workspace with nobody to compare has no ranking', () => {
  const { contexts: minimal } = handbookOf('minimal');
  const { latest = '' } = minimal['zh-CN'];
  expect(rankingPage(latest, minimal['zh-CN'])).toBeUndefined();
  expect(rankingPath(latest, minimal['zh-CN'])).toBeUndefined();
});

const RECORDS = { unit: TREE, indicator: { i: scored, j: scored, k: scored }, scorecard: { card: card() } };
const equal = (unit: string, score: number, month = JANUARY) => of(unit, score, score, score, month);
const JANUARYS = [...equal('a', 90), ...equal('b', 80), ...equal('c', 80), ...equal('d', 70)];

describe('ties', () => {
  test('share a place, and the next is not moved up', () => {
    const block = rankingPage(JANUARY, contextOf(RECORDS, JANUARYS))?.blocks[0];
    expect(block?.rows.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
    ]);
    expect(block?.finding).toBe('a居第一；d居末位');
  });

  test('at an end are said to be shared', () => {
    const rows = [...equal('a', 90), ...equal('b', 90), ...equal('c', 70), ...equal('d', 70)];
    expect(rankingPage(JANUARY, contextOf(RECORDS, rows))?.finding).toBe('a、b并列第一；c、d并列末位');
    const same = ['a', 'b', 'c', 'd'].flatMap((unit) => equal(unit, 80));
    expect(rankingPage(JANUARY, contextOf(RECORDS, same))?.finding).toBe('a、b等 4 个单位并列第一');
  });
});

test('movement is told against the month before', () => {
  const february = [
    ...equal('a', 60, FEBRUARY),
    ...equal('b', 85, FEBRUARY),
    ...equal('c', 80, FEBRUARY),
    ...equal('d', 70, FEBRUARY),
  ];
  const block = rankingPage(FEBRUARY, contextOf(RECORDS, [...JANUARYS, ...february]))?.blocks[0];
  expect(block?.rows.map(({ id, moved }) => [id, moved])).toEqual([
    ['b', 1],
    ['c', 0],
    ['d', 1],
    ['a', -3],
  ]);
  expect(block?.finding).toBe('b升至第一；a降至末位');
  expect(block?.movers).toBe('b、d上升最多（1 位），a下降最多（3 位）');
});

test('who stays at an end is told for how long', () => {
  const february = ['a', 'b', 'c', 'd'].flatMap((unit, i) => equal(unit, 90 - i, FEBRUARY));
  const page = rankingPage(FEBRUARY, contextOf(RECORDS, [...JANUARYS, ...february]));
  expect(page?.finding).toBe('a连续 2 个月第一；d连续 2 个月末位');
});

describe('those without a place', () => {
  test('are told to rest on too few cases, with their score', () => {
    const few = { ...scored, formula: indicator().formula, minimumSample: 30 };
    const records = {
      ...RECORDS,
      indicator: { i: few },
      scorecard: { card: card({ sections: [listed('s', 100, { i: 100 })] }) },
    };
    const cases = (unit: string, numerator: number, denominator: number) => ({
      unit,
      indicator: 'i',
      month: JANUARY,
      numerator,
      denominator,
    });
    const rows = [cases('a', 40, 50), cases('b', 9, 10), cases('c', 30, 50), cases('d', 20, 50)];
    const block = rankingPage(JANUARY, contextOf(records, rows))?.blocks[0];
    expect(block?.rows.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(block?.unplaced).toEqual([
      expect.objectContaining({ name: 'b', score: '90.00', reason: '样本太少（指标），只展示、不排名' }),
    ]);
  });

  test('are told to have no figures', () => {
    const rows = JANUARYS.filter(({ unit }) => unit !== 'd');
    const block = rankingPage(JANUARY, contextOf(RECORDS, rows))?.blocks[0];
    expect(block?.unplaced.map(({ name, score, reason }) => [name, score, reason])).toEqual([
      ['d', undefined, '本月没有可计分的数据'],
    ]);
  });

  test('are told to be closed, and are forgotten after a year', () => {
    const d: Unit = { ...(TREE['d'] as Unit), closed: FEBRUARY };
    const later = '2026-02';
    const rows = [
      ...JANUARYS,
      ...['a', 'b', 'c'].flatMap((unit) => [...equal(unit, 80, FEBRUARY), ...equal(unit, 80, later)]),
    ];
    const context = contextOf({ ...RECORDS, unit: { ...TREE, d } }, rows);
    const reasons = (month: string) => rankingPage(month, context)?.blocks[0]?.unplaced.map(({ reason }) => reason);
    expect(reasons(FEBRUARY)).toEqual(['2025年2月撤销']);
    expect(reasons(later)).toEqual([]);
  });
});

test('a card that does not rank lists scores, the best first, without places', () => {
  const records = { ...RECORDS, scorecard: { card: card({ ranked: false }) } };
  const block = rankingPage(JANUARY, contextOf(records, JANUARYS))?.blocks[0];
  expect(block?.isRanked).toBe(false);
  expect(block?.rows.map(({ id, rank }) => [id, rank])).toEqual([
    ['a', null],
    ['b', null],
    ['c', null],
    ['d', null],
  ]);
  expect(block?.finding).toBe('a得分最高（90.00），d最低（70.00）');
});
