import { dayOf, minutesAt } from '../../model/moment.ts';
import type { Day } from '../../model/month.ts';
import { ordersDue } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { dueLines } from './due.ts';
import { draftForm, orderForm } from './form.ts';
import { orderLines } from './orders.ts';
import type { OrderForm } from './types.ts';

const DRAFTS = 'drafts/';

/** Where forms are, below the page of supervision: of orders issued by their id, of those due by their task. */
export function formAddresses(context: Context): string[] {
  return [...orderLines(context).map(({ id }) => id), ...dueLines(context).map(({ taskId }) => DRAFTS + taskId)];
}

/** Where the form of a level is that fell due on a task on a day: as it was issued, or as it is to be signed; else the list. */
export function pathOfLevel(task: string, level: number, on: Day, context: Context): string {
  const issued = orderLines(context)
    .filter((line) => line.taskId === task && line.level === level && dayOf(line.issued) >= on)
    .sort((a, b) => minutesAt(a.issued) - minutesAt(b.issued));
  const order = issued.find(({ state }) => state !== 'withdrawn');
  if (order) return order.link.path;
  const due = ordersDue(context.tasks).find((each) => each.task === task && each.level.level === level);
  return due ? paths.orderDraft(task) : paths.supervision;
}

/** The form at such an address. */
export function formAt(address: string, context: Context): OrderForm | undefined {
  return address.startsWith(DRAFTS) ? draftForm(address.slice(DRAFTS.length), context) : orderForm(address, context);
}
