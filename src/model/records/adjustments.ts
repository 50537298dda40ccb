import type { Static } from 'typebox';
import { day, id, list, month, number, object, oneOf, optional, ref, text } from '../schema.ts';

const adjustment = object(
  {
    id: id('编号，本月内唯一', 'Id, unique in the month'),
    subject: id('给谁加减分：单位或部门', 'Whose score it changes: a unit or a department'),
    scorecard: optional(
      ref(
        'scorecard',
        '只用于这张记分卡；不写则用于给它评分且有加减分板块的每一张',
        'Only on this scorecard; on all that score the subject and have a section for it, unless given',
      ),
    ),
    kind: oneOf(['bonus', 'deduction'], '加分或扣分', 'Bonus or deduction'),
    points: number('加减多少分（写正数）', 'How many points (a positive figure)', { exclusiveMinimum: 0 }),
    rule: text('依据哪条规则', 'The rule it follows'),
    reason: text('因为什么事', 'What happened'),
    evidence: optional(text('证据：文号、工单号、通报', 'Evidence: a document, an order, a bulletin')),
    on: optional(day('哪一天的事', 'When it happened')),
  },
  '一项加减分',
  'An adjustment',
);
export type Adjustment = Static<typeof adjustment>;

export const adjustments = object(
  {
    month: optional(month('月份，须与文件夹一致', 'Month, that of the folder')),
    adjustments: list(adjustment, '本月的加减分', 'The adjustments of the month'),
  },
  '一个月的加减分',
  "A month's adjustments",
);
export type Adjustments = Static<typeof adjustments>;
