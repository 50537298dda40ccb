import type { Static } from 'typebox';
import { id, list, month, number, object, oneOf, optional, ref, text, word } from '../schema.ts';

const series = object(
  {
    id: id('编号', 'Id'),
    name: text('名称', 'Name'),
    as: oneOf(['pilot', 'control', 'all'], '试点、对照或整体', 'Pilot, control, or the whole'),
    indicator: optional(ref('indicator', '取自哪个指标', 'Indicator it is taken from')),
    unit: optional(ref('unit', '取自哪个单位', 'Unit it is taken from')),
    figures: optional(
      list(
        object(
          {
            month: month('月份', 'Month'),
            value: number('数值', 'Figure'),
            bound: optional(
              oneOf(
                ['at-least', 'at-most'],
                '只知道不低于（at-least）或不高于（at-most）这个数',
                'Where no more is known than that it was at least, or at most, this',
              ),
            ),
          },
          '一个月的数',
          'A month',
        ),
        '不在本库中的数，逐月写出',
        'Figures that are not in the workspace, month by month',
      ),
    ),
  },
  '一条对比线：取自指标和单位，或逐月写出',
  'A series: taken from an indicator and a unit, or written out',
);
export type ProjectSeries = Static<typeof series>;

const span = (zh: string, en: string) =>
  object({ from: month('从哪个月起', 'From this month'), to: month('到哪个月止', 'To this month') }, zh, en);
export type ProjectSpan = Static<ReturnType<typeof span>>;

/** What a project did to its figure: pilot and control, before and after. */
export const effect = object(
  {
    unit: word('计量单位', 'Unit of measurement'),
    target: optional(number('目标值', 'Target')),
    better: optional(
      oneOf(
        ['higher', 'lower'],
        '高好还是低好，默认高好；取自指标的按指标',
        'Which way is better, higher unless given; of an indicator its own',
      ),
    ),
    pilotFrom: month('试点从哪个月起', 'Pilot from this month'),
    before: optional(
      span('“前”取哪几个月；不写则取试点以前全部有数的月份', 'The months before; all with figures unless given'),
    ),
    after: optional(
      span('“后”取哪几个月；不写则从试点起到最近一个月', 'The months after; from the pilot on unless given'),
    ),
    series: list(series, '试点与对照', 'Pilot and control', { minItems: 1 }),
  },
  '效果：试点与对照，前后对比',
  'Effect: pilot against control, before and after',
);
export type ProjectEffect = Static<typeof effect>;
