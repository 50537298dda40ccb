import type { Context } from '../../report/context.ts';
import { closureOf } from '../../report/closure.ts';
import { shownStatus } from '../../report/indicators.ts';
import { isDepartmentCard } from '../../report/scorecard/subjects.ts';
import { cardsIn, seriesIn, type Scope } from './scope.ts';
import { figureCell, POINTS, type Cell, type Table } from './table.ts';
import { STATUS_WORDS } from './words.ts';
import { inLanguage } from '../../model/diagnostic.ts';

/** A line of the first sheet; `to` names the sheet that it leads to. */
export interface FrontLine {
  readonly name: string;
  readonly cell: Cell;
  readonly to?: string;
}

/** What the first sheet says, in blocks: which month, how it stands, what is where, what to know. */
export interface Front {
  readonly sheet: string;
  readonly title: string;
  readonly blocks: readonly { readonly heading: string; readonly lines: readonly FrontLine[] }[];
}

export function frontOf(scope: Scope, tables: readonly Table[], context: Context): Front {
  const { say, site, format, names } = context;
  const month = format.month(scope.month);
  const about =
    scope.department !== undefined
      ? names.of('department', scope.department)
      : scope.unit !== undefined
        ? names.unit(scope.unit, scope.month)
        : site.operator;
  return {
    sheet: say({ zh: '概况', en: 'Summary' }),
    title: say({ zh: `${about}${month}服务质量数据`, en: `${about}: service quality, ${month}` }),
    blocks: [
      { heading: say({ zh: '这个月', en: 'This month' }), lines: stateLines(scope, context) },
      { heading: say({ zh: '数值有多少', en: 'How figures stand' }), lines: tallyLines(scope, context) },
      { heading: say({ zh: '得分', en: 'Scores' }), lines: scoreLines(scope, context) },
      {
        heading: say({ zh: '各表', en: 'Sheets' }),
        lines: tables.map(({ name, title, rows }) => ({
          name,
          cell: say({ zh: `${title}，${rows.length} 行`, en: `${title}; ${rows.length} rows` }),
          to: name,
        })),
      },
      { heading: say({ zh: '怎样读', en: 'How to read it' }), lines: readingLines(context) },
    ].filter(({ lines }) => lines.length > 0),
  };
}

function stateLines({ month }: Scope, context: Context): FrontLine[] {
  const { say, format, asOf, site } = context;
  const closure = closureOf(context, month);
  const line = (zh: string, en: string, cell: Cell) => ({ name: say({ zh, en }), cell });
  const current = closure?.current;
  return [
    line('月份', 'Month', format.month(month)),
    line('数据截至', 'As of', asOf),
    ...(current
      ? [
          line(
            '关账',
            'Closed',
            say({
              zh: `已关账，第 ${current.number} 版，${current.on}`,
              en: `closed, revision ${current.number}, ${current.on}`,
            }),
          ),
          line('摘要（SHA-256）', 'Digest (SHA-256)', current.digest),
          ...(current.reason === undefined ? [] : [line('更正原因', 'Why it was restated', current.reason)]),
        ]
      : [line('关账', 'Closed', say({ zh: '未关账，数字还可能变', en: 'not closed: figures may still change' }))]),
    ...(site.demonstration
      ? [line('演示', 'Demonstration', say({ zh: '全部数据为虚构', en: 'all figures are invented' }))]
      : []),
  ];
}

function tallyLines(scope: Scope, context: Context): FrontLine[] {
  const { scores, language } = context;
  const counts = new Map<keyof typeof STATUS_WORDS, number>();
  for (const { unit, indicator } of seriesIn(scope, context)) {
    const status = shownStatus(scores.value(unit, indicator, scope.month));
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return (Object.keys(STATUS_WORDS) as (keyof typeof STATUS_WORDS)[]).flatMap((status) => {
    const count = counts.get(status);
    return count === undefined
      ? []
      : [{ name: inLanguage(STATUS_WORDS[status], language), cell: figureCell(count, 0) }];
  });
}

/** Types of units whose scores stand in front, in this order; then come departments. */
const FRONT: readonly string[] = ['company', 'branch'];

/** The scores of the company, its branches and departments; those of smaller units stand in the sheet of scorecards. */
function scoreLines(scope: Scope, context: Context): FrontLine[] {
  const { names, workspace } = context;
  const whole = scope.department === undefined && scope.unit === undefined;
  const placeOf = ({ scorecard, unit }: { readonly scorecard: string; readonly unit: string }) =>
    isDepartmentCard(scorecard, context)
      ? FRONT.length
      : FRONT.indexOf(workspace.records.unit.get(unit)?.value.type ?? '');
  return cardsIn(scope, context)
    .filter((card) => !whole || placeOf(card) >= 0)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(({ scorecard, unit, month, published }) => ({
      name: `${names.of('scorecard', scorecard)} · ${names.subject(scorecard, unit, month)}`,
      cell: figureCell(published, POINTS),
    }));
}

function readingLines({ say }: Context): FrontLine[] {
  const line = (zh: string, en: string, cell: { zh: string; en: string }) => ({
    name: say({ zh, en }),
    cell: say(cell),
  });
  return [
    line('状态', 'Status', {
      zh: '● 达标：达到目标；▲ 临界：未达目标但不低于底线；■ 未达标：低于底线；○ 无数据或无目标',
      en: '● on target; ▲ target missed but floor met; ■ below the floor; ○ no data or no target',
    }),
    line('数值', 'Values', {
      zh: '按公布的小数位四舍五入，评判的就是公布的数；下级单位的率由分子、分母汇总得出，不是平均',
      en: 'Rounded half up to what is published, which is what is judged. Rates of units above pool counts and are never means of rates.',
    }),
    line('得分', 'Scores', {
      zh: '未取整，显示两位小数；每个数的公式、代入数字和出处在“怎样算出”一表',
      en: 'Not rounded, shown with two decimals. Formula, numbers and sources of each figure stand in “How computed”.',
    }),
  ];
}
