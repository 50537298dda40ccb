import type { Static } from 'typebox';
import { id, integer, list, number, object, oneOf, optional, period, ref, refs, text } from '../schema.ts';

const counted = (zh: string, en: string) =>
  optional(text(`${zh}，如 人、个服营厅、对`, `${en}, such as people or pairs`));

const criterion = object(
  {
    name: text('评定内容', 'Criterion'),
    weight: optional(number('权重，合计 100', 'Weight; all of them add up to 100', { minimum: 0, maximum: 100 })),
    how: optional(text('怎样评', 'How it is judged')),
  },
  '一项评定内容',
  'A criterion',
);

const band = object(
  {
    id: id('编号，本项评选内唯一', 'Id, unique in the record'),
    name: text('等级或奖项', 'Star or award'),
    from: optional(number('多少分起', 'From this score', { minimum: 0 })),
    countedIn: counted('用什么计数，不写同参加数', 'What it is counted in, where that is not what takes part'),
    rule: optional(text('怎样产生', 'How it is given')),
  },
  '一个等级或奖项',
  'A band or an award',
);

const count = object(
  {
    band: id('等级或奖项的编号', 'Id of the star or award'),
    count: integer('多少个', 'How many', { minimum: 0 }),
    units: optional(refs('unit', '获得的单位（个人不写）', 'The units it went to; people are not named')),
  },
  '一个等级或奖项有多少',
  'How many reached it',
);

const result = object(
  {
    period: period('期次：季度如 "2026-Q3"，或年度如 "2026"', 'Period: a quarter such as "2026-Q3", or a year'),
    participants: integer('参加人数或单位数', 'How many took part', { minimum: 0 }),
    counts: list(
      count,
      '结果（只写数量和单位，不写姓名）；还没评完的写 []',
      'Results in numbers and units, never names; [] until they are known',
    ),
    note: optional(text('说明', 'Note')),
  },
  '一期结果',
  'The results of a period',
);

export const recognition = object(
  {
    name: text('名称', 'Name'),
    kind: oneOf(['stars', 'contest'], '星级评定或竞赛', 'Star rating or contest'),
    organiser: ref('department', '组织部门', 'Department that runs it'),
    purpose: text('为什么办', 'What it is for'),
    who: text('谁参加', 'Who takes part'),
    countedIn: counted('参加的用什么计数', 'What those who take part are counted in'),
    criteria: list(criterion, '评定内容', 'Criteria', { minItems: 1 }),
    bands: list(band, '等级或奖项，由高到低', 'Bands or awards, highest first', { minItems: 1 }),
    results: list(result, '各期结果，由早到晚', 'Results by period, oldest first'),
  },
  '星级评定与竞赛（只公布数量和单位，不写姓名）',
  'Star ratings and contests, in numbers and units, without names',
);
export type Recognition = Static<typeof recognition>;
export type RecognitionResult = Static<typeof result>;
