import type { Static } from 'typebox';
import { bound, kindOf, list, number, object, oneOf, optional, tagged } from '../schema.ts';

const points = { minimum: 0 };

/** How a value becomes points. */
export const scoring = tagged(
  'method',
  [
    object(
      {
        method: kindOf('linear', '线性', 'Linear'),
        at: object(
          {
            floor: optional(number('底线值得多少分', 'Points at the floor')),
            target: number('目标值得多少分', 'Points at the target'),
            stretch: optional(number('挑战值得多少分', 'Points at the stretch')),
          },
          '各锚点的得分，中间按直线，两端封顶封底',
          'Points at each anchor, straight lines between, clamped at the ends',
        ),
      },
      '线性计分',
      'Linear scoring',
    ),
    object(
      {
        method: kindOf('deduction', '扣分', 'Deduction'),
        onMiss: optional(number('未达标先扣', 'Deducted at once on a miss', points)),
        points: optional(number('每差一档扣', 'Points for each step', points)),
        per: optional(number('每差多少为一档', 'Size of a step of the gap', { exclusiveMinimum: 0 })),
        steps: optional(oneOf(['continuous', 'whole'], '按比例扣，或满一档才扣', 'Pro rata, or only for whole steps')),
        max: optional(number('最多扣', 'At most', points)),
      },
      '扣分法：从 100 分往下扣',
      'Deduction: from 100 down',
    ),
    object(
      {
        method: kindOf('bands', '分档', 'Bands'),
        bands: list(
          object(
            {
              reach: bound('达到此值（含）', 'Figure reached or better'),
              points: number('得多少分', 'Points earned', points),
            },
            '一档',
            'A band',
          ),
          '各档，最好的在前',
          'Bands, best first',
          { minItems: 1 },
        ),
        otherwise: optional(
          number('一档都没达到得多少分，默认 0', 'Points where no band is reached; 0 unless given', points),
        ),
      },
      '分档计分：达到哪一档得哪一档的分',
      'Bands: the points of the best band that is reached',
    ),
    object(
      {
        method: kindOf('pass-fail', '达标计分', 'Pass or fail'),
        pass: optional(number('达到目标得多少分，默认 100', 'Points for a met target; 100 unless given', points)),
        fail: optional(number('未达到目标得多少分，默认 0', 'Points for a missed one; 0 unless given', points)),
      },
      '达标计分：达到目标得满分，否则不得分',
      'Pass or fail: all points for a met target, else none',
    ),
    object(
      {
        method: kindOf('rank', '名次计分', 'By rank'),
        first: optional(number('第一名得多少分，默认 100', 'Points of the first place; 100 unless given', points)),
        last: optional(number('最后一名得多少分，默认 0', 'Points of the last place; 0 unless given', points)),
      },
      '名次计分：在同类单位中排名，首尾之间按名次均匀递减',
      'By rank among units of the same type, evenly from the first place to the last',
    ),
    object(
      {
        method: kindOf('veto', '一票否决', 'Veto'),
        cap: number('未达标时整张记分卡最高得多少分', 'The most the whole scorecard can score on a miss', {
          minimum: 0,
          maximum: 100,
        }),
      },
      '一票否决：低于底线值（没有底线值的看目标值）时，整张记分卡封顶',
      'Veto: below the floor (the target where there is none) the score of the whole card is capped',
    ),
  ],
  '得分方法',
  'How a value becomes points',
);
export type Scoring = Static<typeof scoring>;
