import {
  flag,
  id,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  ref,
  text,
  word,
  day,
} from '../../../model/schema.ts';
import { changes, figure, indicatorRef, inMonth, orNull, scorecardRef, subjectRef, unitRef } from '../schema.ts';

const section = id('板块', 'Section');
const taskRef = ref('task', '任务', 'Task');

const item = object(
  {
    section,
    indicator: optional(indicatorRef),
    task: optional(taskRef),
    unit: optional(unitRef),
    score: figure('得分', 'Points'),
    weight: number('定义的权重', 'Weight as defined'),
    counted: number('计入的权重', 'Weight as it counted'),
    lost: figure('失分', 'Points of the whole that it cost'),
    carriedFrom: optional(inMonth),
    smallSample: optional(flag('样本不足', 'Too few cases')),
  },
  '一个计分项',
  'An item',
);

const points = number('分值，扣分为负', 'Points; negative when taken off');
const adjustment = object(
  {
    source: oneOf(['record', 'supervision'], '来自记录还是督办', 'From a record, or for a level of supervision'),
    points,
    id: optional(id('记录编号', 'Id of the record')),
    file: optional(word('文件', 'File')),
    line: optional(integer('行', 'Line', { minimum: 1 })),
    task: optional(taskRef),
    level: optional(integer('督办级别', 'Level of supervision', { minimum: 1 })),
    on: optional(day('应发之日', 'The day it fell due')),
  },
  '一项加减分',
  'An adjustment',
);

const adjustments = list(
  object(
    {
      section,
      points: number('计入的分', 'What counts'),
      stated: number('合计', 'The sum as stated'),
      items: list(adjustment, '各项', 'Adjustments'),
    },
    '一个加减分板块',
    'A section of adjustments',
  ),
  '加减分',
  'Adjustments',
);

const rating = object(
  {
    period: oneOf(['quarter'], '季度', 'A quarter'),
    from: inMonth,
    months: list(inMonth, '有得分的月份', 'Months that have a score'),
    published: number('各月平均', 'Mean of its months'),
    grade: orNull(text('等级', 'Grade')),
    final: flag('季度已结束', 'Whether the quarter is over'),
  },
  '按季评定',
  'The rating of the quarter so far',
);

const veto = object(
  {
    indicators: list(indicatorRef, '未达标的一票否决指标', 'The indicators that were missed'),
    cap: number('封顶', 'Cap'),
    uncapped: number('不封顶的得分', 'The score without it'),
  },
  '一票否决',
  'A veto',
);

/** A scorecard of a subject in a month: what `listScorecards` lists. */
export const scorecardResult = object(
  {
    scorecard: scorecardRef,
    unit: subjectRef,
    month: inMonth,
    score: figure('得分，未取整', 'Score, not rounded'),
    published: figure('公布的得分', 'Score as published'),
    rank: orNull(integer('名次', 'Rank', { minimum: 1 })),
    of: orNull(integer('参加排名的有几个', 'How many were ranked', { minimum: 0 })),
    grade: orNull(text('等级（中文名）', 'Grade, by its Chinese name')),
    mom: figure('比上月', 'Change on the month before'),
    yoy: figure('比上年同月', 'Change on the same month a year before'),
    moved: orNull(integer('名次上升几位，下降为负', 'Places gained; negative is a fall')),
    regrouped: changes('下属单位有调整的增减', 'Changes since when it was made up of other units'),
    sections: list(
      object({ section, weight: number('权重', 'Weight'), score: figure('得分', 'Points') }, '一个板块', 'A section'),
      '板块',
      'Sections',
    ),
    items: list(item, '计分项', 'Items'),
    adjustments: optional(adjustments),
    rating: optional(rating),
    smallSample: optional(flag('样本不足，不排名', 'Too few cases to rank')),
    veto: optional(veto),
  },
  '一个得分',
  'A score',
);
