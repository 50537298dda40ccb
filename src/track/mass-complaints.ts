import { categoryWay, openComplaintCounts, unitWay, type ComplaintCounts } from '../model/complaint-counts.ts';
import { dayOf, type Moment } from '../model/moment.ts';
import { addMonths, monthOf, type Month } from '../model/month.ts';
import { successor } from '../model/periods.ts';
import type { Alerts } from '../model/records/alerts.ts';
import type { Meeting } from '../model/records/meeting.ts';
import type { MassComplaint, MassMonth } from '../model/tracked.ts';
import type { Workspace } from '../model/workspace.ts';
import { meetingsHeld } from './meetings.ts';

/** Months before one that its complaints are compared with, and how many of them there must be. */
const BEFORE = 12;
const AT_LEAST = 6;

/**
 * Mass complaints up to a moment: a category of complaints at a unit that passes the line of the alert rules, months that
 * follow one another taken as one, the latest first. Each with the coordination meeting that was held about it.
 */
export function massComplaints(workspace: Workspace, asOf: Moment): MassComplaint[] {
  const line = workspace.records.alerts.get('alerts')?.value.massComplaint;
  if (!line) return [];
  const counts = openComplaintCounts(workspace);
  const months = counts.months.filter((month) => month <= monthOf(dayOf(asOf)));
  const { unit: units } = workspace.records;
  const merged = [...units.values()].filter(({ value }) => value.mergedInto !== undefined).map(({ id }) => id);
  const madeUpOf = (unit: string, month: Month) => [
    unit,
    ...merged.filter((id) => id !== unit && successor(units, id, month) === unit),
  ];
  const found = months.flatMap((month) => overTheLine({ counts, madeUpOf }, month, line));
  const held = meetingsHeld(workspace, asOf);
  return joined(found)
    .map((mass) => {
      const meeting = held.find(({ value }) => isAbout(workspace, value, mass));
      return { ...mass, meeting: meeting?.id ?? null };
    })
    .sort((a, b) => compare(last(b), last(a)) || b.peak - a.peak);
}

type Found = MassMonth & Pick<MassComplaint, 'unit' | 'category'>;

interface Known {
  readonly counts: ComplaintCounts;
  /** A unit with those that have been merged into it by a month. */
  readonly madeUpOf: (unit: string, month: Month) => readonly string[];
}

function overTheLine(known: Known, month: Month, line: NonNullable<Alerts['massComplaint']>): Found[] {
  return known.counts.rows(month).flatMap(({ unit, category, complaints }) => {
    if (complaints < line.atLeast) return [];
    const usual = usualBefore(known, unit, category, month);
    if (usual === undefined || complaints < usual * line.timesUsual) return [];
    return [{ unit, category, month, complaints, usual }];
  });
}

/**
 * The mean of the twelve months before, of all that the unit is made up of by now; undefined where too few months were
 * counted to say what is usual.
 */
function usualBefore({ counts, madeUpOf }: Known, unit: string, category: string, month: Month): number | undefined {
  const units = madeUpOf(unit, month);
  const before = Array.from({ length: BEFORE }, (_, i) => addMonths(month, i - BEFORE)).flatMap((earlier) => {
    const known = units.flatMap((each) => counts.counts(each, category, earlier)?.complaints ?? []);
    return known.length === 0 ? [] : [sumOf(known)];
  });
  return before.length < AT_LEAST ? undefined : sumOf(before) / before.length;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function joined(found: readonly Found[]): Omit<MassComplaint, 'meeting'>[] {
  const all: (Omit<MassComplaint, 'meeting' | 'months'> & { months: MassMonth[]; peak: number })[] = [];
  for (const { unit, category, ...month } of found) {
    const before = addMonths(month.month, -1);
    const open = all.find(
      (one) => one.unit === unit && one.category === category && one.months.at(-1)?.month === before,
    );
    if (open) {
      open.months.push(month);
      open.peak = Math.max(open.peak, month.complaints);
    } else all.push({ unit, category, months: [month], peak: month.complaints });
  }
  return all;
}

/**
 * Whether a meeting dealt with it: its case is about the category or one above it, at the unit, one above it or everywhere,
 * in the time from the first month to the month after the last, in which the figures are known.
 */
function isAbout(workspace: Workspace, meeting: Meeting, mass: Omit<MassComplaint, 'meeting'>): boolean {
  const { case: about, month = monthOf(dayOf(meeting.held)) } = meeting;
  const [first] = mass.months;
  if (!about?.category || !first || month < first.month || month > addMonths(last(mass), 1)) return false;
  if (!categoryWay(workspace, mass.category).includes(about.category)) return false;
  return about.unit === undefined || unitWay(workspace, mass.unit, first.month).includes(about.unit);
}

function last({ months }: Pick<MassComplaint, 'months'>): Month {
  return months.at(-1)?.month ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
