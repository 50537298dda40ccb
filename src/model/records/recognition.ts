import type { Static } from 'typebox';
import { integer, list, number, object, oneOf, optional, ref, text, word } from '../schema.ts';

export const recognition = object(
  {
    name: text('名称', 'Name'),
    kind: oneOf(['stars', 'contest'], '星级评定或竞赛', 'Star rating or contest'),
    organiser: ref('department', '组织部门', 'Department that runs it'),
    purpose: text('为什么办', 'What it is for'),
    who: text('谁参加', 'Who takes part'),
    criteria: list(
      object(
        {
          name: text('评定内容', 'Criterion'),
          weight: optional(number('权重', 'Weight', { minimum: 0, maximum: 100 })),
          how: optional(text('怎样评', 'How it is judged')),
        },
        '一项评定内容',
        'A criterion',
      ),
      '评定内容',
      'Criteria',
      { minItems: 1 },
    ),
    bands: optional(
      list(
        object(
          {
            name: text('等级或奖项', 'Star or award'),
            from: optional(number('多少分起', 'From this score', { minimum: 0 })),
            rule: optional(text('怎样产生', 'How it is given')),
          },
          '一个等级或奖项',
          'A band or an award',
        ),
        '等级或奖项，由高到低',
        'Bands or awards, highest first',
      ),
    ),
    results: list(
      object(
        {
          period: word('期次：季度如 "2026-Q3"，或年度 "2026"', 'Period: a quarter such as "2026-Q3", or a year'),
          participants: integer('参加人数或单位数', 'How many took part', { minimum: 0 }),
          counts: list(
            object(
              {
                name: text('等级或奖项', 'Star or award'),
                count: integer('人数或单位数', 'How many', { minimum: 0 }),
              },
              '一个等级或奖项的人数',
              'How many reached it',
            ),
            '结果（只写人数，不写姓名）',
            'Results, in numbers only: no names',
          ),
          note: optional(text('说明', 'Note')),
        },
        '一期结果',
        'The results of a period',
      ),
      '各期结果',
      'Results by period',
    ),
  },
  '星级评定与竞赛（只公布人数，不写姓名）',
  'Star ratings and contests, in aggregate',
);
export type Recognition = Static<typeof recognition>;
