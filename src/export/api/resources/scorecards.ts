import type { Dated } from '../../../model/dated.ts';
import { id, list, month, number, object, oneOf } from '../../../model/schema.ts';
import { both, nameOf, ONE_FILE, type Resource, type Sources } from '../resource.ts';
import { asOf, bilingual, indicatorRef, orNull, scorecardRef, subjectRef } from '../schema.ts';

const weights = list(
  object(
    {
      from: orNull(month('从哪个月起', 'From this month')),
      weight: number('权重', 'Weight', { minimum: 0 }),
    },
    '一段时间的权重',
    'The weight during a period',
  ),
  '权重，按时间先后；加减分没有权重',
  'Weight over time; none for adjustments',
);

const section = object(
  {
    id: id('板块', 'Section'),
    name: bilingual('名称', 'Name'),
    kind: oneOf(['indicators', 'owned-indicators', 'tasks', 'adjustments'], '由什么组成', 'What it is made of'),
    weights,
    items: list(
      object({ indicator: indicatorRef, weights }, '一个计分项', 'An item'),
      '列出的指标',
      'The indicators that it lists',
    ),
  },
  '一个板块',
  'A section',
);

const scorecard = object(
  {
    id: scorecardRef,
    name: bilingual('名称', 'Name'),
    subjects: oneOf(['type', 'units', 'departments'], '给谁评分', 'Whom it scores'),
    type: orNull(id('单位类型', 'Type of unit')),
    named: orNull(list(subjectRef, '指定的单位或部门', 'The units or departments that it names')),
    combine: oneOf(['weighted-mean', 'deduct-from'], '怎样合成', 'How points are combined'),
    missing: oneOf(['reweight', 'zero', 'carry'], '缺数据时怎样', 'What is done about missing figures'),
    period: oneOf(['month', 'quarter'], '等级按月还是按季评', 'Whether grades are for a month or a quarter'),
    sections: list(section, '板块', 'Sections'),
    bands: list(
      object({ grade: bilingual('等级', 'Grade'), from: number('最低分', 'Lowest score') }, '一个等级', 'A grade'),
      '等级，由高到低；月份文件里的 grade 是中文名',
      'Grades, best first; `grade` in files of months is the Chinese one',
    ),
  },
  '一张记分卡',
  'A scorecard',
);

export const scorecards: Resource = {
  name: 'scorecards',
  title: { zh: '记分卡的板块、权重与等级', en: 'Sections, weights and grades of scorecards' },
  address: 'scorecards.json',
  schema: object({ asOf, scorecards: list(scorecard, '记分卡', 'Scorecards') }, '记分卡', 'Scorecards'),
  keys: ONE_FILE,
  content: (_, sources) => ({
    asOf: sources.zh.asOf,
    scorecards: [...sources.zh.workspace.records.scorecard.keys()].flatMap((id) => scorecardOf(id, sources)),
  }),
};

function scorecardOf(id: string, sources: Sources) {
  const [zh, en] = [sources.zh, sources.en].map(({ workspace }) => workspace.records.scorecard.get(id)?.value);
  if (!zh) return [];
  const { subjects } = zh;
  const named =
    subjects.kind === 'units' ? subjects.units : subjects.kind === 'departments' ? subjects.departments : undefined;
  return [
    {
      id,
      name: nameOf('scorecard', id, sources),
      subjects: subjects.kind,
      type: subjects.kind === 'type' ? subjects.type : null,
      named: named ?? null,
      combine: zh.combine,
      missing: zh.missing,
      period: zh.period ?? 'month',
      sections: zh.sections.map((section, i) => ({
        id: section.id,
        name: both(section.name, en?.sections[i]?.name),
        kind: section.kind,
        weights: section.kind === 'adjustments' ? [] : weightsOf(section.weight),
        items:
          section.kind === 'indicators'
            ? section.items.map(({ indicator, weight }) => ({ indicator, weights: weightsOf(weight) }))
            : [],
      })),
      bands: (zh.bands ?? []).map(({ grade, from }, i) => ({ grade: both(grade, en?.bands?.[i]?.grade), from })),
    },
  ];
}

function weightsOf(dated: Dated<number>) {
  if (typeof dated === 'number') return [{ from: null, weight: dated }];
  return dated.map(({ from, value }) => ({ from, weight: value }));
}
