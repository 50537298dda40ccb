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
  '服务短板：客户感受得到的一个薄弱处',
  'A shortfall: a weakness that customers feel',
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

const closing = object(
  {
    on: day('关闭日期', 'Closed on'),
    by: text('谁批准关闭（岗位）', 'Closed by (a role)'),
    evidence: optional(text('完成的证据', 'Evidence')),
    exception: optional(
      object(
        {
          reason: text('理由', 'Why'),
          by: text('批准人（岗位）', 'Granted by (a role)'),
          on: day('批准日期', 'Granted on'),
        },
        '指标尚未恢复而关闭的例外',
        'Closed although its indicators have not recovered',
      ),
    ),
    reopened: optional(
      object(
        {
          on: day('重开日期', 'Reopened on'),
          reason: text('理由', 'Why'),
          by: text('谁决定（岗位）', 'By (a role)'),
          deadline: optional(
            deadline(
              '重开后的完成时限；不写则按原时限接着算',
              'Its deadline from now on; the old one goes on unless given',
            ),
          ),
        },
        '重新打开',
        'Reopened',
      ),
    ),
  },
  '一次关闭',
  'A closing',
);
export type Closing = Static<typeof closing>;

const pause = object(
  {
    from: day('从哪天起停表', 'From'),
    until: optional(day('停到哪天（含）；不写为仍在停', 'Until, that day included; still standing unless given')),
    reason: id('事由（督办规则中的编号）', 'Reason, by its id in the supervision rules'),
    note: text('具体情况', 'What happened'),
    by: text('批准人（岗位）', 'Granted by (a role)'),
  },
  '一次停表',
  'A stop of the clock',
);
export type Pause = Static<typeof pause>;

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
    plan: optional(
      list(
        object(
          { on: day('日期', 'On'), percent: number('应完成百分比', 'Per cent', { minimum: 0, maximum: 100 }) },
          '计划线上的一点',
          'A point of the plan',
        ),
        '计划进度；不写则由里程碑的时限和权重得出',
        'Planned progress; from milestones unless given',
        { minItems: 1 },
      ),
    ),
    recoveryMonths: optional(
      integer('关闭前关联指标须连续达标几个月；不写按预警规则', 'Months on target before it may close', {
        minimum: 1,
        maximum: 12,
      }),
    ),
    pauses: optional(list(pause, '停表记录', 'When the clock stood still')),
    closings: optional(list(closing, '关闭与重开', 'Closings and reopenings')),
  },
  '任务单：为补短板要办的事，有责任部门、时限和里程碑',
  'A task order: what is to be done about a shortfall, by whom, by when, step by step',
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
