import type { Bilingual } from '../../src/model/diagnostic.ts';
import type { ScorecardResult, Status } from '../../src/model/results.ts';
import type { Context } from '../../src/report/context.ts';
import { listScorecards, listValues, type ListedValue, type Selection } from '../../src/score/listing.ts';
import { table, type Column } from './table.ts';

const STATUS: Readonly<Record<Status, Bilingual>> = {
  achieved: { zh: '● 达标', en: '● achieved' },
  'at-risk': { zh: '▲ 临界', en: '▲ at risk' },
  missed: { zh: '■ 未达标', en: '■ missed' },
  'no-data': { zh: '○ 无数据', en: '○ no data' },
};
const UNJUDGED: Bilingual = { zh: '无目标', en: 'no target' };
const SCORE_PLACES = 2;

/** The figures of a selection as tables for people: values, then scorecards. */
export function scoreText(context: Context, selection: Selection): string {
  const values = [...listValues(context.workspace, context.scores, selection)];
  const cards = [...listScorecards(context.scores, selection)];
  if (values.length === 0 && cards.length === 0)
    return context.say({ zh: '没有数据。\n', en: 'There are no figures.\n' });
  const tables = [];
  if (values.length > 0) tables.push(table(valueColumns(context), values));
  if (cards.length > 0) tables.push(table(cardColumns(context), cards));
  return tables.join('\n');
}

function valueColumns({ say, names, format, workspace }: Context): Column<ListedValue>[] {
  const definition = (id: string) => workspace.records.indicator.get(id)?.value;
  const places = (row: ListedValue) => definition(row.indicator)?.precision ?? 0;
  return [
    { title: say({ zh: '月份', en: 'Month' }), of: (row) => row.month },
    { title: say({ zh: '指标', en: 'Indicator' }), of: (row) => names.of('indicator', row.indicator) },
    { title: say({ zh: '单位', en: 'Unit' }), of: (row) => names.unit(row.unit, row.month) },
    {
      title: say({ zh: '数值', en: 'Value' }),
      right: true,
      of: (row) => format.withUnit(format.figure(row.published, places(row)), definition(row.indicator)?.unit ?? ''),
    },
    {
      title: say({ zh: '目标', en: 'Target' }),
      right: true,
      of: (row) => format.bound(row.target, places(row), definition(row.indicator)?.direction ?? 'higher'),
    },
    {
      title: say({ zh: '状态', en: 'Status' }),
      of: (row) => say(row.published !== null && row.target === null ? UNJUDGED : STATUS[row.status]),
    },
    { title: say({ zh: '环比', en: 'Month' }), right: true, of: (row) => format.change(row.mom, places(row)) },
    { title: say({ zh: '同比', en: 'Year' }), right: true, of: (row) => format.change(row.yoy, places(row)) },
    { title: say({ zh: '得分', en: 'Points' }), right: true, of: (row) => format.figure(row.score, SCORE_PLACES) },
  ];
}

function cardColumns({ say, names, format }: Context): Column<ScorecardResult>[] {
  return [
    { title: say({ zh: '月份', en: 'Month' }), of: (row) => row.month },
    { title: say({ zh: '记分卡', en: 'Scorecard' }), of: (row) => names.of('scorecard', row.scorecard) },
    { title: say({ zh: '对象', en: 'Subject' }), of: (row) => names.subject(row.scorecard, row.unit, row.month) },
    { title: say({ zh: '得分', en: 'Score' }), right: true, of: (row) => format.figure(row.published, SCORE_PLACES) },
    { title: say({ zh: '等级', en: 'Grade' }), of: (row) => row.grade ?? '' },
    {
      title: say({ zh: '名次', en: 'Rank' }),
      right: true,
      of: (row) => (row.rank === null ? '' : `${String(row.rank)}/${String(row.of)}`),
    },
    { title: say({ zh: '名次变化', en: 'Moved' }), right: true, of: (row) => format.change(row.moved, 0) },
    { title: say({ zh: '环比', en: 'Month' }), right: true, of: (row) => format.change(row.mom, SCORE_PLACES) },
    { title: say({ zh: '同比', en: 'Year' }), right: true, of: (row) => format.change(row.yoy, SCORE_PLACES) },
  ];
}
