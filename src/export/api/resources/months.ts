import { listScorecards, listValues } from '../../../score/listing.ts';
import { list, object, word } from '../../../model/schema.ts';
import { closedState } from '../closed.ts';
import { monthsOf, ONE_FILE, type Resource } from '../resource.ts';
import { asOf, closed, inMonth, orNull } from '../schema.ts';
import { scorecardResult } from './scorecard-result.ts';
import { value } from './value.ts';

const state = orNull(closed);

export const months: Resource = {
  name: 'months',
  title: { zh: '有哪些月份，是否已关账', en: 'Which months there are, and whether they are closed' },
  address: 'months.json',
  schema: object(
    {
      asOf,
      months: list(
        object({ month: inMonth, file: word('它的文件', 'Its file'), closed: state }, '一个月', 'A month'),
        '月份，由早到晚',
        'Months, oldest first',
      ),
    },
    '月份',
    'Months',
  ),
  keys: ONE_FILE,
  content: (_, sources) => ({
    asOf: sources.zh.asOf,
    months: monthsOf(sources).map((month) => ({
      month,
      file: `months/${month}.json`,
      closed: closedState(month, sources.zh),
    })),
  }),
};

export const month: Resource = {
  name: 'month',
  title: {
    zh: '一个月的数值、得分、名次与等级，与 npm run score 给出的相同',
    en: 'Values, scores, ranks and grades of a month, the same as npm run score gives',
  },
  address: 'months/{month}.json',
  schema: object(
    {
      month: inMonth,
      asOf,
      closed: state,
      values: list(value, '数值，每个单位、指标一条', 'Values, one for each unit and indicator'),
      scorecards: list(scorecardResult, '得分，每张记分卡、每个对象一条', 'Scores, one for each scorecard and subject'),
    },
    '一个月',
    'A month',
  ),
  keys: (sources) => monthsOf(sources).map((month) => ({ month })),
  content({ month = '' }, { zh }) {
    const selection = { months: [month] };
    return {
      month,
      asOf: zh.asOf,
      closed: closedState(month, zh),
      values: [...listValues(zh.workspace, zh.scores, selection)],
      scorecards: [...listScorecards(zh.scores, selection)],
    };
  },
};
