import type { Month } from '../../model/month.ts';
import type { MeetingKind } from '../../model/records/organisation.ts';
import type { MassComplaint } from '../../model/tracked.ts';
import { isWithheld } from '../../model/workspace.ts';
import { meetingsHeld } from '../../track/index.ts';
import type { Context } from '../context.ts';
import type { Link } from '../links.ts';
import { onceFor } from '../once.ts';
import { paths, type PackName } from '../paths.ts';
import { hasCompanyPage } from '../scorecard/index.ts';

/** Which pack a kind of meeting is given of a month: with the branches or with the departments; none that meets when needed. */
function packNameOf(kind: MeetingKind): PackName | undefined {
  if (kind.dayOfMonth === undefined) return undefined;
  return kind.bulletin ? 'bulletin' : 'joint';
}

const once = onceFor<Context, readonly Month[]>();

/**
 * Months that have packs, oldest first: those that a meeting on record dealt with, and the latest. Before there were minutes
 * nobody knows what decisions were open, so a pack of such a month would tell half of what the meeting was given.
 */
export function packMonths(context: Context): readonly Month[] {
  return once(context, '', () => {
    // What a meeting was given is for those who may see what it came to.
    if (isWithheld(context.workspace, 'meeting')) return [];
    const dealtWith = meetingsHeld(context.workspace, context.asOf).flatMap(({ value }) => value.month ?? []);
    const months = new Set([...dealtWith, ...(context.latest === undefined ? [] : [context.latest])]);
    return context.months.filter((month) => months.has(month) && hasCompanyPage(month, context));
  });
}

/** Kinds of meetings that are given a pack of each month: the first of those that would be given the same. */
export function packKinds({ workspace }: Context): Map<PackName, { id: string; value: MeetingKind }> {
  const kinds = new Map<PackName, { id: string; value: MeetingKind }>();
  for (const [id, { value }] of workspace.records['meeting-kind']) {
    const name = packNameOf(value);
    if (name && !kinds.has(name)) kinds.set(name, { id, value });
  }
  return kinds;
}

/** Where the pack of a mass complaint is: the month in which it began, the unit, the category. */
export function massPath({ unit, category, months }: Pick<MassComplaint, 'unit' | 'category' | 'months'>): string {
  return paths.massPack(months[0]?.month ?? '', unit, category);
}

/** The pack of a mass complaint; undefined where no kind of meeting meets when needed, or nothing scores the company. */
export function packOfMass(mass: MassComplaint, context: Context): Link | undefined {
  const { latest, say, workspace } = context;
  const meets = [...workspace.records['meeting-kind'].values()].some(({ value }) => value.dayOfMonth === undefined);
  if (!meets || isWithheld(workspace, 'meeting') || latest === undefined || !hasCompanyPage(latest, context))
    return undefined;
  return { name: say({ zh: '议程材料', en: 'Pack' }), path: massPath(mass) };
}

/** The last month with figures before a day, which a meeting on that day can look back to. */
export function monthBefore(day: string, context: Context): Month | undefined {
  return context.months.findLast((month) => month < day.slice(0, 7) && hasCompanyPage(month, context));
}

/** The pack of a month for a kind of meeting; undefined where there is none. */
export function packOfKind(kind: string, month: Month | undefined, context: Context): Link | undefined {
  const found = [...packKinds(context)].find(([, { id }]) => id === kind);
  if (!found || month === undefined || !packMonths(context).includes(month)) return undefined;
  return { name: context.format.month(month), path: paths.pack(month, found[0]) };
}

/** The pack that a meeting was given: that of its month or, where it dealt with a case, the case's. */
export function packOf(meeting: string, context: Context): Link | undefined {
  const value = context.workspace.records.meeting.get(meeting)?.value;
  if (!value?.case) return value && packOfKind(value.kind, value.month, context);
  if (monthBefore(value.held, context) === undefined) return undefined;
  return { name: value.case.name, path: paths.casePack(meeting) };
}
