import { describe, expect, test } from 'vitest';
import { contextFor } from '../../src/report/context.ts';
import {
  departmentSuggestions,
  experiencePage,
  suggestionLine,
  type ExperiencePage,
} from '../../src/report/experience/index.ts';
import { openScores } from '../../src/score/index.ts';
import { trackSuggestions } from '../../src/track/index.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { workspaceOf } from '../helpers/workspace.ts';

const { contexts, workspace: demonstration } = handbookOf();
const zh = contexts['zh-CN'];
const scores = openScores(demonstration);
const at = (asOf: string) => contextFor({ workspace: demonstration, scores, tasks: [], asOf }, 'zh-CN');
const pageOf = (context = zh): ExperiencePage => {
  const page = experiencePage(context);
  if (!page) throw new Error('no rounds');
  return page;
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

describe('the page of experience days', () => {
  const page = pageOf();
  const lines = page.directions.flatMap(({ open, closed }) => [...open, ...closed]);

  test('has two rounds with 16 heads, 35 suggestions to the hotline and 9 from it', () => {
    expect(page.rounds).toHaveLength(2);
    expect(sum(page.rounds.map(({ heads }) => heads))).toBe(16);
    const counts = page.directions.map(({ direction, open, closed }) => [direction, open.length + closed.length]);
    expect(counts).toEqual([
      ['to-host', 35],
      ['from-host', 9],
    ]);
  });

  test('counts every suggestion once as made, as received and as owned, and as many closed as it lists', () => {
    const { departments } = page;
    for (const key of ['made', 'received', 'owned'] as const) {
      expect(sum(departments.map((row) => row[key]))).toBe(lines.length);
    }
    expect(sum(departments.map(({ closed }) => closed))).toBe(lines.filter(({ isClosed }) => isClosed).length);
    expect(sum(departments.map(({ overdue }) => overdue))).toBe(lines.filter(({ overdue }) => overdue).length);
    const visits = departments.flatMap((row) => row.visits.filter((visit) => visit !== ''));
    expect(visits).toHaveLength(16);
  });

  test('gives each suggestion a place of its own, and says what came of those that are closed only', () => {
    expect(new Set(lines.map(({ anchor }) => anchor)).size).toBe(lines.length);
    for (const { isClosed, result } of lines) expect(result !== undefined).toBe(isClosed);
  });

  test('has the overdue first, and the closed apart', () => {
    for (const { open, closed } of page.directions) {
      const late = open.map(({ overdue }) => overdue);
      expect(late).toEqual(late.toSorted((a, b) => Number(b) - Number(a)));
      expect(closed.every(({ isClosed }) => isClosed)).toBe(true);
    }
  });

  test('English has no Chinese left', () => {
    expect(JSON.stringify(pageOf(contexts.en))).not.toMatch(/\p{Script=Han}/u);
  });

  test('departments find on their pages what they own and have not closed', () => {
    const owned = [...zh.workspace.records.department.keys()].flatMap((id) => departmentSuggestions(id, zh));
    expect(owned).toHaveLength(lines.filter(({ isClosed }) => !isClosed).length);
  });
});

test('at an earlier date there is what was known then', () => {
  expect(experiencePage(at('2026-04-12'))).toBeUndefined();
  const early = pageOf(at('2026-04-15'));
  expect(early.rounds.map(({ heads }) => heads)).toEqual([3]);
  expect(early.directions.flatMap(({ closed }) => closed)).toEqual([]);
  expect(early.finding).toMatch(/^1 轮值班，3 位负责人到热线运营中心；\d+ 条建议，办结 0 条（0\.0%）$/);
});

test('a suggestion is open, accepted, overdue, done', () => {
  const words = (asOf: string) => {
    const context = at(asOf);
    const state = trackSuggestions(context.workspace, asOf).find(({ suggestion }) => suggestion === 'enterprise-line');
    return state && suggestionLine(state, context).word;
  };
  expect(['2026-09-08', '2026-09-10', '2026-10-16'].map(words)).toEqual(['待答复', '已采纳在办', '已办结 2026-10-16']);
  const late = trackSuggestions(zh.workspace, zh.asOf).filter(({ overdue }) => overdue);
  expect(late.map((state) => suggestionLine(state, zh).word)).toEqual(['已采纳在办，逾期 11 天']);
});

test('without rounds there is no page', () => {
  const workspace = workspaceOf({});
  const context = contextFor({ workspace, scores: openScores(workspace), tasks: [], asOf: '2026-01-01' }, 'zh-CN');
  expect(experiencePage(context)).toBeUndefined();
});
