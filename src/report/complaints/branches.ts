import { addMonths, type Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { figureOf, shownStatus } from '../indicators.ts';
import { paths } from '../paths.ts';
import { cardOf } from '../scorecard/subjects.ts';
import { changeText, countsOf, indicatorOfAll, lowestCategories, shareText, uppermostCategories } from './counts.ts';
import type { BranchLine } from './types.ts';

/** Units that report complaints in a month, those with most first. */
export function branchLines(month: Month, context: Context): BranchLine[] {
  return reportingUnits(month, context).map((unit) => branchLine(unit, month, context));
}

function reportingUnits(month: Month, context: Context): string[] {
  const { counts, rows } = countsOf(context);
  const total = (unit: string) => counts(unit, null, month)?.complaints ?? 0;
  return [...new Set(rows(month).map(({ unit }) => unit))].sort((a, b) => total(b) - total(a));
}

function branchLine(unit: string, month: Month, context: Context): BranchLine {
  const { names, format, scores } = context;
  const { counts } = countsOf(context);
  const count = (category: string | null) => counts(unit, category, month)?.complaints ?? null;
  const groups = uppermostCategories(context).map(({ id }) => count(id));
  const most = Math.max(...groups.map((each) => each ?? 0));
  const [first] = lowestCategories(context).sort((a, b) => (count(b.id) ?? 0) - (count(a.id) ?? 0));
  const name = names.unit(unit, month);
  const all = indicatorOfAll(context);
  const value = all === undefined ? undefined : scores.value(unit, all, month);
  const figure = value && figureOf(value, context);
  const hasCard = cardOf({ id: unit, isDepartment: false }, month, context) !== undefined;
  return {
    unit: hasCard ? { name, path: paths.scorecard(month, unit) } : { name },
    total: format.figure(count(null), 0),
    change: changeText(count(null), counts(unit, null, addMonths(month, -1))?.complaints, context),
    ...(value && figure && { rate: { text: figure.amount, status: shownStatus(value) } }),
    cells: groups.map((each) => ({ text: format.figure(each, 0), most: each === most && most > 0 })),
    first: first ? `${first.name} ${shareText(count(first.id), count(null), context)}` : '',
  };
}

/** Where complaints come from: the units that have half of them. */
export function branchText(month: Month, company: string, context: Context): string {
  const { counts } = countsOf(context);
  const total = (unit: string) => counts(unit, null, month)?.complaints ?? 0;
  const all = total(company);
  const units = reportingUnits(month, context);
  let sum = 0;
  const half = units.filter((unit) => {
    const needed = sum < all / 2;
    if (needed) sum += total(unit);
    return needed;
  });
  const named = context.format.list(half.map((unit) => context.names.unit(unit, month)));
  const share = shareText(sum, all, context);
  return context.say({
    zh: `${units.length} 个单位里，${named}占了 ${share}`,
    en: `Of ${units.length} units ${named} ${half.length === 1 ? 'has' : 'have'} ${share}`,
  });
}
