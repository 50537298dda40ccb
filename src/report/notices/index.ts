import { NOTICE_EVENTS } from '../../model/records/notices.ts';
import type { Context } from '../context.ts';
import { appealNotices } from './appeals.ts';
import { redNotices, reportNotices } from './figures.ts';
import { waiverNotices } from './launches.ts';
import { decisionNotices, suggestionNotices } from './meetings.ts';
import { orderNotices, signNotices } from './orders.ts';
import { confirmNotices, reviewNotices } from './standards.ts';
import { taskNotices } from './tasks.ts';
import type { Notice } from './types.ts';

export { idOf } from './make.ts';
export type * from './types.ts';

/**
 * What departments, and those who sign, are to be told at the as-of date, the most urgent first: what is to be signed, what
 * is overdue, what is newly red, what is due within `ahead` days and what is to be confirmed.
 */
export function noticesOf(context: Context, ahead: number): Notice[] {
  const departments = [...context.workspace.records.department.keys()];
  const all = [
    ...signNotices(context),
    ...taskNotices(ahead, context),
    ...orderNotices(ahead, context),
    ...appealNotices(ahead, context),
    ...departments.flatMap((department) => [
      ...decisionNotices(department, ahead, context),
      ...suggestionNotices(department, ahead, context),
      ...confirmNotices(department, context),
    ]),
    ...reviewNotices(ahead, context),
    ...waiverNotices(ahead, context),
    ...redNotices(context),
    ...reportNotices(ahead, context),
  ];
  return all.sort((a, b) => place(a) - place(b) || b.daysLate - a.daysLate || byDate(a, b));
}

const place = ({ event }: Notice) => NOTICE_EVENTS.indexOf(event);
// Among red figures the order of the indicators tells more than their month, which is the same.
const byDate = (a: Notice, b: Notice) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
