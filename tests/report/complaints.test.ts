import { describe, expect, test } from 'vitest';
import { contextFor } from '../../src/report/context.ts';
import { complaintsPage } from '../../src/report/complaints/index.ts';
import { countedComplaintsPath, departmentComplaints } from '../../src/report/complaints/links.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const page = complaintsPage(zh);
const number = (text: string) => Number(text.replaceAll(',', ''));
const percent = (text: string) => Number(text.replace('%', ''));

/** The same records at an earlier date. */
const at = (asOf: string) => contextFor({ workspace: zh.workspace, scores: zh.scores, tasks: zh.tasks, asOf }, 'zh-CN');

describe('the page of complaints', () => {
  test('is of the latest month that has begun', () => {
    expect(page?.month).toBe('2026-10');
    expect(complaintsPage(at('2026-04-30'))?.month).toBe('2026-04');
    expect(complaintsPage(at('2024-12-31'))).toBeUndefined();
  });

  test('tells the same total by category, by unit and in its trend: that of the indicator', () => {
    const total = number(page?.totals[0]?.count ?? '');
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    expect(sum(page?.categories.map(({ count }) => count) ?? [])).toBe(total);
    expect(sum(page?.branches.map((branch) => number(branch.total)) ?? [])).toBe(total);
    expect(sum(page?.branches.flatMap(({ cells }) => cells.map(({ text }) => number(text))) ?? [])).toBe(total);
    expect(page?.trend[0]?.values.at(-1)).toBe(total);
    expect(sum(page?.trend.slice(1).map(({ values }) => values.at(-1) ?? 0) ?? [])).toBe(total);
    expect(zh.scores.value('beiyuan', 'complaints-per-10k', '2026-10').numerator).toBe(total);
  });

  test('has the vital few first, which just pass four fifths', () => {
    const shares = page?.categories.map(({ cumulated }) => percent(cumulated)) ?? [];
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(100);
    const vital = page?.categories.filter((line) => line.vital).length ?? 0;
    expect(shares[vital - 1]).toBeGreaterThanOrEqual(80);
    expect(shares[vital - 2]).toBeLessThan(80);
    expect(page?.vitalFew).toMatch(new RegExp(`18 类里的 ${vital} 类占了 ${shares[vital - 1]}`));
  });

  test('lists mass complaints that wait for a meeting first, the others with theirs', () => {
    expect(page?.mass.map(({ category, meeting }) => [category, meeting?.path])).toEqual([
      ['退订销户难', undefined],
      ['服营厅排队久', 'meetings/2026-10-16-coordination-meeting/'],
      ['账单差错与退费', 'meetings/2026-03-05-coordination-meeting/'],
      ['宽带修障不及时', 'meetings/2025-07-17-coordination-meeting/'],
    ]);
    expect(page?.finding).toContain('1 起群体投诉须召开协调会');
    expect(page?.mass[2]?.units).toBe('望川分公司、云岭分公司、河东分公司等 13 个单位');
  });

  test('knows at an earlier date of no meeting that was held later', () => {
    const [first] = complaintsPage(at('2026-10-15'))?.mass ?? [];
    expect([first?.category, first?.meeting]).toEqual(['服营厅排队久', undefined]);
  });

  test('says the same in English, with no Chinese left', () => {
    const english = complaintsPage(contexts.en);
    expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
    expect(english?.categories.map(({ text, share }) => [text, share])).toEqual(
      page?.categories.map(({ text, share }) => [text, share]),
    );
  });
});

describe('other pages lead to complaints', () => {
  test('a department to what it answers for, none that answers for nothing', () => {
    expect(departmentComplaints('channel', zh)?.path).toBe('complaints/#channels-hall-queue');
    expect(departmentComplaints('legal-risk', zh)).toBeUndefined();
  });

  test('an indicator that counts them, no other', () => {
    expect(countedComplaintsPath('appeals-per-million', zh)).toBe('complaints/');
    expect(countedComplaintsPath('hall-satisfaction', zh)).toBeUndefined();
  });

  test('nobody where there are none', () => {
    const { contexts } = handbookOf('minimal');
    expect(complaintsPage(contexts['zh-CN'])).toBeUndefined();
    expect(countedComplaintsPath('hall-satisfaction', contexts['zh-CN'])).toBeUndefined();
  });
});
