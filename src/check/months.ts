import type { Month } from '../model/month.ts';
import type { Workspace } from '../model/workspace.ts';

/** Months that have figures, in order. */
export function measuredMonths({ measurementFiles }: Workspace): Month[] {
  return [...new Set(measurementFiles.filter(({ rows }) => rows.length > 0).map(({ month }) => month))].sort();
}

/**
 * The months in which something is to be judged that changes over time: the first month that matters, and every later one
 * in which something changes.
 */
export function monthsToJudge(workspace: Workspace, changes: readonly Month[]): Month[] {
  const first = workspace.records.site.get('site')?.value.calendar?.firstMonth ?? measuredMonths(workspace)[0];
  const start = first ?? [...changes].sort()[0] ?? '0000-01';
  return [...new Set([start, ...changes.filter((month) => month > start)])].sort();
}
