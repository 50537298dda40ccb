import type { Static } from 'typebox';
import { day, integer, kindOf, month, object, oneOf, optional, ref, tagged, text } from '../schema.ts';

export const appealRules = object(
  {
    fileWithin: integer(
      '关账（或更正）后几个工作日内可以提出',
      'Working days after a month was closed or restated in which its figures may be contested',
      { minimum: 1, maximum: 60 },
    ),
    decideWithin: integer('提出后几个工作日内要答复', 'Working days after filing in which it is to be decided', {
      minimum: 1,
      maximum: 60,
    }),
    department: ref('department', '受理部门', 'The department that receives appeals'),
    decidedBy: text('由谁裁定（岗位）', 'Who decides (a role)'),
  },
  '复议规则：多久以内可以提出，多久以内答复，由谁裁定',
  'Rules of appeals: until when a figure may be contested, until when that is decided, and by whom',
);
export type AppealRules = Static<typeof appealRules>;

const about = tagged(
  'kind',
  [
    object(
      {
        kind: kindOf('indicator', '一项指标', 'An indicator'),
        indicator: ref('indicator', '哪项指标', 'Which indicator'),
      },
      '一项指标的数值',
      'The figure of an indicator',
    ),
    object(
      {
        kind: kindOf('scorecard', '记分卡', 'A scorecard'),
        scorecard: ref('scorecard', '哪张记分卡', 'Which scorecard'),
      },
      '记分卡的得分',
      'The score of a card',
    ),
  ],
  '对哪个数有异议',
  'What is contested',
);

const decision = object(
  {
    on: day('裁定日期', 'Decided on'),
    by: text('裁定人（岗位）', 'By (a role)'),
    outcome: oneOf(['upheld', 'partly', 'rejected'], '成立、部分成立、不成立', 'Upheld, partly upheld, or rejected'),
    reason: text('裁定理由', 'Why it was decided so'),
    revision: optional(
      integer('按它更正的是第几版', 'The revision of the closed month that carries it out', { minimum: 2 }),
    ),
    correction: optional(
      text('没有关账的月份：数据怎样改的', 'Where the month was not closed yet: how the figures were corrected'),
    ),
  },
  '裁定',
  'The decision',
);

export const appeal = object(
  {
    month: month('哪个月的数', 'The month of the figure'),
    unit: ref('unit', '提出的单位', 'The unit that contests it'),
    about,
    reason: text('理由：认为哪里不对，依据是什么', 'Why: what is thought to be wrong, and on what grounds'),
    filed: day('提出日期', 'Filed on'),
    by: text('提出人（岗位）', 'Filed by (a role)'),
    decision: optional(decision),
  },
  '数据复议：单位对公布的一个数有异议',
  'An appeal: a unit contests a published figure',
);
export type Appeal = Static<typeof appeal>;
