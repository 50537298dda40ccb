import type { Static } from 'typebox';
import { day, deadline, id, integer, list, month, object, oneOf, optional, ref, refs, text, texts } from '../schema.ts';

const decision = object(
  {
    id: id('编号，本次会议内唯一', 'Id, unique in the meeting'),
    text: text('议定事项', 'What was decided'),
    owner: ref('department', '承办部门', 'Department that carries it out'),
    due: deadline('时限', 'Due'),
    task: optional(ref('task', '落实它的任务', 'Task that carries it out')),
    order: optional(ref('supervision-order', '落实它的督办单', 'Supervision order that carries it out')),
    done: optional(day('完成日期', 'Done on')),
    result: optional(text('结果', 'Result')),
  },
  '一项议定事项',
  'A decision',
);
export type Decision = Static<typeof decision>;

export const meeting = object(
  {
    kind: ref('meeting-kind', '会议类别', 'Kind of meeting'),
    month: optional(month('审议哪个月的数据', 'The month whose figures it deals with')),
    held: deadline('召开时间', 'Held on'),
    chair: text('主持（岗位）', 'Chair (a role)'),
    attended: refs('department', '到会部门', 'Departments that came'),
    units: optional(refs('unit', '到会单位', 'Units that came')),
    case: optional(
      object(
        {
          name: text('事件名称', 'Name'),
          trigger: text('触发条件', 'What triggered it'),
          category: optional(ref('complaint-category', '投诉类别', 'Category of complaints')),
          unit: optional(ref('unit', '发生单位', 'Unit where it happened')),
          customers: optional(integer('影响客户数', 'Customers affected', { minimum: 0 })),
          cause: optional(text('根因', 'Root cause')),
          solvedBy: optional(deadline('解决时限', 'To be solved by')),
          solved: optional(deadline('解决时间', 'Solved on')),
        },
        '专题协调会的事件',
        'The case of a coordination meeting',
      ),
    ),
    minutes: texts('纪要要点', 'Minutes'),
    decisions: list(decision, '议定事项', 'Decisions'),
  },
  '一次会议：谁到会，说了什么，议定什么',
  'A meeting: who came, what was said, what was decided',
);
export type Meeting = Static<typeof meeting>;

const suggestion = object(
  {
    id: id('编号，本轮内唯一', 'Id, unique in the round'),
    from: ref('department', '提出部门', 'Who makes it'),
    to: ref('department', '对谁提', 'To whom'),
    owner: ref('department', '办理部门', 'Who follows it to its end'),
    on: day('提出日期', 'Made on'),
    text: text('建议', 'The suggestion'),
    state: oneOf(
      ['open', 'accepted', 'done', 'declined'],
      '待答复、已采纳在办、已办结、不采纳',
      'Open, accepted and under way, done, or declined',
    ),
    due: optional(day('时限', 'Due')),
    accepted: optional(day('采纳日期；不写为提出当日', 'Accepted on; on the day it was made unless given')),
    closed: optional(day('办结或答复日期', 'Closed on')),
    result: optional(text('结果或不采纳的理由', 'Result, or why it was declined')),
  },
  '一条建议',
  'A suggestion',
);
export type Suggestion = Static<typeof suggestion>;

export const experienceRound = object(
  {
    number: integer('第几轮', 'Round', { minimum: 1 }),
    name: text('名称', 'Name'),
    host: ref('department', '接待部门', 'Department that is visited'),
    from: day('开始日期', 'From'),
    to: day('结束日期', 'To'),
    visits: list(
      object(
        {
          department: ref('department', '值班部门', 'Department whose head comes'),
          on: day('日期', 'On'),
          heads: optional(integer('几位负责人，默认 1', 'How many heads, 1 unless given', { minimum: 1 })),
          calls: optional(integer('旁听几通来电', 'Calls listened in to', { minimum: 0 })),
        },
        '一次值班',
        'A visit',
      ),
      '值班安排',
      'Visits',
    ),
    suggestions: list(suggestion, '双向建议', 'Suggestions in both directions'),
  },
  '一轮服务体验值班',
  'A round of experience duty days',
);
export type ExperienceRound = Static<typeof experienceRound>;
