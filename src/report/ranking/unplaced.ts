import type { Bilingual } from '../../model/diagnostic.ts';
import { addMonths, type Month } from '../../model/month.ts';
import type { Unit } from '../../model/records/organisation.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { historyPath } from '../history/subjects.ts';
import { cardLink, hasPage, isDepartmentCard } from '../scorecard/subjects.ts';
import type { ComparedCard } from './cards.ts';
import type { Unplaced } from './types.ts';

/** A unit that was closed is remembered as long as comparisons with the year before still speak of it. */
const REMEMBERED = 12;

/** Whether a result has its place among the others: a rank or, on cards that do not rank, a score. */
export function isPlaced(result: ScorecardResult, isRanked: boolean): boolean {
  return isRanked ? result.rank !== null : result.published !== null;
}

/** Those of a card without a place, with the reason: no figures, too few cases, or closed within the last twelve months. */
export function unplacedOf({ id, card, results }: ComparedCard, month: Month, context: Context): Unplaced[] {
  const isRanked = card.ranked !== false;
  const without = results
    .filter((result) => !isPlaced(result, isRanked))
    .map((result) => ({
      name: cardLink(result, context).name,
      path: pathOf(result, context),
      ...(result.published !== null && { score: context.format.figure(result.published, SCORE_PLACES) }),
      reason: reasonOf(result, context),
    }));
  const closed = [...context.workspace.records.unit.values()].flatMap(({ id: unit, value }) => {
    if (!wasClosed(value, month) || !context.scores.scorecard(id, unit, addMonths(value.closed ?? month, -1)))
      return [];
    const path = historyPath({ id: unit, isDepartment: false });
    return [{ name: value.name, path, reason: closingText(value, context) }];
  });
  return [...without, ...closed];
}

function wasClosed({ closed }: Unit, month: Month): boolean {
  return closed !== undefined && closed <= month && month < addMonths(closed, REMEMBERED);
}

function pathOf(result: ScorecardResult, context: Context): string {
  if (hasPage(result, context)) return cardLink(result, context).path;
  return historyPath({ id: result.unit, isDepartment: isDepartmentCard(result.scorecard, context) });
}

function reasonOf({ published, items }: ScorecardResult, { format, names, say }: Context): string {
  if (published === null) return say({ zh: '本月没有可计分的数据', en: 'Nothing to score this month' });
  const few = items.flatMap(({ indicator, smallSample, counted }) =>
    indicator !== undefined && smallSample && counted > 0 ? [names.of('indicator', indicator)] : [],
  );
  const list = format.list([...new Set(few)]);
  return say({ zh: `样本太少（${list}），只展示、不排名`, en: `Shown, not ranked: too few cases (${list})` });
}

/** When a unit was closed and where it went: 2026年4月并入北港分公司. */
export function closingText(unit: Unit, context: Context): string {
  const month = context.format.month(unit.closed ?? '');
  const { zh, en } = endOf(unit, context);
  return context.say({ zh: `${month}${zh}`, en: `${en} in ${month}` });
}

/** What became of a unit that was closed. */
export function endOf({ closed, mergedInto }: Unit, { names }: Context): Bilingual {
  if (mergedInto === undefined) return { zh: '撤销', en: 'Closed' };
  const into = names.unit(mergedInto, closed);
  return { zh: `并入${into}`, en: `Merged into ${into}` };
}
