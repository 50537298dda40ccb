import { closingAt, deadlineAt, reopeningAt } from '../model/closings.ts';
import { dayOf, isLate, type Moment } from '../model/moment.ts';
import { dayAt, dayIndex, type Day } from '../model/month.ts';
import { clockOf, daysOverdue, daysStood, pausedSpans } from '../model/overdue.ts';
import type { WorkCalendar } from '../model/workdays.ts';
import { accountabilityOf, type Accountability } from './accountability.ts';
import { dated, levelAt, nextLevel, type DatedLevel, type Watched } from './levels.ts';
import { openMilestones, type OpenMilestone } from './milestones.ts';
import { levelIssued, ordersInForce, type OrderState } from './orders.ts';
import { forecast, slippage } from './pace.ts';
import { actual, isFinished, planned } from './progress.ts';

export const TASK_STATES = ['not-started', 'on-track', 'behind', 'overdue', 'done'] as const;
/** Nothing due and nothing done; as far as planned; less far; past its deadline; finished. */
export type TaskStateName = (typeof TASK_STATES)[number];

/** A stop of the clock that is in force. */
export interface PauseState {
  /** Its place among the task's `pauses`. */
  readonly index: number;
  readonly from: Day;
  /** The last day of it that counts; null while no end is known. */
  readonly until: Day | null;
  /** The reason, by its id in the supervision rules. */
  readonly reason: string;
}

/** Why a lower level is due than the days overdue ask for. */
export interface Downgrade {
  readonly from: number;
  /** 0 when none is due. */
  readonly to: number;
}

/** How a task stands at a moment. */
export interface TaskState {
  readonly task: string;
  readonly owner: string;
  /** The deadline in force: that of the task, or the one it was given when it was opened again. */
  readonly deadline: Moment;
  /** Per cent, unrounded. */
  readonly planned: number;
  readonly actual: number;
  readonly state: TaskStateName;
  /** Days ago the plan stood where actual progress is; 0 when it is on plan, ahead, or done. */
  readonly slippage: number;
  /** When it will be done at the pace so far; null when nothing has moved, and when it is done. */
  readonly forecast: Day | null;
  readonly nextMilestone: OpenMilestone | null;
  readonly overdueMilestones: readonly OpenMilestone[];
  readonly late: boolean;
  /** Full days since the deadline on which the clock ran; 0 when it is done or not late, and during the first day. */
  readonly daysOverdue: number;
  /** Full days since the deadline on which it stood still. */
  readonly daysStood: number;
  readonly paused: PauseState | null;
  readonly due: DatedLevel | null;
  readonly downgraded: Downgrade | null;
  readonly next: DatedLevel | null;
  /** Orders about it, oldest first, those of earlier deadlines included. */
  readonly orders: readonly OrderState[];
  /** The highest level issued for the deadline in force; 0 when there is none. */
  readonly levelIssued: number;
  /** The level to be issued now, with the day it fell due: the one after that issued, even where a higher one is due. */
  readonly toIssue: DatedLevel | null;
  readonly accountability: Accountability | null;
  /** The day of the closing in force. */
  readonly closed: Day | null;
  /** Set while it is open again: the closing that was undone, by its place among the task's `closings`, and since when. */
  readonly reopened: { readonly index: number; readonly closed: Day; readonly on: Day } | null;
}

/** How one task stands at a moment; `orders` are those about it, as of that moment. */
export function taskState(
  id: string,
  watched: Watched,
  orders: readonly OrderState[],
  calendar: WorkCalendar | undefined,
  asOf: Moment,
): TaskState {
  const { task, reports, rules } = watched;
  const day = dayOf(asOf);
  const done = isFinished(task, reports, day);
  const [plan, reached, deadline] = [planned(task, day), actual(task, reports, day), deadlineAt(task, day)];
  const late = !done && isLate(deadline, asOf);
  const clock = clockOf(task, rules, day);
  const standing = levelAt(watched, asOf);
  const counting = ordersInForce(task, orders, asOf);
  const issued = levelIssued(counting);
  const milestones = done ? { next: null, overdue: [] } : openMilestones(task, asOf);
  return {
    task: id,
    owner: task.owner,
    deadline,
    planned: plan,
    actual: reached,
    state: stateOf({ done, late, plan, reached }),
    slippage: done ? 0 : slippage(task, reached, day),
    forecast: done ? null : forecast(task, reached, day),
    nextMilestone: milestones.next,
    overdueMilestones: milestones.overdue,
    late,
    daysOverdue: late ? daysOverdue(clock, asOf) : 0,
    daysStood: late ? daysStood(clock, asOf) : 0,
    paused: done ? null : pauseOf(watched, day),
    due: dated(watched, standing.due, asOf),
    downgraded: standing.due < standing.byDays ? { from: standing.byDays, to: standing.due } : null,
    next: nextLevel(watched, standing, asOf),
    orders,
    levelIssued: issued,
    toIssue: standing.due > issued ? dated(watched, issued + 1, asOf) : null,
    accountability: accountabilityOf(watched, counting, calendar, asOf),
    closed: closingAt(task, day)?.on ?? null,
    reopened: reopenedOf(watched, day),
  };
}

interface Progress {
  readonly done: boolean;
  readonly late: boolean;
  readonly plan: number;
  readonly reached: number;
}

function stateOf({ done, late, plan, reached }: Progress): TaskStateName {
  if (done) return 'done';
  if (late) return 'overdue';
  if (plan === 0 && reached === 0) return 'not-started';
  return reached >= plan ? 'on-track' : 'behind';
}

function pauseOf({ task, rules }: Watched, day: Day): PauseState | null {
  const today = dayIndex(day);
  const found = pausedSpans(task, rules).find(({ span }) => span.from <= today && today < span.to);
  if (!found) return null;
  const { pause, span } = found;
  const until = span.to === Infinity ? null : dayAt(span.to - 1);
  return { index: (task.pauses ?? []).indexOf(pause), from: pause.from, until, reason: pause.reason };
}

function reopenedOf({ task }: Watched, day: Day): TaskState['reopened'] {
  const undone = reopeningAt(task, day);
  return (
    (undone && { index: (task.closings ?? []).indexOf(undone), closed: undone.on, on: undone.reopened.on }) || null
  );
}
