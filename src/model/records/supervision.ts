import type { Static } from 'typebox';
import {
  day,
  deadline,
  id,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  ref,
  refs,
  text,
  texts,
} from '../schema.ts';

export const supervision = object(
  {
    levels: list(
      object(
        {
          level: integer('第几级', 'Level', { minimum: 1 }),
          name: text('名称', 'Name'),
          afterDays: integer('逾期满几天应发', 'Due after this many days overdue', { minimum: 0 }),
          signer: text('签发人（岗位）', 'Signed by (a role)'),
          deduction: optional(number('扣分', 'Points deducted', { minimum: 0 })),
          reply: optional(integer('几个工作日内回复', 'To be answered within so many working days', { minimum: 1 })),
        },
        '一级督办',
        'A level of supervision',
      ),
      '督办级别，由低到高',
      'Levels, lowest first',
      { minItems: 1 },
    ),
    stopTheClock: optional(
      object(
        {
          approver: text('谁批准（岗位）', 'Who approves it (a role)'),
          reasons: list(
            object({ id: id('编号', 'Id'), name: text('事由', 'Reason') }, '一种事由', 'A reason'),
            '哪些事由可以停表',
            'Reasons for which the clock may stop',
            { minItems: 1 },
          ),
          atMostDays: optional(
            integer('一个任务累计最多停几天', 'How many days in all a task may stand still', { minimum: 1 }),
          ),
        },
        '停表：责任不在承办部门时，停止计算逾期天数',
        'Stopping the clock: days that are not the owner’s fault do not count',
      ),
    ),
    downgrade: optional(
      object(
        {
          actualAtLeast: number('实际进度达到百分之几', 'From this actual progress on, in per cent', {
            minimum: 0,
            maximum: 100,
          }),
          levels: integer('降几级', 'By how many levels', { minimum: 1 }),
        },
        '降级：任务接近完成的，应发级别降低',
        'Downgrade: a task that is nearly done asks for a lower level',
      ),
    ),
    accountability: optional(text('最高级督办后仍未解决怎么办', 'What follows when the last level did not help')),
    accountabilityAfter: optional(
      integer(
        '最高级督办单发出后满几个工作日转入问责',
        'Working days after the last level was issued until accountability follows',
        { minimum: 0 },
      ),
    ),
  },
  '督办规则：分几级，逾期几天发，谁签发，扣几分',
  'Supervision rules: levels, after how many days, who signs, points deducted',
);
export type Supervision = Static<typeof supervision>;

export const supervisionOrder = object(
  {
    number: text('文号，如 "督办〔2026〕3号"', 'Number of the order, such as "Order 2026/3"'),
    task: optional(ref('task', '督办的任务', 'Task it is about')),
    subject: text('督办事项', 'What it is about'),
    level: integer('第几级督办', 'Level', { minimum: 1 }),
    issued: deadline('签发时间', 'Issued on'),
    signer: text('签发人（岗位）', 'Signed by (a role)'),
    to: ref('department', '承办部门', 'Department it is sent to'),
    copies: optional(refs('department', '抄送', 'Copies to')),
    demands: texts('督办要求', 'What is demanded'),
    replyBy: deadline('回复时限', 'To be answered by'),
    reply: optional(
      object(
        {
          on: deadline('回复时间', 'Answered on'),
          by: text('回复人（岗位）', 'By (a role)'),
          text: text('回复内容', 'The answer'),
        },
        '承办部门的回复',
        'The answer of the department',
      ),
    ),
    result: optional(
      object(
        {
          on: day('认定日期', 'Decided on'),
          outcome: oneOf(
            ['resolved', 'escalated', 'withdrawn'],
            '已解决、升级督办、撤回',
            'Resolved, escalated, or withdrawn',
          ),
          by: text('认定人（岗位）', 'By (a role)'),
          note: optional(text('说明', 'Note')),
        },
        '督办结果',
        'How it ended',
      ),
    ),
  },
  '督办单：任务没有办成时发出的正式催办',
  'A supervision order: the formal reminder when a task is not done',
);
export type SupervisionOrder = Static<typeof supervisionOrder>;
