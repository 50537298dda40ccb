import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { NONE } from '../format.ts';
import { monthsOff } from '../indicators.ts';
import { linkTo } from '../links.ts';
import { offItems, type OffItem } from '../scorecard/off.ts';
import { variationOf } from '../variation.ts';
import type { Issue } from './issue.ts';
import { largestParts } from './largest-parts.ts';
import { joined, line, type Line } from './line.ts';
import { tableOf } from './table.ts';
import { progressText, stateText, taskLink, tasksOf } from './tasks.ts';
import type { BulletinColumn, BulletinItem, BulletinPart, BulletinSection, BulletinTable } from './types.ts';
import { variationSentence, variationWord } from './variation-words.ts';
import { clauses, figureText, goalText, listed, sentences, tell, when } from './wording.ts';

/** Indicators that are off target, who answers for them and what is being done. */
export function offTargetSection(issue: Issue): BulletinSection {
  const { context, result } = issue;
  const { say } = context;
  const off = offItems(result, context);
  const missed = off.filter(({ value }) => value.status === 'missed');
  const atRisk = off.filter(({ value }) => value.status === 'at-risk');
  const parts: BulletinPart[] = [
    {
      heading: say({ zh: '未达标指标', en: 'Floor missed' }),
      paragraphs: when(missed.length === 0 && atRisk.length > 0, () => [
        say({ zh: '本月没有突破底线的指标。', en: 'No indicator missed its floor this month.' }),
      ]),
      items: missed.map((item) => missedItem(item, issue)),
    },
    {
      heading: say({ zh: '临界指标', en: 'Between floor and target' }),
      ...(atRisk.length > 0 && { table: atRiskTable(atRisk, issue) }),
    },
  ];
  return { heading: say({ zh: '未达标指标及责任', en: 'Indicators off target and who answers for them' }), parts };
}

function missedItem({ value, item }: OffItem, issue: Issue): BulletinItem {
  const { context, month } = issue;
  const indicator = context.workspace.records.indicator.get(value.indicator)?.value;
  if (!indicator) return { head: [], text: [] };
  const [link, figure] = [linkTo('indicator', value.indicator, context), figureText(value, indicator, context)];
  const parts = largestParts(
    context.scores.unitGap(value.unit, value.indicator, month),
    indicator.precision,
    month,
    context,
  );
  const lost = context.format.figure(item.lost, SCORE_PLACES);
  const goal = goalText(value, indicator, context);
  const miss = clauses(
    [
      [context.say({ zh: `目标 ${goal}`, en: `Target ${goal}` })],
      [monthsText(monthsOff(value.unit, value.indicator, month, context), context)],
      ...when(item.lost !== null, () => [context.say({ zh: `失 ${lost} 分`, en: `${lost} points lost` })]),
    ],
    context,
  );
  const gap = when(parts.length > 0, () =>
    tell(context, {
      zh: line`差距主要来自${listed(parts, context)}。`,
      en: line`The gap comes mainly from ${listed(parts, context)}.`,
    }),
  );
  return {
    head: tell(context, { zh: line`${link} ${figure}`, en: line`${link}: ${figure}` }),
    text: [
      sentences([tell(context, { zh: line`${miss}。`, en: line`${miss}.` }), ...gap], context),
      responsibility(value.indicator, indicator.owner, issue),
      [variationSentence(variationOf(value.unit, value.indicator, month, context), context)],
    ],
  };
}

function monthsText(months: number, { say }: Context): string {
  return months > 1
    ? say({ zh: `连续 ${months} 个月未到目标`, en: `missed for ${months} months in a row` })
    : say({ zh: '本月首次未到目标', en: 'newly missed' });
}

/** The department that answers for an indicator, and the tasks that are to mend it. */
function responsibility(indicator: string, owner: string, issue: Issue): Line {
  const { context } = issue;
  const department = linkTo('department', owner, context);
  const tasks = tasksOf(indicator, issue).map((state) => {
    const [{ planned, done }, how] = [progressText(state, context), stateText(state, context)];
    const link = taskLink(state, context);
    const other = state.owner === owner ? '' : context.names.of('department', state.owner);
    return tell(context, {
      zh: line`${link}${other && `（${other}）`}，计划 ${planned}、实际 ${done}，${how}`,
      en: line`${link}${other && ` (${other})`}, ${planned} planned, ${done} done, ${how}`,
    });
  });
  const list = joined(tasks, context.say({ zh: '；', en: '; ' }));
  return tasks.length === 0
    ? tell(context, {
        zh: line`责任部门：${department}。尚无针对该指标的任务。`,
        en: line`Owner: ${department}. No task is to mend it yet.`,
      })
    : tell(context, {
        zh: line`责任部门：${department}。任务：${list}。`,
        en: line`Owner: ${department}. Tasks: ${list}.`,
      });
}

function atRiskTable(off: readonly OffItem[], issue: Issue): BulletinTable {
  const { context } = issue;
  const { say } = context;
  const columns: BulletinColumn[] = [
    { label: say({ zh: '指标', en: 'Indicator' }) },
    { label: say({ zh: '本月', en: 'Month' }), num: true, phone: 'first' },
    { label: say({ zh: '目标', en: 'Target' }), num: true },
    { label: say({ zh: '连续月数', en: 'Months' }), num: true },
    { label: say({ zh: '责任部门', en: 'Owner' }) },
    { label: say({ zh: '任务及进度', en: 'Tasks, done' }) },
    { label: say({ zh: '波动性质', en: 'Variation' }) },
  ];
  const rows = off.flatMap(({ value }) => {
    const indicator = context.workspace.records.indicator.get(value.indicator)?.value;
    if (!indicator) return [];
    const tasks = tasksOf(value.indicator, issue).map((state) => {
      const { done } = progressText(state, context);
      return line`${taskLink(state, context, 'number')} ${done}`;
    });
    const variation = variationOf(value.unit, value.indicator, value.month, context);
    return [
      [
        line`${linkTo('indicator', value.indicator, context)}`,
        [figureText(value, indicator, context)],
        [goalText(value, indicator, context)],
        [`${monthsOff(value.unit, value.indicator, value.month, context)}`],
        line`${linkTo('department', indicator.owner, context)}`,
        tasks.length === 0 ? [NONE] : listed(tasks, context),
        [variation ? variationWord(variation, context) : NONE],
      ],
    ];
  });
  const caption = say({
    zh: '未到目标、未破底线的指标',
    en: 'Indicators that missed their targets but not their floors',
  });
  return tableOf(caption, columns, rows);
}
