import type { ExampleFiles } from '../../../src/model/rule.ts';
import { lines, type Broken } from './case.ts';

const RULES = 'content/rules/supervision.yaml';
export const TASK = 'data/tasks/x.yaml';
const order = (name: string) => `data/supervision-orders/${name}.yaml`;

const rules = (...rows: string[]) =>
  lines(
    'levels:',
    '  - { level: 1, name: 一级督办, afterDays: 1, signer: 部门总经理, reply: 3 }',
    '  - { level: 2, name: 二级督办, afterDays: 10, signer: 总经理, reply: 2 }',
    ...rows,
  );
const PAUSES = ['stopTheClock: { approver: 总经理, reasons: [{ id: flood, name: 洪水 }], atMostDays: 20 }'];

/** A task that is due at the end of June; what is said of it more begins on line 10. */
export const task = (...rows: string[]) =>
  lines(
    'number: "T-01"',
    'name: 缩短投诉处理时长',
    'module: management',
    'owner: customer-service',
    'contents: [梳理流程]',
    'issued: 2026-02-01',
    'deadline: 2026-06-30',
    'signer: 总经理',
    'milestones: [{ id: done, name: 上线, due: 2026-06-30, weight: 100 }]',
    ...rows,
  );
/** The same, but due after the as-of date of checks: nothing is due on it. */
const running = (...rows: string[]) => task(...rows).replace('deadline: 2026-06-30', 'deadline: 2026-12-31');

interface Order {
  readonly number?: string;
  readonly level: number;
  readonly issued: string;
  readonly signer?: string;
  readonly replyBy?: string;
}
const SIGNERS = ['', '部门总经理', '总经理'];
const text = (
  { number, level, issued, signer = SIGNERS[level] ?? '某人', replyBy = issued }: Order,
  ...rows: string[]
) =>
  lines(
    `number: ${number ?? `督办${level}号`}`,
    'task: x',
    'subject: 逾期',
    `level: ${level}`,
    `issued: ${issued}`,
    `signer: ${signer}`,
    'to: customer-service',
    'demands: [写明哪天完成]',
    `replyBy: ${replyBy}`,
    ...rows,
  );
/** Levels 1 and 2 issued in time, so that nothing else is amiss. */
const ISSUED: ExampleFiles = {
  [RULES]: rules(),
  [TASK]: task(),
  [order('a')]: text({ level: 1, issued: '2026-07-01' }),
  [order('b')]: text({ level: 2, issued: '2026-07-10' }),
};
const orders = (code: string, what: string, files: ExampleFiles, ...at: string[]): Broken => ({
  code,
  what,
  files: { ...ISSUED, ...files },
  at,
});
const pauses = (code: string, what: string, listed: string[], ...at: string[]): Broken => ({
  code,
  what,
  files: { [RULES]: rules(...PAUSES), [TASK]: running('pauses:', ...listed) },
  at: at.map((place) => `${TASK}:${place}`),
});
const pause = (dates: string, reason = 'flood') => `  - { ${dates}, reason: ${reason}, note: 断路, by: 总经理 }`;

