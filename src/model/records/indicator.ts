import { Type, type Static } from 'typebox';
import {
  bound,
  dated,
  flag,
  id,
  integer,
  kindOf,
  list,
  month,
  number,
  object,
  oneOf,
  optional,
  ref,
  refs,
  tagged,
  text,
  word,
} from '../schema.ts';
import { UNIT_TYPES } from './organisation.ts';
import { scoring } from './scoring.ts';

export type { Scoring } from './scoring.ts';

const counted = {
  numerator: text('分子是什么', 'What the numerator counts'),
  denominator: text('分母是什么', 'What the denominator counts'),
};

const formula = tagged(
  'kind',
  [
    object(
      {
        kind: kindOf('ratio', '比率', 'Ratio'),
        ...counted,
        scale: optional(number('倍数，百分比为 100', 'Scale, 100 for per cent', { exclusiveMinimum: 0 })),
        part: optional(
          flag(
            '分子是否为分母的一部分（默认是，此时分子不能大于分母）',
            'Whether the numerator is a part of the denominator (default yes: it may then not exceed it)',
          ),
        ),
      },
      '比率：分子÷分母×倍数',
      'Ratio: numerator ÷ denominator × scale',
    ),
    object({ kind: kindOf('mean', '平均值', 'Mean'), ...counted }, '平均值：总和÷个数', 'Mean: total ÷ count'),
    object(
      {
        kind: kindOf('per', '每若干单位', 'Per so many'),
        ...counted,
        scale: number('每多少，如每万户为 10000', 'Per how many, 10000 for per ten thousand', { exclusiveMinimum: 0 }),
      },
      '每若干单位的数量：分子÷分母×倍数',
      'Per so many: numerator ÷ denominator × scale',
    ),
    object({ kind: kindOf('sum', '合计', 'Sum'), counts: text('合计的是什么', 'What is summed') }, '合计', 'Sum'),
    object(
      {
        kind: kindOf('value', '直接取值', 'A value as reported'),
        counts: text('数值是什么', 'What the value is'),
        rollUp: optional(
          oneOf(['none', 'sum', 'mean'], '上级怎样取值，默认不汇总', 'How a parent gets its value; none unless said'),
        ),
      },
      '直接填报的数值',
      'A value reported as it is',
    ),
    object(
      {
        kind: kindOf('computed', '由其他指标计算', 'Computed from other indicators'),
        operation: oneOf(
          ['sum', 'difference', 'ratio'],
          '相加、第一项减去其余各项、第一项除以第二项',
          'All added, the first less the others, or the first over the second',
        ),
        of: list(ref('indicator', '指标', 'Indicator'), '由哪些指标算出', 'The indicators it is computed from', {
          minItems: 2,
        }),
        scale: optional(
          number('倍数，百分比为 100，默认 1', 'Scale, 100 for per cent, 1 unless given', { exclusiveMinimum: 0 }),
        ),
      },
      '由其他指标的公布值计算，不另报数据',
      'Computed from the published figures of other indicators; it has no rows of its own',
    ),
    object(
      {
        kind: kindOf('launches', '由上线项目的记录计算', 'Computed from the records of launches'),
        launches: oneOf(
          ['product', 'campaign', 'all'],
          '只算产品、只算营销活动、都算',
          'Products only, campaigns only, or both',
        ),
        ...counted,
        scale: optional(number('倍数，百分比为 100', 'Scale, 100 for per cent', { exclusiveMinimum: 0 })),
      },
      '当月上线的项目中全部标准达标的：分子÷分母×倍数，由 data/launches 的记录计算，只有公司口径，不另报数据',
      'Of the launches that went live in the month, those with every standard met: numerator ÷ denominator × scale, from the records in data/launches, for the company as a whole; it has no rows of its own',
    ),
  ],
  '计算方法',
  'How it is computed',
);

const target = object(
  {
    from: month('从哪个月起生效', 'Valid from this month'),
    floor: optional(bound('底线值', 'Floor')),
    target: bound('目标值', 'Target'),
    stretch: optional(bound('挑战值', 'Stretch')),
    units: optional(
      list(
        id('单位、单位类型或分组', 'Unit, unit type or group'),
        '只适用于这些单位、类型或分组',
        'Only for these units, types or groups',
      ),
    ),
    reason: optional(text('为什么这样定', 'Why')),
  },
  '一组目标值',
  'A set of targets',
);
export type Target = Static<typeof target>;

