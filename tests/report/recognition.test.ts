import { describe, expect, test } from 'vitest';
import { lastDayOf } from '../../src/model/month.ts';
import { monthsOfPeriod } from '../../src/model/reporting-period.ts';
import { awardsOf } from '../../src/report/recognition/awards.ts';
import { recognitionPage, recognitionPath } from '../../src/report/recognition/index.ts';
import { card, of, scored, TREE } from '../helpers/cards.ts';
import { contextOf } from '../helpers/context.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const { boards, sections } = recognitionPage(zh);
const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);

describe.each(boards)('$heading', (board) => {
  test('everybody rated has one grade, in every quarter', () => {
    for (const [i, { counts, total }] of board.quarters.toReversed().entries()) {
      expect(sum(counts)).toBe(total);
      expect(board.subjects.filter(({ ratings }) => ratings[i] !== undefined)).toHaveLength(total);
    }
  });

  test('who rose and who fell is who has more or fewer stars than a quarter before', () => {
    const at = board.quarters.findIndex(({ final }) => final);
    const { up, down } = board.latest ?? { up: [], down: [] };
    expect([up.length, down.length]).toEqual([board.quarters[at]?.up, board.quarters[at]?.down]);
    for (const { before, now } of up) expect(now.count).toBeGreaterThan(before.count);
    for (const { before, now } of down) expect(now.count).toBeLessThan(before.count);
    const moves = [...up, ...down].map(({ before, now }) => Math.abs(now.count - before.count));
    expect(moves.slice(0, up.length)).toEqual(moves.slice(0, up.length).toSorted((a, b) => b - a));
  });

  test('units share out what all have together, the highest mean first', () => {
    const parents = board.latest?.parents ?? [];
    if (parents.length === 0) return;
    const quarter = board.quarters.find(({ final }) => final);
    expect(board.bands.map((_, i) => sum(parents.map(({ counts }) => counts[i] ?? 0)))).toEqual(quarter?.counts);
    expect(sum(parents.map(({ up }) => up ?? 0))).toBe(quarter?.up);
    const means = parents.map(({ mean }) => Number(mean));
    expect(means).toEqual(means.toSorted((a, b) => b - a));
  });

  test('its sections make the whole', () => {
    expect(sum(board.criteria.map(({ weight }) => Number(weight)))).toBe(100);
    for (const { weight, items } of board.criteria) {
      expect(sum(items.map((item) => Number(item.weight)))).toBe(Number(weight));
    }
  });
});

describe('three branches rated for three quarters', () => {
  const bands = [
    { grade: '三星', from: 90 },
    { grade: '二星', from: 60 },
    { grade: '一星', from: 0 },
  ];
  /** A score for each month of a quarter. */
  const rows = (unit: string, score: number, months: readonly string[]) =>
    months.flatMap((month) => of(unit, score, score, score, month));
  const [first, second, third] = [
    ['2025-01', '2025-02', '2025-03'],
    ['2025-04', '2025-05', '2025-06'],
    ['2025-07', '2025-08'],
  ];
  const context = contextOf(
    {
      unit: TREE,
      indicator: { i: scored, j: scored, k: scored },
      scorecard: { card: card({ period: 'quarter', bands }) },
    },
    [
      ...[...rows('a', 50, first), ...rows('a', 95, second), ...rows('a', 95, third)],
      ...[...rows('b', 95, first), ...rows('b', 70, second), ...rows('b', 70, third)],
      ...[...rows('c', 70, first), ...rows('c', 70, second), ...rows('c', 95, third)],
      // It is rated for the first time in the second quarter, and so has not moved.
      ...[...rows('d', 95, second), ...rows('d', 95, third)],
    ],
  );
  const [board] = recognitionPage(context).boards;

  test('counts by quarter, the one under way first', () => {
    expect(board?.quarters.map(({ id, final, counts, up, down }) => [id, final, counts, up, down])).toEqual([
      ['2025-Q3', false, [3, 1, 0], 1, 0],
      ['2025-Q2', true, [2, 2, 0], 1, 1],
      ['2025-Q1', true, [1, 1, 1], null, null],
    ]);
  });

  test('tells who moved of the quarter that is over, not of the one under way', () => {
    expect(board?.finding).toBe('2025年二季度：4 家分公司中 2 个三星，比上季 1 个升星、1 个降星');
    expect(board?.latest?.up.map(({ name, before, now }) => [name, before.grade, now.grade])).toEqual([
      ['a', '一星', '三星'],
    ]);
    expect(board?.latest?.down.map(({ name }) => name)).toEqual(['b']);
    expect(board?.latest?.parents).toEqual([]);
  });

  test('leaves out the quarter in which somebody was not rated', () => {
    const counts = board?.subjects.map(({ name, ratings }) => [name, ...ratings.map((stars) => stars?.count)]);
    expect(counts).toEqual([
      ['a', 1, 3, 3],
      ['b', 3, 2, 2],
      ['c', 2, 2, 3],
      ['d', undefined, 3, 3],
    ]);
  });
});

test('cards that grade by month and a workspace without contests have nothing to show', () => {
  const plain = contextOf({ unit: TREE, indicator: { i: scored, j: scored, k: scored } }, of('a', 1, 1, 1));
  expect(recognitionPath(plain)).toBeUndefined();
  expect(recognitionPage(plain)).toMatchObject({ boards: [], sections: [] });
  expect(recognitionPath(zh)).toBe('recognition/');
});

describe('ratings of people and contests', () => {
  const known = [...zh.workspace.records.recognition].flatMap(([id, { value }]) =>
    value.results.filter(({ counts }) => counts.length > 0).map(({ period }) => [id, period] as const),
  );
  const rowAt = (id: string, period: string, asOf: string) =>
    recognitionPage({ ...zh, asOf })
      .sections.find((section) => section.id === id)
      ?.periods.find((row) => row.id === period);

  test.each(known)('%s: what came of %s is told from the day after it', (id, period) => {
    const { first, last } = monthsOfPeriod(period);
    expect(rowAt(id, period, '2024-12-31')).toBeUndefined();
    const running = rowAt(id, period, `${first}-01`);
    expect(running?.state).toBe('under-way');
    expect(running?.awards.every((award) => award === undefined)).toBe(true);
    expect(rowAt(id, period, lastDayOf(last))?.state).toBe('under-way');
    expect(rowAt(id, period, '2027-01-01')?.state).toBe('known');
  });

  test('a period that is over without results is to be announced', () => {
    expect(rowAt('peak-season-contest', '2026-Q4', '2027-01-01')?.state).toBe('awaited');
  });

  test('the newest period is the first; each has a place for every award', () => {
    for (const { periods, awards } of sections) {
      const last = periods.map(({ id }) => monthsOfPeriod(id).last);
      expect(last).toEqual(last.toSorted().reverse());
      for (const row of periods) expect(row.awards).toHaveLength(awards.length);
    }
  });

  test('a unit is told what it won, not what is still under way', () => {
    const won = (asOf: string) => awardsOf('hedong-yingbinlu', { ...zh, asOf }).map(({ note }) => note);
    expect(won('2026-11-05')).toEqual(['2026年三季度、2026年二季度、2026年一季度、2025年四季度']);
    expect(won('2026-09-30')).toEqual(['2026年二季度、2026年一季度、2025年四季度']);
    expect(awardsOf('hotline-enterprise', zh)).toHaveLength(1);
    expect(awardsOf('yunling', zh)).toEqual([]);
  });

  test('English has no Chinese left', () => {
    expect(JSON.stringify(recognitionPage(contexts.en))).not.toMatch(/\p{Script=Han}/u);
  });
});
