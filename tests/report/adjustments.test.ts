import { describe, expect, test } from 'vitest';
import { sumExact } from '../../src/model/decimal.ts';
import { lastDayOf, type Day, type Month } from '../../src/model/month.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import { scoresAt } from '../../src/report/scores-at.ts';
import { cardsWithPages, scorecardPage, type AdjustmentBlock } from '../../src/report/scorecard/index.ts';
import { adjustmentsOf } from '../../src/report/scorecard/adjustments.ts';
import { trackTasks } from '../../src/track/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

const handbook = handbookOf();
const zh = handbook.contexts['zh-CN'];
const { en } = handbook.contexts;

/** The demonstration as it would have been seen on an earlier day. */
function seenOn(asOf: Day): Context {
  const workspace: Workspace = zh.workspace;
  return contextFor(
    { workspace, scores: scoresAt(workspace, asOf), tasks: trackTasks(workspace, asOf), asOf },
    'zh-CN',
  );
}

function blockOf(id: string, month: Month, context = zh, isDepartment = false): AdjustmentBlock {
  const [block] = scorecardPage({ id, isDepartment }, month, context)?.adjustments ?? [];
  if (!block) throw new Error(`no adjustments of ${id} in ${month}`);
  return block;
}
const department = (id: string, month: Month, context = zh) => blockOf(id, month, context, true);
const figure = (text: string) => Number(text.replace('−', '-'));

describe('adjustments of a branch', () => {
  test('say what happened, by which rule, with evidence, day and the line of the file', () => {
    const block = blockOf('yunling', '2026-09');
    expect(block).toMatchObject({ name: '加减分', points: '−1.00', stated: '−1.00', isLimited: false, count: '1 项' });
    expect(block.limit).toBe('合计最多加 2 分、扣 3 分。');
    expect(block.supervised).toBeUndefined();
    const [row] = block.rows;
    expect(row).toMatchObject({
      what: '两处服营厅同期改造，客户排队聚集投诉，第二天才上报',
      rule: '群体投诉未在2小时内上报的，每起扣1分',
      evidence: '北原服督〔2026〕27号',
      on: '2026-09-16',
      points: '−1.00',
      isDeduction: true,
      file: 'data/2026-09/adjustments.yaml',
    });
    const file = zh.workspace.records.adjustments.get('2026-09')?.file.text.split('\n') ?? [];
    expect(file[(row?.line ?? 0) - 1]).toContain('id: yunling-late-report');
  });

  test('are written in English on English pages', () => {
    const block = blockOf('yunling', '2026-09', en);
    expect(block.rows[0]?.rule).toBe('A group complaint not reported within two hours: 1 point each');
    expect(block).toMatchObject({ limit: 'At most 2 added or 3 taken off in all.', count: '1 item' });
  });

  test('say so in words where a limit keeps some of them from counting', () => {
    const [down, up] = [blockOf('beigang', '2026-06'), blockOf('hedong', '2026-08')];
    expect(down).toMatchObject({ stated: '−3.50', points: '−3.00', isLimited: true });
    expect(down.limit).toBe('合计 −3.50 分，超过扣分上限，按 −3.00 分计入。');
    expect(up).toMatchObject({ stated: '+2.50', points: '+2.00', isLimited: true });
    expect(up.limit).toBe('合计 +2.50 分，超过加分上限，按 +2.00 分计入。');
    expect(blockOf('hedong', '2026-08', en).limit).toBe('They come to +2.50, beyond what may be added: +2.00 counts.');
  });

  test('are an empty section in a month without any, and none where the card has no such section', () => {
    expect(blockOf('meigu', '2026-10')).toMatchObject({ points: '0.00', count: '本月没有', rows: [] });
    const company = scorecardPage({ id: 'beiyuan', isDepartment: false }, '2026-10', zh);
    expect(company?.adjustments).toEqual([]);
  });
});

describe('supervision on a department’s card', () => {
  test('is a line for each level that fell due in the month, with its task and the line of the rules', () => {
    const block = department('it', '2026-10');
    expect(block).toMatchObject({ points: '−1.50', later: [] });
    expect(block.rows).toMatchObject([
      {
        what: 'T-14 协同工单全程可视',
        path: 'tasks/visible-work-orders/',
        rule: '一级督办',
        rulePath: 'supervision/visible-work-orders-1/',
        on: '2026-10-16',
        points: '−0.50',
      },
      {
        rule: '二级督办',
        rulePath: 'supervision/drafts/visible-work-orders/',
        on: '2026-10-30',
        points: '−1.00',
        file: 'content/rules/supervision.yaml',
      },
    ]);
    const rules = zh.workspace.records.supervision.get('supervision')?.file.text.split('\n') ?? [];
    for (const { line, points } of block.rows) {
      expect(rules[(line ?? 0) - 1]).toContain(`deduction: ${-figure(points)}`);
    }
  });

  test('is counted up to the end of the month; what fell due since is named as a later month’s', () => {
    const block = department('marketing', '2026-10');
    expect(block).toMatchObject({ rows: [], supervised: '督办扣分计至 2026-10-31，各级督办在应发的当月扣分。' });
    expect(block.later).toEqual([
      {
        task: { name: 'T-06 营销活动不达标不上线', path: 'tasks/campaign-gate/' },
        text: '一级督办 2026-11-01 起应发，扣分（−0.50）计入2026年11月。',
      },
    ]);
    expect(department('marketing', '2026-09').later).toEqual([]);
  });

  test('is counted up to the as-of date in a month that is not over', () => {
    const block = department('it', '2026-10', seenOn('2026-10-20'));
    expect(block).toMatchObject({ points: '−0.50', supervised: expect.stringContaining('计至 2026-10-20') });
  });

  test('is for a past month what it was at its end', () => {
    const departments = [...zh.workspace.records.department.keys()];
    for (const month of zh.months.filter((one) => one >= '2026-06')) {
      const then = seenOn(lastDayOf(month));
      const of = (context: Context) =>
        departments.map((id) => context.scores.scorecard('department', id, month)?.adjustments ?? null);
      expect(of(then)).toEqual(of(zh));
    }
  });
});

test('on every card of every month the lines add up to what is stated, and what counts is in the score block', () => {
  let sections = 0;
  for (const month of zh.months) {
    for (const result of cardsWithPages(month, zh)) {
      const [blocks, english] = [adjustmentsOf(result, zh), adjustmentsOf(result, en)];
      for (const [i, { rows, stated, points, isLimited }] of blocks.entries()) {
        sections++;
        expect(sumExact(rows.map((row) => figure(row.points)))).toBe(figure(stated));
        expect(isLimited).toBe(stated !== points);
        expect(figure(points)).toBe(result.adjustments?.[i]?.points);
        const texts = english[i]?.rows.flatMap(({ what, rule, evidence }) => [what, rule, evidence ?? '']) ?? [];
        expect([...texts, english[i]?.limit, english[i]?.supervised].join('\n')).not.toMatch(/\p{Script=Han}/u);
      }
    }
  }
  expect(sections).toBeGreaterThan(300);
});
