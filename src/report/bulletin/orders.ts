import { monthOf } from '../../model/month.ts';
import { trackOrders, type OrderState, type TaskState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo, type Link } from '../links.ts';
import { paths } from '../paths.ts';
import { levelName } from '../supervision/index.ts';
import type { Issue } from './issue.ts';
import { line, type Line } from './line.ts';
import { taskLink } from './tasks.ts';
import type { BulletinItem, BulletinPart } from './types.ts';
import { clauses, sentences, tell, when } from './wording.ts';

/** Supervision orders signed in the month, and how each stood at the date the bulletin tells of. */
export function issuedPart({ context, month, asOf }: Issue): BulletinPart {
  const issued = trackOrders(context.workspace, asOf).filter((order) => monthOf(order.issued) === month);
  return {
    heading: context.say({ zh: '督办单', en: 'Supervision orders' }),
    paragraphs: when(issued.length > 0, () => [
      context.say({
        zh: `本月签发督办单 ${issued.length} 份。`,
        en: `${counted(issued.length, 'order')} signed this month.`,
      }),
    ]),
    items: issued.map((order) => issuedItem(order, context)),
  };
}

function issuedItem(order: OrderState, context: Context): BulletinItem {
  const record = context.workspace.records['supervision-order'].get(order.order)?.value;
  const [department, level] = [linkTo('department', order.to, context), levelName(order.level, context)];
  const number: Link = { name: order.number, path: paths.order(order.order) };
  return {
    head: [record?.subject ?? order.number],
    text: [
      tell(context, {
        zh: line`${number}，${level}，承办：${department}，${replyText(order, context)}。`,
        en: line`${number}, ${level}, sent to the ${department}, ${replyText(order, context)}.`,
      }),
    ],
  };
}

function replyText({ state, replyBy, replied }: OrderState, { say }: Context): string {
  switch (state) {
    case 'awaiting-reply':
      return say({ zh: `应于 ${replyBy} 前回复`, en: `to be answered by ${replyBy}` });
    case 'reply-overdue':
      return say({ zh: `应于 ${replyBy} 前回复，逾期未回复`, en: `not answered by ${replyBy}, when it was due` });
    case 'answered':
      return say({ zh: `已于 ${replied ?? ''} 回复，待认定`, en: `answered on ${replied ?? ''}, not yet decided` });
    case 'resolved':
      return say({ zh: '认定已解决', en: 'found to be resolved' });
    case 'escalated':
      return say({ zh: '未解决，升级督办', en: 'not resolved, taken a level higher' });
    case 'withdrawn':
      return say({ zh: '已撤回', en: 'withdrawn' });
  }
}

/** Levels of supervision that are due and not signed: who signs, by when it is answered, what follows. */
export function toIssuePart({ context, tasks }: Issue): BulletinPart {
  return {
    heading: context.say({ zh: '须签发的督办单', en: 'Supervision orders to be signed' }),
    items: tasks.flatMap((state) => toIssueItem(state, context)),
  };
}

function toIssueItem(state: TaskState, context: Context): BulletinItem[] {
  const { toIssue, due, next } = state;
  const rules = context.workspace.records.supervision.get('supervision')?.value;
  const level = rules?.levels.find((each) => each.level === toIssue?.level.level);
  if (!toIssue || !level) return [];
  const { say } = context;
  const { name, signer, reply } = level;
  const draft: Link = { name, path: paths.orderDraft(state.task) };
  const words = clauses(
    [
      tell(context, {
        zh: line`${draft}自 ${toIssue.at} 起应发，由${signer}签发`,
        en: line`${draft}, due since ${toIssue.at}, to be signed by the ${signer}`,
      }),
      ...when(reply !== undefined, () => [
        say({ zh: `${reply} 个工作日内回复`, en: `answered within ${counted(reply ?? 0, 'working day')}` }),
      ]),
    ],
    context,
  );
  const later = next ? levelName(next.level.level, context) : '';
  const higher = due && due.level.level > level.level ? levelName(due.level.level, context) : '';
  const text: Line[] = [
    tell(context, { zh: line`${words}。`, en: line`${words}.` }),
    ...when(higher !== '', () =>
      tell(context, {
        zh: line`按逾期天数现已应发${higher}；督办不越级，先补发本级。`,
        en: line`By now a ${higher} is due; as no level is skipped, this one comes first.`,
      }),
    ),
    ...when(next !== null, () =>
      tell(context, {
        zh: line`到 ${next?.from ?? ''} 仍未完成的，应升为${later}。`,
        en: line`If it is still open on ${next?.from ?? ''}: ${later}.`,
      }),
    ),
  ];
  return [{ head: line`${taskLink(state, context)}`, text: [sentences(text, context)] }];
}
