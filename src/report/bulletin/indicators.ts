import type { Bilingual } from '../../model/diagnostic.ts';
import { addMonths, type Month } from '../../model/month.ts';
import { STATUSES, type ItemResult, type Status } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { isOff } from '../indicators.ts';
import { linkTo } from '../links.ts';
import type { Issue } from './issue.ts';
import { line, type Line } from './line.ts';
import type { BulletinPart } from './types.ts';
import { listed, tell, when } from './wording.ts';

/** An indicator of the card, with the unit whose figure it takes. */
interface Scored {
  readonly indicator: string;
  readonly unit: string;
}

/** How many indicators of the card stand how, and which crossed their targets since the month before. */
export function indicatorsPart(issue: Issue): BulletinPart {
  const { context, result, month } = issue;
  const heading = context.say({ zh: '指标达标', en: 'Indicators and targets' });
  const scored = scoredOn(result.items);
  if (scored.length === 0) return { heading };
  const statuses = scored.map((each) => statusOf(each, month, context));
  const counts = STATUSES.flatMap((status) => {
    const count = statuses.filter((each) => each === status).length;
    return when(count > 0, () => [context.say(countOf(status, count))]);
  });
  const areKey = scored.every(({ indicator }) => context.workspace.records.indicator.get(indicator)?.value.key);
  const list = listed(counts, context);
  return {
    heading,
    paragraphs: [
      tell(context, {
        zh: line`计分的 ${scored.length} 项${areKey ? '关键' : ''}指标中，${list}。`,
        en: line`Of the ${counted(scored.length, areKey ? 'key indicator' : 'indicator')} that are scored, ${list}.`,
      }),
      ...crossed(scored, month, context),
    ],
  };
}

/** Each indicator once, also where it stands in two sections. */
function scoredOn(items: readonly ItemResult[]): Scored[] {
  const byIndicator = new Map<string, Scored>();
  for (const { indicator, unit } of items) {
    if (indicator !== undefined && unit !== undefined) byIndicator.set(indicator, { indicator, unit });
  }
  return [...byIndicator.values()];
}

function statusOf({ unit, indicator }: Scored, month: Month, { scores }: Context): Status {
  return scores.value(unit, indicator, month).status;
}

function countOf(status: Status, count: number): Bilingual {
  switch (status) {
    case 'achieved':
      return { zh: `达标 ${count} 项`, en: `${count} met their targets` };
    case 'at-risk':
      return { zh: `临界（未到目标、未破底线）${count} 项`, en: `${count} missed theirs but not the floor` };
    case 'missed':
      return { zh: `未达标 ${count} 项`, en: `${count} missed the floor too` };
    case 'no-data':
      return { zh: `无数据 ${count} 项`, en: `${count} had no data` };
  }
}

function crossed(scored: readonly Scored[], month: Month, context: Context): Line[] {
  const before = addMonths(month, -1);
  const which = (wanted: (earlier: Status, now: Status) => boolean) =>
    scored
      .filter((each) => wanted(statusOf(each, before, context), statusOf(each, month, context)))
      .map(({ indicator }) => [linkTo('indicator', indicator, context)]);
  const met = which((earlier, now) => isOff(earlier) && now === 'achieved');
  const lost = which((earlier, now) => earlier === 'achieved' && isOff(now));
  return [
    ...when(met.length > 0, () =>
      tell(context, {
        zh: line`比上月新达标 ${met.length} 项：${listed(met, context)}。`,
        en: line`Newly met: ${listed(met, context)}.`,
      }),
    ),
    ...when(lost.length > 0, () =>
      tell(context, {
        zh: line`上月达标、本月未到目标 ${lost.length} 项：${listed(lost, context)}。`,
        en: line`Met the month before and missed now: ${listed(lost, context)}.`,
      }),
    ),
  ];
}
