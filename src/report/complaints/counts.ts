import { categoryWay, openComplaintCounts, type ComplaintCounts } from '../../model/complaint-counts.ts';
import { quotientHalfUp } from '../../model/decimal.ts';
import { monthOf, type Month } from '../../model/month.ts';
import type { ComplaintCategory } from '../../model/records/complaint.ts';
import type { Context } from '../context.ts';
import { NONE } from '../format.ts';
import { onceFor } from '../once.ts';

const counted = onceFor<Context, ComplaintCounts>();

export function countsOf(context: Context): ComplaintCounts {
  return counted(context, 'counts', () => openComplaintCounts(context.workspace));
}

/** The latest month with complaints that had begun by the as-of date. */
export function latestComplaints(context: Context): Month | undefined {
  return countsOf(context).months.findLast((month) => month <= monthOf(context.asOf));
}

/** Categories that have complaints of their own, in the order of the records. */
export function lowestCategories({ workspace }: Context): ComplaintCategory[] {
  const all = [...workspace.records['complaint-category'].values()].map(({ value }) => value);
  const above = new Set(all.map(({ parent }) => parent));
  return all.filter(({ id }) => !above.has(id));
}

/** Categories with none above. */
export function uppermostCategories({ workspace }: Context): ComplaintCategory[] {
  return [...workspace.records['complaint-category'].values()]
    .map(({ value }) => value)
    .filter(({ parent }) => parent === undefined);
}

/** The uppermost category that one belongs to. */
export function uppermostOf(category: string, { workspace }: Context): string {
  return categoryWay(workspace, category).at(-1) ?? category;
}

/** The indicator that counts all complaints: one that every uppermost category is counted in. */
export function indicatorOfAll(context: Context): string | undefined {
  const [first, ...others] = uppermostCategories(context).map(({ countedIn = [] }) =>
    countedIn.filter(({ count = 'complaints' }) => count === 'complaints').map(({ indicator }) => indicator),
  );
  return first?.find((indicator) => others.every((counted) => counted.includes(indicator)));
}

/** `part` of `whole` as it is printed, to one decimal; a dash where there is nothing to divide by. */
export function shareText(part: number | null | undefined, whole: number | null | undefined, context: Context): string {
  if (part == null || !whole) return NONE;
  return `${context.format.figure(quotientHalfUp(part, whole, 100, 1), 1)}%`;
}

/** By how many per cent a count is above or below an earlier one; a dash where there is none. */
export function changeText(
  now: number | null | undefined,
  before: number | null | undefined,
  context: Context,
): string {
  if (now == null || !before) return NONE;
  return `${context.format.change(quotientHalfUp(now - before, before, 100, 1), 1)}%`;
}
