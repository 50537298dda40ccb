import { hasCome, isLate, minutesAt, MINUTES_A_DAY, type Moment } from '../model/moment.ts';
import type { Day } from '../model/month.ts';
import type { Decision } from '../model/records/meeting.ts';
import type { Workspace } from '../model/workspace.ts';
import { meetingsHeld } from './meetings.ts';
import { trackOrders, type OrderState } from './orders.ts';
import type { TaskState } from './task-state.ts';

export const DECISION_STATES = ['done', 'followed', 'open', 'overdue'] as const;
/** Settled; carried out by a task or an order, whose state tells more; within its time; past it, and nobody follows it. */
export type DecisionStateName = (typeof DECISION_STATES)[number];

/** How a decision of a meeting stands at a moment. */
export interface DecisionState {
  readonly meeting: string;
  readonly decision: string;
  /** Its place among the meeting's decisions. */
  readonly index: number;
  readonly owner: string;
  readonly due: Moment;
  readonly state: DecisionStateName;
  /** True when its time is over and it is not settled, whoever follows it. */
  readonly late: boolean;
  /** Full days since it was due; 0 when it is not late, and during the first day. */
  readonly daysLate: number;
  /** The task and the order that carry it out, as they stand; null where there is none yet. */
  readonly task: TaskState | null;
  readonly order: OrderState | null;
  /** The day it was reported as done; null also where only its task or order is settled. */
  readonly done: Day | null;
}

/**
 * Every decision of the meetings held by a moment, in the order of the meetings. `tasks` are as they stand at that moment. A
 * decision is settled when it is reported as done or when what carries it out is: the task, else the order.
 */
export function trackDecisions(workspace: Workspace, tasks: readonly TaskState[], asOf: Moment): DecisionState[] {
  const { task } = workspace.records;
  const issued = tasks.filter(({ task: id }) => hasCome(task.get(id)?.value.issued ?? asOf, asOf));
  const known = {
    tasks: new Map(issued.map((state) => [state.task, state])),
    orders: new Map(trackOrders(workspace, asOf).map((state) => [state.order, state])),
  };
  return meetingsHeld(workspace, asOf).flatMap(({ id, value }) =>
    value.decisions.map((decision, index) => ({ meeting: id, index, ...decisionState(decision, known, asOf) })),
  );
}

interface Known {
  readonly tasks: ReadonlyMap<string, TaskState>;
  readonly orders: ReadonlyMap<string, OrderState>;
}

function decisionState(decision: Decision, known: Known, asOf: Moment): Omit<DecisionState, 'meeting' | 'index'> {
  const task = known.tasks.get(decision.task ?? '') ?? null;
  const order = known.orders.get(decision.order ?? '') ?? null;
  const state = stateOf(decision, task, order, asOf);
  const late = state !== 'done' && isLate(decision.due, asOf);
  return {
    decision: decision.id,
    owner: decision.owner,
    due: decision.due,
    state,
    late,
    daysLate: late ? Math.floor((minutesAt(asOf) - minutesAt(decision.due)) / MINUTES_A_DAY) : 0,
    task,
    order,
    done: isDone(decision, asOf) ? (decision.done ?? null) : null,
  };
}

function isDone({ done }: Decision, asOf: Moment): boolean {
  return done !== undefined && hasCome(done, asOf);
}

function stateOf(
  decision: Decision,
  task: TaskState | null,
  order: OrderState | null,
  asOf: Moment,
): DecisionStateName {
  const settled = task ? task.state === 'done' : order?.state === 'resolved';
  if (isDone(decision, asOf) || settled) return 'done';
  // An order that was withdrawn follows nothing any more.
  if (task || (order && order.state !== 'withdrawn')) return 'followed';
  return isLate(decision.due, asOf) ? 'overdue' : 'open';
}
