import { closingAt } from '../../model/closings.ts';
import { dayOf } from '../../model/moment.ts';
import { addMonths, lastDayOf, monthOf, monthRange, type Day } from '../../model/month.ts';
import type { Task } from '../../model/records/task.ts';
import { actual, planned, type Report, type TaskState } from '../../track/index.ts';
import type { CurvePoint } from './types.ts';

/** The plan wherever it bends: the issue, and every point of the plan or, without one, every milestone. */
export function plannedCurve(task: Task): CurvePoint[] {
  const bends = task.plan?.map(({ on }) => on) ?? task.milestones.map(({ due }) => dayOf(due));
  return [...new Set([task.issued, ...bends])].sort().map((day) => ({ day, percent: planned(task, day) }));
}

/** Progress at the end of every month since the issue, and at the as-of date. */
export function actualCurve(task: Task, reports: readonly Report[], asOf: Day): CurvePoint[] {
  const end = closingAt(task, asOf)?.on ?? asOf;
  const ends = monthRange(monthOf(task.issued), addMonths(monthOf(end), -1)).map(lastDayOf);
  const days = [...ends.filter((day) => day > task.issued), end].filter((day) => day >= task.issued);
  return [{ day: task.issued, percent: 0 }, ...days.map((day) => ({ day, percent: actual(task, reports, day) }))];
}

/** How many months a late task's picture goes on, so that where it stands is not at its very edge. */
const ON = 2;

/** The last day that a picture of a task's progress shows. */
export function curveEnd({ deadline, late }: TaskState, asOf: Day): Day {
  return late ? lastDayOf(addMonths(monthOf(asOf), ON)) : dayOf(deadline);
}
