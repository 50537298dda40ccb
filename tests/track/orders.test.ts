import { describe, expect, test } from 'vitest';
import { statusText } from '../../scripts/lib/status-text.ts';
import type { SupervisionOrder } from '../../src/model/records/supervision.ts';
import { contextFor } from '../../src/report/context.ts';
import { openScores } from '../../src/score/index.ts';
import { statusJson } from '../../src/track/json.ts';
import { trackTasks } from '../../src/track/index.ts';
import { caseOf, order } from './support.ts';

const about: SupervisionOrder = {
  number: '督办〔2026〕1号',
  subject: '障碍工单积压',
  level: 1,
  issued: '2026-03-10 09:00',
  signer: '部门负责人',
  to: 'network-operations',
  demands: ['三日内摸清'],
  replyBy: '2026-12-31',
};
const ORDERS: readonly SupervisionOrder[] = [
  about,
  order(1, '2026-03-14', { number: '督办〔2026〕2号' }),
  order(1, '2026-03-15', { number: '督办〔2026〕3号', task: 'gone' }),
];
const AS_OF = '2026-03-16';
const workspace = caseOf({ orders: ORDERS });
const tasks = trackTasks(workspace, AS_OF);

describe('orders that belong to no task', () => {
  test('are among all orders in the status for programs', () => {
    const told = JSON.parse(statusJson(workspace, tasks, AS_OF, () => undefined)) as {
      tasks: { orders: { order: string }[] }[];
      orders: Record<string, unknown>[];
    };
    expect(told.tasks.map(({ orders }) => orders.map((each) => each.order))).toEqual([['order-2']]);
    expect(told.orders.map((each) => [each['order'], each['task'], each['subject'], each['state']])).toEqual([
      ['order-1', null, '障碍工单积压', 'awaiting-reply'],
      ['order-2', 't', '逾期未完成', 'awaiting-reply'],
      ['order-3', 'gone', '逾期未完成', 'awaiting-reply'],
    ]);
  });

  test.each([
    ['with other tasks', tasks],
    ['where there is no task at all', []],
  ])('are told to people by their subject, %s', (_name, known) => {
    const findings = { workspace, scores: openScores(workspace), tasks: known, asOf: AS_OF };
    const text = statusText(contextFor(findings, 'zh-CN'), AS_OF, () => undefined);
    expect(text).toMatch(/督办〔2026〕1号 +障碍工单积压 +一级督办/);
    expect(text).toMatch(/督办〔2026〕3号 +gone +一级督办/);
  });
});
