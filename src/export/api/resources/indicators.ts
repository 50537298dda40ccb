import { bound, flag, id, integer, list, month, object, oneOf, optional } from '../../../model/schema.ts';
import { both, nameOf, ONE_FILE, type Resource, type Sources } from '../resource.ts';
import { asOf, bilingual, departmentRef, indicatorRef, orNull } from '../schema.ts';

const target = object(
  {
    from: month('从哪个月起生效', 'Valid from this month'),
    target: bound('目标', 'Target'),
    floor: optional(bound('底线', 'Floor')),
    stretch: optional(bound('挑战值', 'Stretch')),
    units: optional(
      list(id('单位、类型或分组', 'Unit, type or group'), '只适用于这些单位', 'Only for these units, types or groups'),
    ),
  },
  '一组目标',
  'A set of targets',
);

const indicator = object(
  {
    id: indicatorRef,
    name: bilingual('名称', 'Name'),
    meaning: orNull(bilingual('它反映什么', 'What it shows')),
    level: oneOf(['kpi', 'kqi', 'kci'], '层级', 'Level'),
    key: flag('是否为关键指标', 'Whether it is a key indicator'),
    owner: departmentRef,
    measure: bilingual('计量单位', 'Unit of measurement'),
    precision: integer('公布的小数位数', 'Decimals published', { minimum: 0, maximum: 6 }),
    direction: oneOf(['higher', 'lower', 'range'], '越高越好、越低越好、区间内为好', 'Which way is better'),
    judged: oneOf(
      ['published', 'exact'],
      '按公布值还是精确值判定',
      'Whether the published or the exact value is judged',
    ),
    since: orNull(month('从哪个月起测量', 'Measured since')),
    until: orNull(month('测量到哪个月', 'Measured until')),
    minimumSample: orNull(integer('分母少于此数不排名', 'Below this denominator it is not ranked', { minimum: 1 })),
    targets: list(target, '各期目标', 'Targets over time'),
    drives: list(indicatorRef, '推动哪些指标', 'Indicators that it drives'),
  },
  '一个指标',
  'An indicator',
);

export const indicators: Resource = {
  name: 'indicators',
  title: { zh: '指标与各期目标', en: 'Indicators and their targets over time' },
  address: 'indicators.json',
  schema: object({ asOf, indicators: list(indicator, '指标', 'Indicators') }, '指标', 'Indicators'),
  keys: ONE_FILE,
  content: (_, sources) => ({
    asOf: sources.zh.asOf,
    indicators: [...sources.zh.workspace.records.indicator.keys()].flatMap((id) => indicatorOf(id, sources)),
  }),
};

function indicatorOf(id: string, sources: Sources) {
  const [zh, en] = [sources.zh, sources.en].map(({ workspace }) => workspace.records.indicator.get(id)?.value);
  if (!zh) return [];
  return [
    {
      id,
      name: nameOf('indicator', id, sources),
      meaning: zh.meaning === undefined ? null : both(zh.meaning, en?.meaning),
      level: zh.level,
      key: zh.key === true,
      owner: zh.owner,
      measure: both(zh.unit, en?.unit),
      precision: zh.precision,
      direction: zh.direction,
      judged: zh.judge ?? 'published',
      since: zh.since ?? null,
      until: zh.until ?? null,
      minimumSample: zh.minimumSample ?? null,
      targets: (zh.targets ?? []).map(({ from, target, floor, stretch, units }) => ({
        from,
        target,
        ...(floor !== undefined && { floor }),
        ...(stretch !== undefined && { stretch }),
        ...(units !== undefined && { units }),
      })),
      drives: zh.drives ?? [],
    },
  ];
}
