import { describe, expect, test } from 'vitest';
import { contextFor, type Context } from '../../src/report/context.ts';
import { embeddingPart, roadmapPage, roadmapPath } from '../../src/report/roadmap/index.ts';
import { departmentPhases, processEmbedding } from '../../src/report/roadmap/links.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const page = roadmapPage(zh);
const embedding = embeddingPart(zh);

/** The same records at another date. */
const at = (asOf: string): Context =>
  contextFor({ workspace: zh.workspace, scores: zh.scores, tasks: zh.tasks, asOf }, 'zh-CN');

describe('the roadmap on 5 November 2026', () => {
  test('one phase is overdue, at two branches', () => {
    expect(page?.finding).toBe('1 个阶段逾期：主要业务全程管理 10/12；下一个时限 2026-12-31：系统改造完成');
    const [first, second] = page?.next ?? [];
    expect([first?.id, first?.late, first?.open.map(({ unit }) => unit)]).toEqual([
      'main-business-managed',
      true,
      ['云岭分公司', '石桥分公司'],
    ]);
    expect(first?.when).toBe('2026-09-30，逾期 36 天');
    expect([second?.id, second?.when]).toEqual(['system-changes', '2026-12-31，还有 56 天']);
    expect(page?.unitFinding).toContain('云岭分公司、石桥分公司');
  });

  test('the first year is finished by the thirteen branches there were', () => {
    const first = page?.years[0];
    expect(first?.place).toBe('past');
    expect(first?.phases.map(({ finished, isFinished }) => [finished, isFinished])).toEqual(
      Array.from({ length: 5 }, () => ['13/13', true]),
    );
  });

  test('every unit has a cell for every phase; one that was merged none for what was due after that', () => {
    const phases = page?.years.flatMap((year) => year.phases) ?? [];
    for (const { cells } of page?.units ?? []) expect(cells).toHaveLength(phases.length);
    const merged = page?.units.find(({ name }) => name === '白滩分公司');
    expect(phases.filter((_, i) => merged?.cells[i]).every(({ due }) => due < '2026-04-01')).toBe(true);
  });

  test('no bar of the timeline is without length, and none leaves its year', () => {
    for (const { from, due, year } of page?.years.flatMap(({ phases }) => phases) ?? []) {
      expect(from < due).toBe(true);
      expect([from.slice(0, 4), due.slice(0, 4)]).toEqual([String(year), String(year)]);
    }
  });
});

test('before the deadline nothing is overdue', () => {
  expect(roadmapPage(at('2026-09-30'))?.finding).toMatch(/^到期的 6 个阶段全部完成/);
});

describe('embedding', () => {
  test('its lines end with what the finding says, and its table with the same', () => {
    const ends = embedding?.lines.map(({ shares }) => `${shares.at(-1)}%`);
    expect(embedding?.rows.slice(0, 3).map(({ shares }) => shares.at(-1))).toEqual(ends);
    expect(embedding?.finding).toBe(`69 个控制点已嵌入：制度 ${ends?.[0]}、流程 ${ends?.[1]}、系统 ${ends?.[2]}`);
  });

  test('processes add up to all of them', () => {
    const rows = embedding?.rows.filter(({ way }) => way === 'system') ?? [];
    const [all, ...each] = rows.map(({ now }) => now.split('/').map(Number));
    expect(rows.map(({ process }) => process !== undefined)).toEqual([false, true, true, true]);
    expect(each).toHaveLength(3);
    expect([0, 1].map((i) => each.reduce((sum, part) => sum + (part[i] ?? 0), 0))).toEqual(all);
  });

  test('was less at an earlier date', () => {
    const shares = (context: Context) => embeddingPart(context)?.lines.map((line) => line.shares.at(-1) ?? 0) ?? [];
    const [before, now] = [shares(at('2025-12-31')), shares(zh)];
    expect(before.every((share, i) => share <= (now[i] ?? 0))).toBe(true);
    expect(before).not.toEqual(now);
  });
});

test('departments are led to the phases that they lead, processes to how far they are embedded', () => {
  expect(departmentPhases('marketing', zh)?.name).toBe(
    '牵头路线图的 2 个阶段，主要业务全程管理逾期未完成（2026-09-30，逾期 36 天）',
  );
  expect(departmentPhases('finance', zh)).toBeUndefined();
  expect(processEmbedding('product-lifecycle', zh)?.name).toMatch(/^控制点已嵌入制度 \d+%、流程 \d+%、系统 \d+%$/);
  const english = [departmentPhases('it', contexts.en), processEmbedding('problem-resolution', contexts.en)];
  expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
});

test('says the same in English, with no Chinese left', () => {
  const english = [roadmapPage(contexts.en), embeddingPart(contexts.en)];
  expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
});

test('there is no page to lead to where a workspace has neither', () => {
  const { contexts: minimal } = handbookOf('minimal');
  expect(roadmapPath(minimal['zh-CN'])).toBeUndefined();
});
