import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/records/indicator.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import { driversPath, FULL, importancePage, importancePath, PRIORITIES } from '../../src/report/importance/index.ts';
import { indicatorList } from '../../src/report/indicator/index.ts';
import { paths } from '../../src/report/paths.ts';
import { companyPage } from '../../src/report/scorecard/index.ts';
import { sectionGroups } from '../../src/report/sections.ts';
import { openScores } from '../../src/score/index.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { COMPANY, MONTH } from '../helpers/scores.ts';
import { indicator, workspaceOf } from '../helpers/workspace.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const page = importancePage(zh);
const lines = page.groups.flatMap((group) => group.lines.map((line) => ({ ...line, priority: group.priority })));
const stated = [...zh.workspace.records.indicator.values()].filter(({ value }) => value.importance !== undefined);

describe('what to fix first', () => {
  test('has every indicator that states its importance once, numbered in order', () => {
    expect(lines.map(({ id }) => id).sort()).toEqual(stated.map(({ id }) => id).sort());
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => String(i + 1)));
    expect(page.left).toEqual([]);
  });

  test('parts them by the median of their importance and by full points', () => {
    const important = lines.filter(({ importance }) => importance >= page.median);
    expect(important.length).toBeGreaterThanOrEqual(lines.length / 2);
    expect(lines.filter(({ importance }) => importance <= page.median).length).toBeGreaterThanOrEqual(lines.length / 2);
    for (const { priority, importance, points } of lines) {
      expect(priority === 'fix' || priority === 'next').toBe(points < FULL);
      expect(priority === 'fix' || priority === 'keep').toBe(importance >= page.median);
    }
  });

  test('puts what matters and falls short first, by how much it matters and falls short', () => {
    expect(page.groups.map(({ priority }) => priority)).toEqual(PRIORITIES);
    for (const { priority, lines } of page.groups) {
      const short = priority === 'fix' || priority === 'next';
      const urgency = lines.map(({ importance, points }) => importance * (short ? FULL - points : 1));
      expect(urgency).toEqual(urgency.toSorted((a, b) => b - a));
    }
  });

  test('where full points are the met target, the two sides are those of the status', () => {
    expect(page.fullIsTarget).toBe(true);
    for (const { points, figure } of lines) expect(figure.status === 'achieved').toBe(points >= FULL);
  });

  test('leads to the line of the record that states the importance', () => {
    for (const { id, importance, source } of lines) {
      const file = zh.workspace.records.indicator.get(id)?.file;
      expect(source.file).toBe(file?.path);
      expect(file?.text.split('\n')[source.line - 1]).toBe(`importance: ${importance}`);
    }
  });

  test('says in its heading how many, and names the first', () => {
    const [fix] = page.groups;
    expect(page.finding).toMatch(new RegExp(`^${fix?.lines.length} 项重要指标未达目标，先改${fix?.lines[0]?.name}`));
    const english = importancePage(contexts.en);
    expect(`${english.finding} ${english.balance}`).not.toMatch(/\p{Script=Han}/u);
    expect(english.groups.map((group) => group.lines.map(({ id }) => id))).toEqual(
      page.groups.map((group) => group.lines.map(({ id }) => id)),
    );
  });
});

describe('the way there', () => {
  const partsOf = (context: Context) =>
    sectionGroups(context).flatMap(({ sections }) => sections.map(({ path }) => path));

  test('is on the home page, the list of indicators and the company’s card of the latest month', () => {
    expect(partsOf(zh)).toContain(paths.importance);
    expect(indicatorList(zh).importancePath).toBe(paths.importance);
    expect(companyPage(zh.latest ?? '', zh)?.importancePath).toBe(paths.importance);
    expect(companyPage(zh.months[0] ?? '', zh)?.importancePath).toBeUndefined();
  });

  test('is on the page of what is driven, directly or through others, by what states its importance', () => {
    expect(driversPath('overall-satisfaction', zh)).toBe(paths.importance);
    expect(driversPath('hall-satisfaction', zh)).toBe(paths.importance);
    // Nothing drives it but process indicators, which state none.
    expect(driversPath('needs-analysis-completeness', zh)).toBeUndefined();
  });

  test('is nowhere while no indicator states its importance', () => {
    const minimal = handbookOf('minimal').contexts['zh-CN'];
    expect(importancePage(minimal)).toMatchObject({ groups: [], left: [], finding: '先改什么' });
    expect(importancePath(minimal)).toBeUndefined();
    expect(driversPath('hall-satisfaction', minimal)).toBeUndefined();
    expect(partsOf(minimal)).not.toContain(paths.importance);
  });
});

/** A company with these indicators, each measured at 90 of 100. */
function contextOf(indicators: Readonly<Record<string, Partial<Indicator>>>): Context {
  const records = Object.fromEntries(
    Object.entries(indicators).map(([id, more]) => [id, indicator({ name: id, ...more })]),
  );
  const rows = Object.keys(records)
    .filter((id) => id !== 'silent')
    .map((id) => ({ unit: 'company', indicator: id, month: MONTH, numerator: 90, denominator: 100 }));
  const workspace = workspaceOf({ unit: COMPANY, indicator: records }, rows);
  return contextFor({ workspace, scores: openScores(workspace), tasks: [], asOf: '2025-02-05' }, 'zh-CN');
}

const targets = [{ from: '2025-01', floor: 50, target: 80 }];
const scoring: Indicator['scoring'] = { method: 'linear', at: { floor: 60, target: 100 } };

test('an indicator drives through others', () => {
  const context = contextOf({
    kpi: {},
    kqi: { drives: ['kpi'] },
    kci: { drives: ['kqi'], importance: 50, targets, scoring },
  });
  expect(driversPath('kpi', context)).toBe(paths.importance);
  expect(driversPath('kqi', context)).toBe(paths.importance);
  // It states its own importance, but nothing drives it.
  expect(driversPath('kci', context)).toBeUndefined();
});

test('what has no points is named with the reason, and is not shown', () => {
  const context = contextOf({
    shown: { importance: 50, targets, scoring },
    silent: { importance: 60, targets, scoring },
    aimless: { importance: 70, scoring },
    unscored: { importance: 80, targets },
    unstated: { targets, scoring },
  });
  const { groups, left, median } = importancePage(context);
  expect(groups.flatMap((group) => group.lines.map(({ id }) => id))).toEqual(['shown']);
  expect(median).toBe(50);
  expect(left.map(({ name, reason }) => `${name}：${reason}`)).toEqual([
    'silent：本月无数据',
    'aimless：没有目标值',
    'unscored：没有得分方法',
  ]);
});

test('where a met target is not worth full points, it speaks of points and not of targets', () => {
  const generous: Indicator['scoring'] = { method: 'linear', at: { floor: 60, target: 90, stretch: 100 } };
  const context = contextOf({ met: { importance: 50, targets, scoring: generous } });
  const { fullIsTarget, finding, groups } = importancePage(context);
  expect(fullIsTarget).toBe(false);
  expect(finding).toBe('1 项重要指标未得满分，先改met');
  expect(groups.map(({ priority }) => priority)).toEqual(['fix']);
});

test('where all that matters is at full points, it says so', () => {
  const context = contextOf({ met: { importance: 50, targets, scoring } });
  expect(importancePage(context).finding).toBe('重要的指标都达到目标，先把它们保持住');
});
