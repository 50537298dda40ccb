import { renewalAt } from '../model/closings.ts';
import { dayOf, hasCome, isLate, minutesAt, type Moment } from '../model/moment.ts';
import type { Day } from '../model/month.ts';
import type { SupervisionOrder } from '../model/records/supervision.ts';
import type { Task } from '../model/records/task.ts';
import { workdaysBetween, type WorkCalendar } from '../model/workdays.ts';
import type { Entry, Workspace } from '../model/workspace.ts';

export const ORDER_STATES = [
  'awaiting-reply',
  'reply-overdue',
  'answered',
  'resolved',
  'escalated',
  'withdrawn',
] as const;
/** Not yet answered, in time or late; answered and not yet decided; how it ended. */
export type OrderStateName = (typeof ORDER_STATES)[number];

/** How a supervision order stands at a moment. */
export interface OrderState {
  /** The id of its record. */
  readonly order: string;
  /** In the language of the workspace it was read from. */
  readonly number: string;
  readonly task: string | null;
  readonly to: string;
  readonly level: number;
  readonly issued: Moment;
  readonly replyBy: Moment;
  readonly replied: Moment | null;
  readonly state: OrderStateName;
  /** Working days by which the answer came late or, where there is none, is late by now; 0 during the first. */
  readonly replyDaysLate: number;
  /** When its result was decided. */
  readonly decided: Day | null;
}

/** Orders that had been issued by a moment, as they stand then, oldest first. */
export function trackOrders(workspace: Workspace, asOf: Moment): OrderState[] {
  const calendar = workspace.records.site.get('site')?.value.calendar;
  return [...workspace.records['supervision-order'].values()]
    .filter(({ value }) => hasCome(value.issued, asOf))
    .map((entry) => orderState(entry, calendar, asOf))
    .sort((a, b) => minutesAt(a.issued) - minutesAt(b.issued) || a.level - b.level || (a.order < b.order ? -1 : 1));
}

function orderState(
  { id, value: order }: Entry<'supervision-order'>,
  calendar: WorkCalendar | undefined,
  asOf: Moment,
): OrderState {
  const replied = order.reply && hasCome(order.reply.on, asOf) ? order.reply.on : null;
  const decided = order.result && hasCome(order.result.on, asOf) ? order.result.on : null;
  const answered = replied ?? asOf;
  const isReplyLate = isLate(order.replyBy, answered) && (replied !== null || decided === null);
  return {
    order: id,
    number: order.number,
    task: order.task ?? null,
    to: order.to,
    level: order.level,
    issued: order.issued,
    replyBy: order.replyBy,
    replied,
    state: stateOf(order, { replied: replied !== null, decided: decided !== null, isReplyLate }),
    replyDaysLate: isReplyLate ? workdaysBetween(dayOf(order.replyBy), dayOf(answered), calendar) : 0,
    decided,
  };
}

function stateOf(
  { result }: SupervisionOrder,
  { replied, decided, isReplyLate }: { replied: boolean; decided: boolean; isReplyLate: boolean },
): OrderStateName {
  if (decided && result) return result.outcome;
  if (replied) return 'answered';
  return isReplyLate ? 'reply-overdue' : 'awaiting-reply';
}

/** Orders that count for a task: those not withdrawn, issued since the deadline in force was set. */
export function ordersInForce(task: Pick<Task, 'closings'>, orders: readonly OrderState[], asOf: Moment): OrderState[] {
  const since = renewalAt(task, dayOf(asOf))?.on ?? '';
  return orders.filter(({ issued, state }) => state !== 'withdrawn' && dayOf(issued) >= since);
}

/** The highest level issued; 0 when there is none. */
export function levelIssued(orders: readonly OrderState[]): number {
  return Math.max(0, ...orders.map(({ level }) => level));
}
