import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import { subjectLink } from '../bulletin/cards.ts';
import type { Issue } from '../bulletin/issue.ts';
import { line, type Line } from '../bulletin/line.ts';
import { tableOf } from '../bulletin/table.ts';
import type { BulletinTable } from '../bulletin/types.ts';
import { figureText, goalText } from '../bulletin/wording.ts';
import { NONE } from '../format.ts';
import { monthsOff } from '../indicators.ts';
import { linkTo } from '../links.ts';
import { offItems, type OffItem } from '../scorecard/off.ts';
import { topLoss } from '../scorecard/top-loss.ts';
import { remedyOf } from './remedy.ts';

/** How many red indicators of a unit are named in its row. */
const NAMED = 2;

/** Keeps a figure and its unit on one line. */
const NO_BREAK = '\u00a0';

const number = (label: string) => ({ label, num: true });

/** Units by rank: score, change, what is red, what cost the most. */
export function unitsTable(results: readonly ScorecardResult[], issue: Issue): BulletinTable {
  const { context } = issue;
  const { say, format } = context;
  const columns = [
    { label: say({ zh: '单位', en: 'Unit' }) },
    { ...number(say({ zh: '得分', en: 'Score' })), phone: 'first' as const },
    number(say({ zh: '环比', en: 'MoM' })),
    number(say({ zh: '名次', en: 'Rank' })),
    number(say({ zh: '变化', en: 'Moved' })),
    { label: say({ zh: '未达标指标', en: 'Below floor' }) },
    { label: say({ zh: '失分最多', en: 'Cost most' }) },
  ];
  const rows = results
    .filter(({ published }) => published !== null)
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (b.published ?? 0) - (a.published ?? 0))
    .map((each) => [
      line`${subjectLink(each, context)}`,
      [format.figure(each.published, SCORE_PLACES)],
      [format.change(each.mom, SCORE_PLACES)],
      [each.rank === null ? NONE : `${each.rank}`],
      [format.change(each.moved, 0)],
      redOf(each, issue),
      costOf(each, issue),
    ]);
  return tableOf(say({ zh: '各单位得分与名次', en: 'Scores and ranks' }), columns, rows);
}

/** Indicators of a unit's card below their floor, with who answers for them; without rows where there is none. */
export function missedTable(result: ScorecardResult, issue: Issue, caption: string): BulletinTable {
  const { context, month } = issue;
  const { say } = context;
  const columns = [
    { label: say({ zh: '指标', en: 'Indicator' }) },
    { ...number(say({ zh: '实际', en: 'Actual' })), phone: 'first' as const },
    number(say({ zh: '目标', en: 'Target' })),
    number(say({ zh: '连续月数', en: 'Months off' })),
    { label: say({ zh: '责任部门', en: 'Owner' }) },
    { label: say({ zh: '任务或理由', en: 'Task or reason' }) },
  ];
  const rows = missedItems(result, issue).flatMap(({ value }): Line[][] => {
    const record = context.workspace.records.indicator.get(value.indicator)?.value;
    if (!record) return [];
    return [
      [
        line`${linkTo('indicator', value.indicator, context)}`,
        [figureText(value, record, context)],
        [goalText(value, record, context)],
        [`${monthsOff(value.unit, value.indicator, month, context)}`],
        line`${linkTo('department', record.owner, context)}`,
        remedyOf(value.unit, value.indicator, issue) ?? [NONE],
      ],
    ];
  });
  return tableOf(caption, columns, rows);
}

/** Items of a card below their floor, by the points they cost. */
export function missedItems(result: ScorecardResult, { context }: Issue): OffItem[] {
  return offItems(result, context).filter(({ value }) => value.status === 'missed');
}

/** The worst by name, and how many more. */
function redOf(result: ScorecardResult, issue: Issue): Line {
  const { format, say } = issue.context;
  const red = missedItems(result, issue);
  if (red.length === 0) return [NONE];
  const names = format.list(red.slice(0, NAMED).map(({ figure }) => figure.name));
  if (red.length <= NAMED) return [names];
  return [say({ zh: `${names}等 ${red.length} 项`, en: `${names} and ${red.length - NAMED} more` })];
}

function costOf(result: ScorecardResult, { context }: Issue): Line {
  const top = topLoss(result, context);
  return [top ? context.say({ zh: `${top.name} ${top.lost}${NO_BREAK}分`, en: `${top.name}: ${top.lost}` }) : NONE];
}
