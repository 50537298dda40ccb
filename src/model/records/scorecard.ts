import type { Static } from 'typebox';
import { dated, flag, id, list, number, object, oneOf, optional, ref, refs, tagged, text } from '../schema.ts';
import { UNIT_TYPES } from './organisation.ts';

const weight = dated(number('权重', 'Weight', { minimum: 0 }), '权重，可按月变化', 'Weight, which may change by month');

const indicatorItem = object({ indicator: ref('indicator', '指标', 'Indicator'), weight }, '一个计分项', 'An item');

const sectionHead = { id: id('板块编号', 'Id'), name: text('板块名称', 'Name') };

const section = tagged(
  'kind',
  [
    object(
      {
        ...sectionHead,
        kind: oneOf(['indicators'], '列出的指标', 'Listed indicators'),
        items: list(
          indicatorItem,
          '计分项，权重合计须等于板块权重',
          'Items; their weights add up to the section weight',
          { minItems: 1 },
        ),
        weight,
      },
      '由列出的指标组成',
      'Made of listed indicators',
    ),
    object(
      {
        ...sectionHead,
        kind: oneOf(['owned-indicators'], '本部门负责的指标', 'Indicators the department owns'),
        only: optional(
          oneOf(
            ['key', 'other', 'all'],
            '只取关键指标、只取其余指标，默认全部',
            'Only key indicators, only the others; all unless said',
          ),
        ),
        weight,
      },
      '由部门负责的指标组成，各项均分权重，取公司口径的数值',
      'The indicators that the department owns, equally weighted, at company level',
    ),
    object(
      {
        ...sectionHead,
        kind: oneOf(['tasks'], '重点任务', 'Tasks'),
        weight,
      },
      '由被评对象负责的任务组成：实际进度÷计划进度',
      'The tasks that the subject owns: actual against planned progress',
    ),
    object(
      {
        ...sectionHead,
        kind: oneOf(['adjustments'], '加减分', 'Adjustments'),
        supervision: optional(
          flag(
            '督办扣分是否计入，默认否',
            'Whether deductions by supervision count, which they do only when it says so',
          ),
        ),
        bonusAtMost: optional(number('合计最多加多少分', 'The most that can be added in all', { minimum: 0 })),
        deductionAtMost: optional(number('合计最多扣多少分', 'The most that can be taken off in all', { minimum: 0 })),
      },
      '各月加减分（data/<月份>/adjustments.yaml），直接加到总分上，没有权重',
      'Adjustments of the month (data/<month>/adjustments.yaml), added to the score as they are, without a weight',
    ),
  ],
  '板块',
  'A section',
);
export type Section = Static<typeof section>;

const band = object(
  { grade: text('等级', 'Grade'), from: number('最低分（含）', 'Lowest score, included') },
  '一个等级',
  'A grade',
);

export const scorecard = object(
  {
    name: text('记分卡名称', 'Name'),
    subjects: tagged(
      'kind',
      [
        object(
          {
            kind: oneOf(['type'], '按单位类型', 'By unit type'),
            type: oneOf([...UNIT_TYPES], '单位类型', 'Unit type'),
          },
          '某一类单位',
          'All units of a type',
        ),
        object(
          { kind: oneOf(['units'], '指定单位', 'Named units'), units: refs('unit', '单位', 'Units') },
          '指定的单位',
          'Named units',
        ),
        object(
          {
            kind: oneOf(['departments'], '部门', 'Departments'),
            departments: optional(refs('department', '部门，不写为全部', 'Departments, all when left out')),
          },
          '各部门',
          'Departments',
        ),
      ],
      '给谁评分',
      'Who is scored',
    ),
    combine: oneOf(['weighted-mean', 'deduct-from'], '加权平均，或从 100 分扣', 'Weighted mean, or deducted from 100'),
    missing: oneOf(
      ['reweight', 'zero', 'carry'],
      '缺数据时：权重转给其他项、记零分、沿用上月',
      'When figures are missing: reweight, zero, or carry the last',
    ),
    ranked: optional(flag('是否排名，默认是', 'Whether its subjects are ranked, which they are unless it says no')),
    smallSample: optional(
      oneOf(
        ['unranked', 'ranked'],
        '有计分指标样本不足（分母低于 minimumSample）时：只展示不排名（默认）、照常排名',
        'With too few cases for one of its figures (below `minimumSample`) a subject is shown, not ranked, unless this says ranked',
      ),
    ),
    sections: list(section, '板块', 'Sections', { minItems: 1 }),
    period: optional(
      oneOf(
        ['month', 'quarter'],
        '等级按月评（默认）还是按季评：季度取各月得分的平均',
        'Whether grades are given by month, as they are unless said, or by quarter, for the mean of its months',
      ),
    ),
    bands: optional(list(band, '等级，由高到低', 'Grades, best first')),
  },
  '记分卡：给谁评分，由哪些指标组成，各占多少',
  'A scorecard: whom it scores, by which indicators, with which weights',
);
export type Scorecard = Static<typeof scorecard>;
