import { inLanguage } from '../../model/diagnostic.ts';
import type { Bound } from '../../model/results.ts';
import type { Context } from '../../report/context.ts';
import { shownStatus } from '../../report/indicators.ts';
import { seriesIn, type Scope } from './scope.ts';
import { changeCell, countCell, figureCell, POINTS, type Cell, type Table } from './table.ts';
import { LEVEL_WORDS, ORIGIN_WORDS, STATUS_WORDS } from './words.ts';

/** The values of a month, a row for each unit and indicator, as `npm run score` lists them. */
export function valuesTable(scope: Scope, context: Context): Table {
  const { say } = context;
  const columns = COLUMNS.map(([zh, en, width]) => ({ header: say({ zh, en }), width }));
  return {
    name: say({ zh: '数值', en: 'Values' }),
    title: say({ zh: '各单位、各指标的数值', en: 'Values by unit and indicator' }),
    columns,
    rows: seriesIn(scope, context).map(({ unit, indicator }) => rowOf(unit, indicator, scope, context)),
    frozen: 2,
  };
}

const COLUMNS: readonly (readonly [zh: string, en: string, width: number])[] = [
  ['指标', 'Indicator', 26],
  ['单位', 'Unit', 22],
  ['层级', 'Level', 7],
  ['数值', 'Value', 12],
  ['计量单位', 'Measured in', 10],
  ['状态', 'Status', 14],
  ['目标', 'Target', 11],
  ['底线', 'Floor', 11],
  ['挑战', 'Stretch', 11],
  ['目标自', 'Target since', 11],
  ['环比', 'On last month', 11],
  ['同比', 'On last year', 11],
  ['得分', 'Score', 9],
  ['分子', 'Numerator', 13],
  ['分母', 'Denominator', 13],
  ['来源', 'Origin', 16],
  ['说明', 'Notes', 24],
  ['指标编号', 'Indicator id', 26],
  ['单位编号', 'Unit id', 20],
];

function rowOf(unit: string, indicator: string, { month }: Scope, context: Context): Cell[] {
  const { scores, names, language, workspace, say } = context;
  const value = scores.value(unit, indicator, month);
  const definition = workspace.records.indicator.get(indicator)?.value;
  const places = definition?.precision ?? POINTS;
  const { target } = value;
  const notes = [
    value.preliminary ? say({ zh: '初步数', en: 'preliminary' }) : '',
    value.smallSample ? say({ zh: '样本不足，不排名', en: 'too few cases to rank' }) : '',
    value.broken?.length ? say({ zh: '口径已变，增减不可比', en: 'definition changed: changes do not compare' }) : '',
    value.regrouped?.length ? say({ zh: '下属单位有调整', en: 'made up of other units then' }) : '',
  ];
  return [
    names.of('indicator', indicator),
    names.unit(unit, month),
    definition ? LEVEL_WORDS[definition.level] : '',
    figureCell(value.published, places),
    definition?.unit ?? '',
    inLanguage(STATUS_WORDS[shownStatus(value)], language),
    boundCell(target?.target, places),
    boundCell(target?.floor, places),
    boundCell(target?.stretch, places),
    target?.from ?? null,
    changeCell(value.mom, places),
    changeCell(value.yoy, places),
    figureCell(value.score, POINTS),
    countCell(value.numerator),
    countCell(value.denominator),
    inLanguage(ORIGIN_WORDS[value.origin], language),
    notes.filter(Boolean).join(say({ zh: '；', en: '; ' })),
    indicator,
    unit,
  ];
}

/** A limit as a figure that can be computed with; the two ends of a range as text. */
function boundCell(bound: Bound | undefined, places: number): Cell {
  if (bound === undefined || typeof bound === 'number') return figureCell(bound, places);
  return `${bound[0].toFixed(places)}–${bound[1].toFixed(places)}`;
}
