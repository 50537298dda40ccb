import type { Moment } from '../model/moment.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ClosingProof } from '../model/tracked.ts';
import { ordersDue, type TaskState } from './index.ts';
import type { OpenMilestone } from './milestones.ts';
import { trackOrders, type OrderState } from './orders.ts';

/**
 * Tasks as of a moment, as they are given to other programs: progress in per cent, `overdue` in full days that count, levels
 * by number, null where no level is due or issued. Orders are listed with their tasks and once more by themselves, as some
 * name no task. Texts are those of the workspace's language. `proofOf` tells whether a task may be closed; of one that is
 * closed nothing is told.
 */
export function statusOf(
  workspace: Workspace,
  tasks: readonly TaskState[],
  asOf: Moment,
  proofOf: (task: string) => ClosingProof | undefined,
) {
  const listed = tasks.map((state) => ({
    ...headOf(workspace, state),
    ...progressOf(state),
    ...supervisionOf(workspace, state),
    ...closingOf(workspace, state, proofOf),
  }));
  const due = ordersDue(tasks).map(({ level, ...order }) => ({ ...order, level: level.level }));
  const orders = trackOrders(workspace, asOf).map((order) => ({
    ...orderOf(workspace, order),
    task: order.task,
    to: order.to,
    subject: workspace.records['supervision-order'].get(order.order)?.value.subject ?? null,
  }));
  return { asOf, tasks: listed, ordersDue: due, orders };
}

/** `statusOf` as `npm run status` prints it. */
export function statusJson(...of: Parameters<typeof statusOf>): string {
  return `${JSON.stringify(statusOf(...of), null, 2)}\n`;
}

function headOf(workspace: Workspace, { task, owner, deadline, state }: TaskState) {
  return { task, number: workspace.records.task.get(task)?.value.number ?? null, owner, deadline, state };
}

function progressOf(state: TaskState) {
  const milestone = ({ id, due, daysOverdue }: OpenMilestone) => ({ id, due, overdue: daysOverdue });
  return {
    planned: state.planned,
    actual: state.actual,
    slippage: state.slippage,
    forecast: state.forecast,
    nextMilestone: state.nextMilestone && milestone(state.nextMilestone),
    overdueMilestones: state.overdueMilestones.map(milestone),
    late: state.late,
    overdue: state.daysOverdue,
  };
}

function supervisionOf(workspace: Workspace, state: TaskState) {
  const rules = workspace.records.supervision.get('supervision')?.value;
  const { paused, downgraded, accountability } = state;
  return {
    levelDue: state.due?.level.level ?? null,
    levelDueFrom: state.due?.from ?? null,
    nextLevel: state.next?.level.level ?? null,
    nextLevelFrom: state.next?.from ?? null,
    levelIssued: state.levelIssued === 0 ? null : state.levelIssued,
    levelToIssue: state.toIssue?.level.level ?? null,
    levelToIssueFrom: state.toIssue?.from ?? null,
    daysNotCounted: state.daysStood,
    paused: paused && { from: paused.from, until: paused.until, reason: paused.reason },
    downgraded: downgraded && { ...downgraded, actualAtLeast: rules?.downgrade?.actualAtLeast ?? null },
    orders: state.orders.map((order) => orderOf(workspace, order)),
    accountability: accountability && { from: accountability.from, due: accountability.due },
  };
}

function orderOf(workspace: Workspace, state: OrderState) {
  const { order, level, state: name, issued, replyBy, replied, replyDaysLate, decided } = state;
  const number = workspace.records['supervision-order'].get(order)?.value.number ?? state.number;
  return { order, number, level, state: name, issued, replyBy, replied, replyDaysLate, decided };
}

function closingOf(workspace: Workspace, state: TaskState, proofOf: (task: string) => ClosingProof | undefined) {
  const { closed, reopened } = state;
  const why = reopened && workspace.records.task.get(state.task)?.value.closings?.[reopened.index]?.reopened?.reason;
  const proof = (closed === null && proofOf(state.task)) || null;
  return {
    closed,
    reopened: reopened && { closed: reopened.closed, on: reopened.on, reason: why ?? null },
    mayClose: proof && proof.mayClose,
    figuresUpTo: proof && proof.upTo,
    missing: proof && proof.missing,
    openMilestones: proof && proof.openMilestones,
  };
}
