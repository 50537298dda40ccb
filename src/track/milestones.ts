import { dayOf, isLate, minutesAt, type Moment } from '../model/moment.ts';
import { daysOverdue } from '../model/overdue.ts';
import type { Milestone, Task } from '../model/records/task.ts';

/** A milestone that is not done. */
export interface OpenMilestone {
  readonly id: string;
  readonly due: Moment;
  /** Full days since it was due; 0 when it is not late, and during the first day after. */
  readonly daysOverdue: number;
}

export interface OpenMilestones {
  /** The first that is still to come. */
  readonly next: OpenMilestone | null;
  /** Those that are late, oldest first. */
  readonly overdue: readonly OpenMilestone[];
}

/** Milestones that were not done at the end of the moment's day, in the order in which they are due. */
export function openMilestones({ milestones }: Pick<Task, 'milestones'>, asOf: Moment): OpenMilestones {
  const open = milestones
    .filter(({ done }) => done === undefined || done > dayOf(asOf))
    .sort((a, b) => minutesAt(a.due) - minutesAt(b.due));
  const told = ({ id, due }: Milestone) => ({ id, due, daysOverdue: daysOverdue({ deadline: due, still: [] }, asOf) });
  const next = open.find(({ due }) => !isLate(due, asOf));
  return { next: next ? told(next) : null, overdue: open.filter(({ due }) => isLate(due, asOf)).map(told) };
}
