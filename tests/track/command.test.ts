import { describe, expect, test } from 'vitest';
import { run } from '../helpers/command.ts';
import { workspaceFolder } from '../helpers/folder.ts';

const FOLDER = workspaceFolder('supervision-year');
const status = (...args: string[]) => run('status', '--workspace', FOLDER, ...args);

interface Output {
  readonly asOf: string;
  readonly tasks: readonly Readonly<Record<string, unknown>>[];
  readonly ordersDue: readonly unknown[];
}

function listed(...args: string[]): Output {
  const { code, stdout, stderr } = status('--format', 'json', ...args);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Output;
}

describe('npm run status', () => {
  test('gives tasks with levels, orders, pace and what closing lacks, alone on stdout', () => {
    const { asOf, tasks, ordersDue } = listed('--as-of', '2026-05-25');
    expect(asOf).toBe('2026-05-25');
    expect(tasks.find(({ task }) => task === 'solve-at-once')).toEqual({
      task: 'solve-at-once',
      number: 'T-2',
      owner: 'customer-service',
      deadline: '2026-04-30 18:00',
      state: 'overdue',
      planned: 100,
      actual: 85,
      slippage: 39,
      forecast: '2026-06-19',
      nextMilestone: null,
      overdueMilestones: [{ id: 'authority', due: '2026-04-30 18:00', overdue: 25 }],
      late: true,
      overdue: 15,
      levelDue: 2,
      levelDueFrom: '2026-05-25',
      nextLevel: 3,
      nextLevelFrom: '2026-06-09',
      levelIssued: 1,
      levelToIssue: 2,
      levelToIssueFrom: '2026-05-25',
      daysNotCounted: 10,
      paused: null,
      downgraded: null,
      orders: [
        {
          order: 'order-3',
          number: '督办〔2026〕3号',
          level: 1,
          state: 'answered',
          issued: '2026-05-06 09:00',
          replyBy: '2026-05-09',
          replied: '2026-05-08',
          replyDaysLate: 0,
          decided: null,
        },
      ],
      accountability: null,
      closed: null,
      reopened: null,
      mayClose: false,
      figuresUpTo: '2026-04',
      missing: [{ indicator: 'solution-rate', onTarget: 1, needed: 3 }],
      openMilestones: ['authority'],
    });
    expect(ordersDue).toEqual([
      {
        task: 'solve-at-once',
        owner: 'customer-service',
        since: '2026-05-25',
        at: '2026-05-25 18:00',
        levelDue: 2,
        level: 2,
      },
    ]);
  });

  test('counts to the minute', () => {
    const overdue = (asOf: string) =>
      listed('--as-of', asOf)
        .tasks.filter(({ late }) => late)
        .map(({ task }) => task);
    expect(overdue('2026-04-30 18:00')).toEqual(['reply-in-time']);
    expect(overdue('2026-04-30 18:01')).toEqual(['reply-in-time', 'solve-at-once']);
  });

  test('tells people what is due, what stands still, what was lowered and what may be closed', () => {
    const text = (asOf: string) => status('--as-of', asOf).stdout;
    const may = text('2026-05-25');
    expect(may).toMatch(/应发未发的督办单\n.*\nT-2 .*二级督办 +2026-05-25 18:00\n/);
    expect(may).toMatch(/督办〔2026〕4号 .*逾期未回复\n/);
    expect(may).toContain('问责：自 2026-05-19 起转入问责');
    expect(text('2026-05-10')).toContain('停表：2026-05-06 至 2026-05-15，外部单位原因');
    const june = text('2026-06-10');
    expect(june).toContain('降级：实际进度达到 90%，应发级别由 3 级降为 2 级');
    expect(june).toContain('还缺（数据到 2026-05）：网络投诉回复及时率 1/3');
    expect(text('2026-08-01')).toMatch(/T-1 .*可以关闭\n/);
    expect(text('2026-09-10')).toContain('重开：2026-07-06 关闭，2026-09-10 重新打开，8月解决率跌破底线');
  });

  test('refuses a time that does not exist', () => {
    const { code, stdout, stderr } = status('--as-of', '2026-10-31 24:00');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('“2026-10-31 24:00”不是存在的日期');
  });
});
