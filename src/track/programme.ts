import { deadlineAt, isClosed } from '../model/closings.ts';
import { sumExact } from '../model/decimal.ts';
import { dayOf, type Moment } from '../model/moment.ts';
import { addMonths, lastDayOf, monthOf, monthRange, type Day } from '../model/month.ts';
import type { Workspace } from '../model/workspace.ts';
import { actual, planned, reportsByTask } from './progress.ts';

const FULL = 100;

/** All tasks together at the end of a day, counted in tasks: one that is half done counts as a half. */
export interface ProgrammePoint {
  readonly day: Day;
  /** Tasks issued by then. */
  readonly issued: number;
  readonly planned: number;
  /** Null after the as-of date. */
  readonly actual: number | null;
  /** Tasks that are closed; null after the as-of date. */
  readonly closed: number | null;
}

/**
 * How the programme burns up: at the end of every month from the one in which the first task was issued to the one in which
 * the last is due, and at the as-of date. Empty without tasks.
 */
export function programme(workspace: Workspace, asOf: Moment): ProgrammePoint[] {
  const today = dayOf(asOf);
  const reports = reportsByTask(workspace);
  const tasks = [...workspace.records.task].map(([id, { value }]) => ({ task: value, reports: reports.get(id) ?? [] }));
  const [first] = tasks.map(({ task }) => task.issued).sort();
  const last = tasks
    .map(({ task }) => dayOf(deadlineAt(task, today)))
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return [];
  const ends = monthRange(monthOf(first), monthOf(last > today ? last : today)).map(lastDayOf);
  const before = lastDayOf(addMonths(monthOf(first), -1));
  const days = [...new Set([before, ...ends, ...(today > before ? [today] : [])])].sort();
  return days.map((day) => {
    const known = day <= today;
    const begun = tasks.filter(({ task }) => task.issued <= day);
    const done = (shares: number[]) => sumExact(shares) / FULL;
    return {
      day,
      issued: begun.length,
      planned: done(begun.map(({ task }) => planned(task, day))),
      actual: known ? done(begun.map((each) => actual(each.task, each.reports, day))) : null,
      closed: known ? begun.filter(({ task }) => isClosed(task, day)).length : null,
    };
  });
}