const annualTarget = object(
  {
    year: integer('哪一年', 'Year', { minimum: 2000, maximum: 2999 }),
    target: number('全年累计要达到的值', 'What the year as a whole is to reach'),
    units: optional(
      list(
        id('单位、单位类型或分组', 'Unit, unit type or group'),
        '只适用于这些单位、类型或分组',
        'Only for these units, types or groups',
      ),
    ),
    reason: optional(text('为什么这样定', 'Why')),
  },
  '一个年度目标',
  'A target for a year',
);
export type AnnualTarget = Static<typeof annualTarget>;

const chart = object(
  {
    screen: optional(
      flag(
        '算控制限时剔除一次异常的移动极差，默认否',
        'Leave exceptional moving ranges out of the limits, once; no unless said',
      ),
    ),
    rebase: optional(
      list(
        object(
          {
            from: month('从哪个月起重新计算控制限', 'From this month the limits are computed anew'),
            reason: text('为什么：过程发生了什么变化', 'Why: what changed in the process'),
            units: optional(
              list(
                id('单位、单位类型或分组', 'Unit, unit type or group'),
                '只适用于这些单位、类型或分组',
                'Only for these units, types or groups',
              ),
            ),
          },
          '一次重新计算',
          'A new beginning',
        ),
        '控制限重新计算的记录',
        'When limits are computed anew, and why',
      ),
    ),
  },
  '控制图',
  'The control chart',
);

export const indicator = object(
  {
    name: text('指标名称', 'Name'),
    level: oneOf(['kpi', 'kqi', 'kci'], 'KPI 满意度/考核、KQI 结果、KCI 过程', 'KPI, KQI or KCI'),
    key: optional(flag('是否为关键指标', 'Whether it is one of the key indicators')),
    owner: ref('department', '责任部门', 'Owner'),
    meaning: optional(text('一句话说明它反映什么', 'What it shows, in one sentence')),
    unit: text('计量单位', 'Unit of measurement'),
    precision: integer('公布的小数位数', 'Decimals published', { minimum: 0, maximum: 6 }),
    direction: oneOf(
      ['higher', 'lower', 'range'],
      '越高越好、越低越好、区间内为好',
      'Higher is better, lower is better, or within a range',
    ),
    judge: optional(
      oneOf(
        ['published', 'exact'],
        '按公布值（默认）或精确值判定',
        'Judged on the published value (default) or the exact one',
      ),
    ),
    formula: dated(
      formula,
      '计算方法；改过口径的写成带月份的列表',
      'Formula; a list with months where the definition changed',
    ),
    source: optional(text('数据从哪个系统来', 'Where the figures come from')),
    measuredAt: optional(
      list(oneOf([...UNIT_TYPES], '单位类型', 'Unit type'), '在哪类单位测量', 'Types of unit at which it is measured'),
    ),
    since: optional(month('从哪个月起测量', 'Measured since')),
    until: optional(month('测量到哪个月', 'Measured until')),
    bounds: optional(
      Type.Array(Type.Number(), {
        minItems: 2,
        maxItems: 2,
        description: '合理范围，先写最小再写最大；超出报错\n\nPlausible range [min, max]; beyond it is an error',
      }),
    ),
    minimumSample: optional(
      integer('分母少于此数只展示、不排名', 'Below this denominator it is shown, not ranked', { minimum: 1 }),
    ),
    targets: optional(list(target, '目标值', 'Targets')),
    annualTargets: optional(
      list(annualTarget, '年度目标，按全年累计值判定', 'Targets for a year, for the figure of the whole year'),
    ),
    scoring: optional(dated(scoring, '得分方法', 'Scoring')),
    chart: optional(chart),
    norm: optional(word('底线所依据的规范条目：规范编号/条目编号', 'Norm its floor rests on: norm-id/item-id')),
    drives: optional(refs('indicator', '推动哪些上级指标：KCI→KQI→KPI', 'Indicators it drives: KCI→KQI→KPI')),
    importance: optional(
      number('对满意度的重要性 0–100', 'Importance for satisfaction, 0–100', { minimum: 0, maximum: 100 }),
    ),
  },
  '指标：量什么、怎样算、目标多少、怎样计分',
  'An indicator: what it measures, how it is computed, its targets and points',
);
export type Indicator = Static<typeof indicator>;
export type Formula = Static<typeof formula>;