export const SUPERVISION: readonly Broken[] = [
  orders('order-skips-level', 'the second without the first', { [order('a')]: '' }, `${order('b')}:4:8`),
  orders(
    'order-skips-level',
    'the first was withdrawn',
    {
      [order('a')]: text(
        { level: 1, issued: '2026-07-01' },
        'result: { on: 2026-07-02, outcome: withdrawn, by: 总经理 }',
      ),
    },
    `${order('b')}:4:8`,
  ),
  orders(
    'order-skips-level',
    'the first came after the second',
    { [order('a')]: text({ level: 1, issued: '2026-07-11' }) },
    `${order('b')}:4:8`,
  ),
  orders(
    'order-skips-level',
    'a level that the rules do not have',
    { [order('c')]: text({ level: 3, issued: '2026-09-01' }) },
    `${order('c')}:4:8`,
  ),
  orders(
    'order-skips-level',
    'the first was for the deadline before',
    {
      [TASK]: task(
        'closings:',
        '  - { on: 2026-07-02, by: 总经理, reopened: { on: 2026-07-06, reason: 反弹, by: 总经理, deadline: 2026-07-10 } }',
      ),
      [order('b')]: text({ level: 2, issued: '2026-07-20' }),
    },
    `${order('b')}:4:8`,
  ),
  orders(
    'order-too-early',
    'on the last day',
    { [order('a')]: text({ level: 1, issued: '2026-06-30' }) },
    `${order('a')}:5:9`,
  ),
  orders(
    'order-too-early',
    'by a minute',
    {
      [TASK]: task().replaceAll('2026-06-30', '2026-06-30 18:00'),
      [order('a')]: text({ level: 1, issued: '2026-07-01 17:59' }),
    },
    `${order('a')}:5:9`,
  ),
  orders(
    'order-too-early',
    'days of a pause are not counted',
    { [RULES]: rules(...PAUSES), [TASK]: task('pauses:', pause('from: 2026-07-05, until: 2026-07-06')) },
    `${order('b')}:5:9`,
  ),
  orders(
    'order-too-early',
    'the task was closed',
    { [TASK]: task('closings: [{ on: 2026-07-02, by: 总经理 }]') },
    `${order('b')}:5:9`,
  ),
  orders(
    'order-signer',
    'signed by someone else',
    { [order('b')]: text({ level: 2, issued: '2026-07-10', signer: '部门总经理' }) },
    `${order('b')}:6:9`,
  ),
  orders(
    'order-dates',
    'all of them before the issue',
    {
      [order('a')]: text(
        { level: 1, issued: '2026-07-02 09:00', replyBy: '2026-07-02 08:59' },
        'reply: { on: 2026-07-01, by: 某岗, text: 将完成。 }',
        'result: { on: 2026-07-01, outcome: resolved, by: 某岗 }',
      ),
    },
    `${order('a')}:9:10`,
    `${order('a')}:10:14`,
    `${order('a')}:11:15`,
  ),
  orders(
    'order-dates',
    'more working days to answer than the rules give',
    { [order('a')]: text({ level: 1, issued: '2026-07-01', replyBy: '2026-07-07' }) },
    `${order('a')}:9:10`,
  ),
  orders(
    'duplicate-order-number',
    'one number twice',
    { [order('b')]: text({ level: 2, issued: '2026-07-10', number: '督办1号' }) },
    `${order('b')}:1:9`,
  ),
  orders('order-not-issued', 'the second is due', { [order('b')]: '' }, `${TASK}:7:11`),
  orders(
    'order-not-issued',
    'on the deadline it was given when it was opened again',
    {
      [TASK]: task(
        'closings:',
        '  - on: 2026-07-20',
        '    by: 总经理',
        '    reopened: { on: 2026-08-03, reason: 反弹, by: 总经理, deadline: 2026-11-03 }',
      ),
    },
    `${TASK}:13:64`,
  ),
  orders('order-not-issued', 'none was issued', { [order('a')]: '', [order('b')]: '' }, `${TASK}:7:11`),

  pauses(
    'pause-reason',
    'a reason with a letter wrong',
    [pause('from: 2026-05-01, until: 2026-05-02', 'flod')],
    '11:52',
  ),
  {
    code: 'pause-reason',
    what: 'rules that let no clock stop',
    files: { [RULES]: rules(), [TASK]: running('pauses:', pause('from: 2026-05-01, until: 2026-05-02')) },
    at: [`${TASK}:11:52`],
  },
  pauses('pause-dates', 'it ends before it begins', [pause('from: 2026-05-02, until: 2026-05-01')], '11:32'),
  pauses('pause-dates', 'it begins before the task', [pause('from: 2026-01-31, until: 2026-02-01')], '11:13'),
  pauses(
    'pause-dates',
    'two that overlap, written backwards',
    [pause('from: 2026-05-05, until: 2026-05-07'), pause('from: 2026-05-01, until: 2026-05-05')],
    '11:13',
  ),
  pauses(
    'pause-dates',
    'one that has no end before another',
    [pause('from: 2026-10-20'), pause('from: 2026-11-01, until: 2026-11-02')],
    '12:13',
  ),
  pauses('pause-dates', 'a day more than allowed', [pause('from: 2026-05-01, until: 2026-05-21')], '10:1'),
  pauses('pause-run-out', 'its days are used up', [pause('from: 2026-10-16')], '11:13'),
];
