import { ASSURANCES, SIGNALS, VARIATIONS, AGREEMENTS } from '../../../model/control-chart.ts';
import { bound, flag, integer, list, number, object, oneOf, optional } from '../../../model/schema.ts';
import { listSeries } from '../../../score/listing.ts';
import { monthsOf, type Resource } from '../resource.ts';
import { asOf, figure, indicatorRef, inMonth, orNull, status, unitRef } from '../schema.ts';

const limits = {
  mean: number('均值', 'Mean'),
  lower: number('下控制限', 'Lower limit'),
  upper: number('上控制限', 'Upper limit'),
  few: flag('点数太少', 'Fewer points than limits should rest on'),
};

const chart = object(
  {
    unit: unitRef,
    indicator: indicatorRef,
    ...limits,
    points: list(
      object(
        {
          month: inMonth,
          value: number('未取整的数值', 'The value, not rounded'),
          signals: list(oneOf([...SIGNALS], '信号', 'Signal'), '信号', 'Signals'),
          side: optional(oneOf(['high', 'low'], '偏高还是偏低', 'Which way it is off')),
        },
        '一个点',
        'A point',
      ),
      '有数据的各月',
      'The months that were measured',
    ),
    variation: oneOf([...VARIATIONS], '最近一点说明什么', 'What the latest point says'),
    assurance: orNull(oneOf([...ASSURANCES], '能否稳定达标', 'Whether it will meet its target')),
    agreement: orNull(oneOf([...AGREEMENTS], '与状态是否一致', 'Whether it agrees with the status')),
    phases: optional(
      list(
        object(
          {
            from: inMonth,
            to: inMonth,
            ...limits,
            because: optional(oneOf(['definition', 'rebase'], '为什么重新计算', 'Why it begins')),
            rebase: optional(integer('第几条重算记录', 'The place of its record', { minimum: 0 })),
          },
          '一段',
          'A phase',
        ),
        '分段判断的各段',
        'Phases that are judged by themselves',
      ),
    ),
  },
  '控制图（XmR）',
  'Control chart (XmR)',
);

const ofMonths = (zh: string, en: string) =>
  `${zh}，与 months 一一对应|${en}, one for each of \`months\``.split('|') as [string, string];

const series = object(
  {
    unit: unitRef,
    months: list(inMonth, '月份', 'Months'),
    published: list(figure('公布的数值', 'Published value'), ...ofMonths('公布的数值', 'Published values')),
    target: list(orNull(bound('目标', 'Target')), ...ofMonths('目标', 'Targets')),
    status: list(status, ...ofMonths('状态', 'Statuses')),
    score: list(figure('得分', 'Points'), ...ofMonths('得分', 'Points')),
    chart: orNull(chart),
  },
  '一个单位的序列',
  'The series of a unit',
);

export const seriesOfIndicator: Resource = {
  name: 'series',
  title: { zh: '一个指标在各单位的历月数值与控制图', en: 'An indicator in all units over time, with control charts' },
  address: 'series/{indicator}.json',
  schema: object(
    { indicator: indicatorRef, asOf, series: list(series, '各单位', 'Units') },
    '一个指标的序列',
    'The series of an indicator',
  ),
  keys: ({ zh }) => [...zh.workspace.records.indicator.keys()].map((indicator) => ({ indicator })),
  content({ indicator = '' }, sources) {
    const { workspace, scores, asOf: day, latest } = sources.zh;
    const found = listSeries(workspace, scores, { months: monthsOf(sources), indicator });
    return {
      indicator,
      asOf: day,
      series: [...found].map(({ unit, months }) => {
        const values = months.map((month) => scores.value(unit, indicator, month));
        return {
          unit,
          months,
          published: values.map(({ published }) => published),
          target: values.map(({ target }) => target?.target ?? null),
          status: values.map((value) => value.status),
          score: values.map(({ score }) => score),
          chart: scores.chart(unit, indicator, latest),
        };
      }),
    };
  },
};
