import { flag, object, oneOf, optional } from '../../../model/schema.ts';
import { changes, figure, indicatorRef, inMonth, limits, status, unitRef } from '../schema.ts';

const interval = object(
  { lower: figure('下限', 'Lower end'), upper: figure('上限', 'Upper end') },
  '95% 威尔逊区间',
  '95 % Wilson interval',
);

/** One unit, one indicator, one month: what `listValues` lists. */
export const value = object(
  {
    unit: unitRef,
    indicator: indicatorRef,
    month: inMonth,
    value: figure('未取整的数值', 'The value, not rounded'),
    published: figure('公布的数值', 'The value as published'),
    numerator: figure('分子', 'Numerator'),
    denominator: figure('分母', 'Denominator'),
    origin: oneOf(
      ['own', 'pooled', 'computed', 'none'],
      '本单位上报、由下级汇总、由其他数据算出、没有',
      'Reported, pooled from units below, computed from others, none',
    ),
    preliminary: flag('是否含初步数', 'Whether it rests on preliminary figures'),
    status,
    score: figure('得分，未取整', 'Points, not rounded'),
    mom: figure('公布值比上月', 'Published value less that of the month before'),
    yoy: figure('公布值比上年同月', 'Published value less that of the same month a year before'),
    smallSample: optional(flag('样本不足，不排名', 'Too few cases to rank')),
    interval: optional(interval),
    broken: changes('口径不同、不可比的增减', 'Changes against a figure of another definition'),
    regrouped: changes('下属单位有调整的增减', 'Changes since when it was made up of other units'),
    ...limits,
  },
  '一个数值',
  'A value',
);
