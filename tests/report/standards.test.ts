import { describe, expect, test } from 'vitest';
import type { Standard } from '../../src/model/records/standard.ts';
import { contextFor } from '../../src/report/context.ts';
import { standardList, standardPage } from '../../src/report/standards.ts';
import { openScores } from '../../src/score/index.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { COMPANY, counts } from '../helpers/scores.ts';
import { indicator, workspaceOf } from '../helpers/workspace.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];

const STANDARD: Standard = {
  name: '标准',
  type: 'standard',
  owner: 'service',
  summary: '一句话。',
  appliesTo: ['全部'],
  clauses: [
    { id: 'one', text: '甲', measuredBy: ['good', 'bad'] },
    { id: 'two', text: '乙', measuredBy: ['good'] },
    { id: 'three', text: '丙', check: '抽查' },
  ],
  versions: [
    { version: '1.0', effective: '2025-01-01', change: '首次', reason: '需要' },
    { version: '2.0', effective: '2026-06-01', change: '提高', reason: '做到了' },
    { version: '3.0', effective: '2027-01-01', change: '再提高', reason: '还能更好' },
  ],
};

function pageOf(more: Partial<Standard> = {}, asOf = '2026-11-05') {
  const targets = [{ from: '2025-01', target: 90 }];
  const rows = [counts('company', 95, 100), counts('company', 70, 100)].map((row, i) => ({
    ...row,
    indicator: i === 0 ? 'good' : 'bad',
  }));
  const records = { good: indicator({ targets }), bad: indicator({ targets }) };
  const standard = { standard: { ...STANDARD, ...more } };
  const workspace = workspaceOf({ unit: COMPANY, indicator: records, standard }, rows);
  const page = standardPage(
    'standard',
    contextFor({ workspace, scores: openScores(workspace), tasks: [], asOf }, 'zh-CN'),
  );
  if (!page) throw new Error('there is a standard');
  return page;
}

test('the version in force is the latest that has begun', () => {
  expect(pageOf().versions.map(({ version, state }) => `${version} ${state}`)).toEqual([
    '3.0 future',
    '2.0 current',
    '1.0 past',
  ]);
  expect(pageOf({}, '2026-05-31').version).toBe('1.0');
});

test('a review is overdue from the day after its date', () => {
  const overdue = (reviewBy: string) => pageOf({ reviewBy }).reviewOverdue;
  expect([overdue('2026-11-05'), overdue('2026-11-04'), overdue('2027-01-01')]).toEqual([0, 1, 0]);
  expect(pageOf().reviewOverdue).toBe(0);
});

test('reviews stand by their dates, and say how long there is or was', () => {
  const line = (reviewBy?: string) => {
    const standard = { standard: { ...STANDARD, ...(reviewBy !== undefined && { reviewBy }) } };
    const workspace = workspaceOf({ unit: COMPANY, standard });
    const given = { workspace, scores: openScores(workspace), tasks: [], asOf: '2026-11-05' };
    const [review] = standardList(contextFor(given, 'zh-CN')).reviews;
    return `${review?.state} ${review?.words}`;
  };
  expect([line('2026-11-04'), line('2026-11-05'), line('2027-02-03'), line('2027-02-04'), line()]).toEqual([
    'overdue 逾期 1 天',
    'soon 今天到期',
    'soon 还有 90 天',
    'later 还有 91 天',
    'undated 没有定日期',
  ]);
});

test('a clause stands as the worst of its indicators does; what is only checked is not counted', () => {
  const { tally, finding } = pageOf();
  expect(tally).toEqual({ achieved: 1, missed: 1, 'at-risk': 0, 'no-data': 0 });
  expect(finding).toBe('3 条，2 条有指标衡量，其中 1 条未到目标');
});

describe('standards of the demonstration', () => {
  const { commitments, standards, finding } = standardList(zh);

  test('commitments have a remedy and stand apart from internal standards', () => {
    expect(commitments.length + standards.length).toBe(zh.workspace.records.standard.size);
    expect(commitments.every(({ isCommitment, remedy }) => isCommitment && remedy)).toBe(true);
    expect(standards.some(({ isCommitment }) => isCommitment)).toBe(false);
  });

  test('the heading counts the reviews that are overdue', () => {
    const overdue = [...commitments, ...standards].filter(({ reviewOverdue }) => reviewOverdue > 0);
    expect(overdue.length).toBeGreaterThan(0);
    expect(finding).toContain(`${overdue.length} 项逾期未复审`);
  });

  test('reviews are all listed, those overdue first', () => {
    const { reviews } = standardList(zh);
    const dates = reviews.map(({ reviewBy }) => reviewBy ?? '');
    expect(reviews).toHaveLength(zh.workspace.records.standard.size);
    expect(dates).toEqual(dates.toSorted());
    expect(reviews.filter(({ state }) => state === 'overdue')).toEqual(reviews.slice(0, 2));
  });

  test('a clause that rests on a norm says what the norm asks', () => {
    const clause = standardPage('hotline-service', zh)?.clauses.find(({ id }) => id === 'system-answer');
    expect(clause?.norm?.limit).toBe('不超过 15 秒');
    expect(clause?.limit).toBe('不超过 10 秒');
  });

  test.each([...commitments, ...standards].map(({ id }) => id))('%s: English has no Chinese left', (id) => {
    expect(JSON.stringify(standardPage(id, contexts.en))).not.toMatch(/\p{Script=Han}/u);
  });
});
