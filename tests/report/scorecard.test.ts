import { describe, expect, test } from 'vitest';
import { sumExact } from '../../src/model/decimal.ts';
import { archive } from '../../src/report/archive.ts';
import { homePage } from '../../src/report/home.ts';
import { cardsWithPages, isDepartmentCard, scorecardPage } from '../../src/report/scorecard/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const latest = zh.latest ?? '';
const subjects = cardsWithPages(latest, zh).map(({ scorecard, unit }) => ({
  id: unit,
  isDepartment: isDepartmentCard(scorecard, zh),
}));

describe('every scorecard of the latest month', () => {
  test('is there for the company, its branches, their halls, the hotline and its teams, and departments', () => {
    const cards = new Set(cardsWithPages(latest, zh).map(({ scorecard }) => scorecard));
    expect([...cards].sort()).toEqual(['branch', 'call-centre', 'company', 'department', 'hall', 'team']);
  });

  test.each(subjects)('$id: points lost as shown add up to the gap as shown', (subject) => {
    const page = scorecardPage(subject, latest, zh);
    if (!page || page.score === '—') return expect(page?.losses).toEqual([]);
    const shown = page.losses.map(({ text }) => Number(text.replace('−', '-')));
    const gap = Number(page.gap.replace('−', '-'));
    expect(sumExact(shown)).toBe(gap);
    expect(sumExact([Number(page.score), gap])).toBe(100);
  });

  test.each(subjects)('$id: stands in its ranking, all of it or the places next to its own', (subject) => {
    const page = scorecardPage(subject, latest, zh);
    if (!page?.rank) return;
    const { place, of } = page.rank;
    const own = page.rankings.find(({ standings }) => standings.some(({ path }) => path === page.subject.path));
    const ranks = own?.standings.map(({ rank }) => rank ?? 0) ?? [];
    expect(ranks).toContain(place);
    expect(ranks.length).toBe(own?.of === undefined ? of : 7);
    expect(ranks).toEqual(ranks.toSorted((x, y) => x - y));
    if (own?.of !== undefined) expect(own.of).toBeGreaterThanOrEqual(of);
  });

  test.each(subjects)('$id: says the same in both languages', (subject) => {
    const [a, b] = [zh, contexts.en].map((context) => scorecardPage(subject, latest, context));
    const figures = (page: typeof a) =>
      page?.sections.flatMap(({ score, rows }) => [
        score,
        ...rows.map((row) => `${row.score} ${row.lost} ${row.figure?.status}`),
      ]);
    expect(a?.score).toBe(b?.score);
    expect(figures(a)).toEqual(figures(b));
    expect(b?.finding).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(subjects)('$id: rows of a section stand by points lost', (subject) => {
    for (const { rows } of scorecardPage(subject, latest, zh)?.sections ?? []) {
      const lost = rows.map((row) => Number(row.lost.replace('−', '-').replace('—', '-1000')));
      expect(lost).toEqual(lost.toSorted((a, b) => b - a));
    }
  });
});

test('what needs attention is off target, the missed before the merely short', () => {
  const page = scorecardPage({ id: 'beiyuan', isDepartment: false }, latest, zh);
  const statuses = page?.attention.map(({ figure }) => figure.status) ?? [];
  expect(statuses.length).toBe(5);
  expect(statuses).toEqual(statuses.toSorted((a, b) => Number(b === 'missed') - Number(a === 'missed')));
  expect(page?.attention.every(({ months }) => months >= 1)).toBe(true);
});

test('no card names an indicator twice among what needs attention', () => {
  for (const subject of subjects) {
    const named = scorecardPage(subject, latest, zh)?.attention.map(({ figure }) => figure.indicator) ?? [];
    expect(new Set(named).size).toBe(named.length);
  }
});

test('a former name is used for the months in which it held', () => {
  const renamed = [...zh.workspace.records.unit.values()].find(({ value }) => value.formerNames);
  const subject = { id: renamed?.id ?? '', isDepartment: false };
  expect(scorecardPage(subject, '2025-12', zh)?.subject.name).toBe(renamed?.value.formerNames?.[0]?.name);
  expect(scorecardPage(subject, latest, zh)?.subject.name).toBe(renamed?.value.name);
});

test('a branch that was merged has no card from then on', () => {
  const merged = [...zh.workspace.records.unit.values()].find(({ value }) => value.mergedInto);
  const subject = { id: merged?.id ?? '', isDepartment: false };
  expect(scorecardPage(subject, '2026-03', zh)?.score).toMatch(/^\d/);
  expect(scorecardPage(subject, '2026-04', zh)).toBeUndefined();
});

test('the archive has every month, the latest first', () => {
  expect(archive(zh).map(({ month }) => month)).toEqual(zh.months.toReversed());
});

test('the home page counts every key indicator once', () => {
  const { counts, counted } = homePage(zh);
  expect(counted).toBe(24);
  expect(sumExact(Object.values(counts))).toBe(24);
});

test('a workspace without a scorecard for its root still has a home page', () => {
  const page = homePage(handbookOf('minimal').contexts['zh-CN']);
  expect(page.month).toMatch(/^\d{4}-\d{2}$/);
});
