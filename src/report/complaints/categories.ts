import { addMonths, type Month } from '../../model/month.ts';
import type { ComplaintCategory } from '../../model/records/complaint.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import { changeText, countsOf, lowestCategories, shareText, uppermostOf } from './counts.ts';
import type { CategoryLine } from './types.ts';

/** From here on the rest counts as the trivial many. */
export const VITAL_SHARE = 0.8;

/** The lowest categories of a unit in a month, the largest first, with what each and those before it come to. */
export function categoryLines(unit: string, month: Month, context: Context): CategoryLine[] {
  const { counts } = countsOf(context);
  const found = lowestCategories(context)
    .map((category) => ({ category, count: counts(unit, category.id, month)?.complaints ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const total = found.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return found.map(({ category, count }) => {
    // The one that takes the sum past four fifths is still one of them.
    const vital = before < total * VITAL_SHARE;
    before += count;
    return lineOf(category, { unit, month, count, total, cumulated: before, vital }, context);
  });
}

interface Standing {
  readonly unit: string;
  readonly month: Month;
  readonly count: number;
  readonly total: number;
  readonly cumulated: number;
  readonly vital: boolean;
}

function lineOf(category: ComplaintCategory, standing: Standing, context: Context): CategoryLine {
  const { unit, month, count, total, cumulated, vital } = standing;
  const { names, format } = context;
  const { counts } = countsOf(context);
  const now = counts(unit, category.id, month);
  const { shortfall, tasks = [] } = category;
  return {
    id: category.id,
    name: category.name,
    parent: names.of('complaint-category', uppermostOf(category.id, context)),
    owner: linkTo('department', category.owner, context),
    count,
    text: format.figure(count, 0),
    share: shareText(count, total, context),
    cumulated: shareText(cumulated, total, context),
    vital,
    change: changeText(count, counts(unit, category.id, addMonths(month, -1))?.complaints, context),
    repeat: shareText(now?.repeat, count, context),
    escalated: format.figure(now?.escalated, 0),
    appeals: format.figure(now?.appeals, 0),
    cause: category.cause ?? '',
    answers: [
      ...(shortfall === undefined ? [] : [linkTo('shortfall', shortfall, context)]),
      ...tasks.map((task) => linkTo('task', task, context)),
    ],
  };
}

/** How many names a sentence bears. */
const NAMED = 3;

/** Which categories are the vital few, and how much they come to. */
export function vitalFewText(lines: readonly CategoryLine[], { say, format }: Context): string {
  const vital = lines.filter((line) => line.vital);
  const share = vital.at(-1)?.cumulated ?? '';
  const names = format.list(vital.slice(0, NAMED).map(({ name }) => name));
  return say({
    zh: `${lines.length} 类里的 ${vital.length} 类占了 ${share}，最多的是${names}`,
    en: `${vital.length} of ${lines.length} categories make up ${share}; most are about: ${names}`,
  });
}
