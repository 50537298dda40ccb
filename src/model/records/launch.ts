import type { Static } from 'typebox';
import { day, id, list, object, oneOf, optional, ref, refs, text } from '../schema.ts';

export const REVIEW_RESULTS = ['passed', 'failed', 'not-applicable'] as const;
export type ReviewResult = (typeof REVIEW_RESULTS)[number];

const result = object(
  {
    point: id('控制点', 'Control point'),
    result: oneOf([...REVIEW_RESULTS], '通过、不通过、不适用', 'Passed, failed, or not applicable'),
    evidence: optional(text('证据', 'Evidence')),
    note: optional(text('说明', 'Note')),
  },
  '一个控制点的评审结果',
  'The result of a control point',
);

const review = object(
  {
    id: id('编号，本项目内唯一', 'Id, unique in the launch'),
    stage: ref('stage', '评审的环节', 'Stage whose gate it is'),
    on: day('评审日期', 'Held on'),
    by: text('评审负责人（岗位）', 'Accountable person (a role)'),
    conclusion: oneOf(
      ['passed', 'conditional', 'failed'],
      '通过、有条件通过、不通过',
      'Passed, with conditions, failed',
    ),
    results: list(result, '各控制点的结果', 'Results by control point', { minItems: 1 }),
    note: optional(text('评审意见', 'Opinion')),
  },
  '一次评审',
  'A gate review',
);
export type Review = Static<typeof review>;

const waiver = object(
  {
    point: id('控制点', 'Control point'),
    reason: text('理由', 'Reason'),
    by: text('批准人（岗位）', 'Granted by (a role)'),
    on: day('批准日期', 'Granted on'),
    until: day('有效期至', 'Valid until'),
    evidence: optional(text('证据', 'Evidence')),
  },
  '一项豁免',
  'A waiver',
);
export type Waiver = Static<typeof waiver>;

export const launch = object(
  {
    name: text('产品或活动名称', 'Name of the product or campaign'),
    kind: oneOf(['product', 'campaign'], '产品或营销活动', 'A product or a campaign'),
    process: ref('process', '走哪个过程', 'Process it goes through'),
    owner: ref('department', '牵头部门', 'Department that leads it'),
    participants: optional(refs('department', '参与部门', 'Departments that take part')),
    summary: text('一句话说明它是什么', 'What it is, in one sentence'),
    entered: list(
      object(
        { stage: ref('stage', '环节', 'Stage'), on: day('进入日期', 'Entered on') },
        '进入一个环节',
        'Entering a stage',
      ),
      '何时进入各环节',
      'When it entered its stages',
      { minItems: 1 },
    ),
    live: optional(day('正式上线日期', 'Open to customers since')),
    ended: optional(
      object(
        { on: day('日期', 'On'), reason: text('原因', 'Why') },
        '终止或退市',
        'Stopped, or withdrawn from the market',
      ),
    ),
    reviews: optional(list(review, '评审记录', 'Gate reviews')),
    waivers: optional(list(waiver, '豁免', 'Waivers')),
  },
  '上线项目：产品或营销活动按过程各环节评审放行',
  'A launch: a product or a campaign that goes through the gates of a process',
);
export type Launch = Static<typeof launch>;
