import { Big } from '../../model/decimal.ts';
import type { ItemResult, ScorecardResult } from '../../model/results.ts';
import { inLanguage } from '../../model/diagnostic.ts';
import { adjustmentsOf } from '../../report/scorecard/adjustments.ts';
import type { Context } from '../../report/context.ts';
import { shownStatus } from '../../report/indicators.ts';
import { gradeText } from '../../report/scorecard/rankings.ts';
import { cardsIn, type Scope } from './scope.ts';
import { changeCell, countCell, figureCell, POINTS, type Cell, type Table } from './table.ts';
import { STATUS_WORDS } from './words.ts';

/** The scorecards of a month, a row for each subject. */
export function cardsTable(scope: Scope, context: Context): Table {
  const { say } = context;
  return {
    name: say({ zh: '记分卡', en: 'Scorecards' }),
    title: say({ zh: '记分卡：得分、等级与名次', en: 'Scorecards: scores, grades and ranks' }),
    columns: CARD_COLUMNS.map(([zh, en, width]) => ({ header: say({ zh, en }), width })),
    rows: cardsIn(scope, context).map((card) => cardRow(card, context)),
    frozen: 2,
  };
}

type ColumnText = readonly [zh: string, en: string, width: number];

const CARD_COLUMNS: readonly ColumnText[] = [
  ['记分卡', 'Scorecard', 20],
  ['被评对象', 'Subject', 24],
  ['得分', 'Score', 10],
  ['等级', 'Grade', 10],
  ['名次', 'Rank', 8],
  ['参评数', 'Of', 8],
  ['名次变化', 'Places gained', 10],
  ['环比', 'On last month', 11],
  ['同比', 'On last year', 11],
  ['说明', 'Notes', 36],
  ['记分卡编号', 'Scorecard id', 18],
  ['对象编号', 'Subject id', 22],
];

function cardRow(card: ScorecardResult, context: Context): Cell[] {
  const { names, say, format } = context;
  const { veto } = card;
  const notes = [
    card.smallSample ? say({ zh: '样本不足，不排名', en: 'too few cases to rank' }) : '',
    veto
      ? say({
          zh: `一票否决：${format.list(veto.indicators.map((id) => names.of('indicator', id)))}，封顶 ${veto.cap} 分`,
          en: `veto by ${format.list(veto.indicators.map((id) => names.of('indicator', id)))}: a cap of ${veto.cap}`,
        })
      : '',
    card.regrouped?.length ? say({ zh: '下属单位有调整', en: 'made up of other units then' }) : '',
  ];
  return [
    names.of('scorecard', card.scorecard),
    names.subject(card.scorecard, card.unit, card.month),
    figureCell(card.published, POINTS),
    gradeText(card, context) ?? '',
    figureCell(card.rank, 0),
    figureCell(card.of, 0),
    changeCell(card.moved, 0),
    changeCell(card.mom, POINTS),
    changeCell(card.yoy, POINTS),
    notes.filter(Boolean).join(say({ zh: '；', en: '; ' })),
    card.scorecard,
    card.unit,
  ];
}

/** What each scorecard is made of, a row for each item and each adjustment. */
export function itemsTable(scope: Scope, context: Context): Table {
  const { say } = context;
  return {
    name: say({ zh: '记分卡明细', en: 'Scorecard items' }),
    title: say({ zh: '记分卡明细：各项得分、权重与失分', en: 'What each scorecard is made of' }),
    columns: ITEM_COLUMNS.map(([zh, en, width]) => ({ header: say({ zh, en }), width })),
    rows: cardsIn(scope, context).flatMap((card) => [
      ...card.items.map((item) => itemRow(item, card, context)),
      ...adjustmentRows(card, context),
    ]),
    frozen: 4,
  };
}

const ITEM_COLUMNS: readonly ColumnText[] = [
  ['记分卡', 'Scorecard', 18],
  ['被评对象', 'Subject', 20],
  ['板块', 'Section', 18],
  ['计分项', 'Item', 30],
  ['数值', 'Value', 11],
  ['目标', 'Target', 14],
  ['状态', 'Status', 14],
  ['得分', 'Score', 9],
  ['权重', 'Weight', 9],
  ['计入权重', 'Weight counted', 10],
  ['失分', 'Points lost', 9],
  ['说明', 'Notes', 24],
  ['记分卡编号', 'Scorecard id', 16],
  ['对象编号', 'Subject id', 20],
  ['计分项编号', 'Item id', 28],
];

function itemRow(item: ItemResult, card: ScorecardResult, context: Context): Cell[] {
  const { names, scores, workspace, say, format, language } = context;
  const { indicator, task, unit } = item;
  const value = indicator !== undefined && unit !== undefined ? scores.value(unit, indicator, card.month) : undefined;
  const definition = workspace.records.indicator.get(indicator ?? '')?.value;
  const places = definition?.precision ?? POINTS;
  const number = workspace.records.task.get(task ?? '')?.value.number;
  const carried = item.carriedFrom;
  return [
    ...headOf(card, item.section, context),
    indicator === undefined
      ? [number, names.of('task', task ?? '')].filter(Boolean).join(' ')
      : names.of('indicator', indicator),
    value ? figureCell(value.published, places) : null,
    value && definition ? format.bound(value.target?.target, places, definition.direction) : '',
    value ? inLanguage(STATUS_WORDS[shownStatus(value)], language) : '',
    figureCell(item.score, POINTS),
    figureCell(item.weight, weightPlaces(item.weight)),
    figureCell(item.counted, weightPlaces(item.counted)),
    figureCell(item.lost, POINTS),
    carried === undefined
      ? ''
      : say({ zh: `沿用${format.month(carried)}`, en: `carried from ${format.month(carried)}` }),
    card.scorecard,
    card.unit,
    indicator ?? task ?? '',
  ];
}

function headOf(card: ScorecardResult, section: string, { names, workspace }: Context): Cell[] {
  const { sections = [] } = workspace.records.scorecard.get(card.scorecard)?.value ?? {};
  return [
    names.of('scorecard', card.scorecard),
    names.subject(card.scorecard, card.unit, card.month),
    sections.find(({ id }) => id === section)?.name ?? section,
  ];
}

/** What was added and taken off: points of the whole, without a weight. */
function adjustmentRows(card: ScorecardResult, context: Context): Cell[][] {
  const blocks = adjustmentsOf(card, context);
  return (card.adjustments ?? []).flatMap(({ section, items }) =>
    items.map((item, i): Cell[] => {
      const row = blocks.find(({ id }) => id === section)?.rows[i];
      const lost = new Big(0).minus(item.points).toNumber();
      return [
        ...headOf(card, section, context),
        row?.what ?? '',
        ...[null, '', '', null, null, null],
        countCell(lost),
        row?.rule ?? '',
        card.scorecard,
        card.unit,
        item.source === 'record' ? item.id : `${item.task}/${item.level}`,
      ];
    }),
  );
}

const weightPlaces = (weight: number) => (Number.isInteger(weight) ? 0 : POINTS);
