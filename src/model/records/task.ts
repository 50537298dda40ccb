import type { Static } from 'typebox';
import {
  day,
  deadline,
  flag,
  id,
  integer,
  list,
  month,
  number,
  object,
  optional,
  ref,
  refs,
  text,
  texts,
  word,
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
    accountability: optional(text('最高级督办后仍未解决怎么办', 'What follows when the last level did not help')),
  },
  '督办规则',
  'Supervision rules',
);
export type Supervision = Static<typeof supervision>;

export const shortfall = object(
  {
    number: integer('序号', 'Number', { minimum: 1 }),
    name: text('短板名称', 'Name'),
    description: text('客户感受到什么', 'What customers feel'),
    cause: optional(text('根因', 'Root cause')),
    owner: ref('department', '责任部门', 'Owner'),
    found: day('何时确认', 'Found on'),
    indicators: optional(refs('indicator', '反映它的指标', 'Indicators that show it')),
  },
  '服务短板',
  'A shortfall',
);
export type Shortfall = Static<typeof shortfall>;

const milestone = object(
  {
    id: id('编号，任务内唯一', 'Id, unique in the task'),
    name: text('里程碑', 'Milestone'),
    due: deadline('完成时限', 'Due'),
    weight: number('占任务的百分比', 'Share of the task in per cent', { exclusiveMinimum: 0, maximum: 100 }),
    done: optional(day('实际完成日期', 'Done on')),
    evidence: optional(text('完成的证据', 'Evidence')),
    key: optional(flag('关键节点', 'A key point')),
    risk: optional(text('风险点', 'A risk')),
  },
  '里程碑',
  'A milestone',
);
export type Milestone = Static<typeof milestone>;

export const task = object(
  {
    number: word('编号，如 "T-07"', 'Number such as "T-07"'),
    name: text('任务名称', 'Name'),
    module: id('所属模块（site.yaml 的 modules）', 'Module (modules of site.yaml)'),
    shortfall: optional(ref('shortfall', '针对的短板', 'Shortfall it answers')),
    owner: ref('department', '责任部门', 'Owner'),
    coOwners: optional(refs('department', '协办部门', 'Co-owners')),
    contents: texts('任务内容', 'Contents'),
    measures: optional(texts('措施', 'Measures')),
    issued: day('下达日期', 'Issued on'),
    deadline: deadline('完成时限', 'Deadline'),
    signer: text('签发人（岗位）', 'Signed by (a role)'),
    indicators: optional(refs('indicator', '要改善的指标', 'Indicators it is to mend')),
    milestones: list(milestone, '里程碑，权重合计 100', 'Milestones; weights add up to 100', { minItems: 1 }),
    closed: optional(day('关闭日期', 'Closed on')),
  },
  '任务单',
  'A task order',
);
export type Task = Static<typeof task>;

export const progress = object(
  {
    month: optional(month('月份，须与文件夹一致', 'Month, that of the folder')),
    tasks: list(
      object(
        {
          task: ref('task', '任务', 'Task'),
          actual: number('累计完成百分比', 'Done so far in per cent', { minimum: 0, maximum: 100 }),
          note: optional(text('说明', 'Note')),
        },
        '一个任务的进度',
        'Progress of a task',
      ),
      '各任务月末进度',
      'Progress at the end of the month',
    ),
  },
  '一个月的任务进度',
  "A month's progress",
);
export type Progress = Static<typeof progress>;
