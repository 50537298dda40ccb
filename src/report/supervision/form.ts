import { hasCome } from '../../model/moment.ts';
import type { SupervisionOrder } from '../../model/records/supervision.ts';
import { delayAt, ordersDue } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import { draftOrder, progressText, type OrderDraft } from './draft.ts';
import { daysText } from './due.ts';
import { earlierOrders, orderLines, type Placed } from './orders.ts';
import type { OrderForm, RuleText } from './types.ts';
import { levelName, rulesOf, taskNamed } from './words.ts';

/** An issued order as a form, with its answer and result as far as they have come; undefined for one that is not issued. */
export function orderForm(id: string, context: Context): OrderForm | undefined {
  const entry = context.workspace.records['supervision-order'].get(id);
  const line = orderLines(context).find((each) => each.id === id);
  if (!entry || !line) return undefined;
  const { value: order } = entry;
  return {
    ...commonParts(order, context),
    number: order.number,
    issued: order.issued,
    line,
    ...answerParts(order, context),
    source: entry.file.path,
  };
}

/** The order that is due on a task, filled in as of the as-of date; undefined where none is. */
export function draftForm(task: string, context: Context): OrderForm | undefined {
  const due = ordersDue(context.tasks).find((each) => each.task === task);
  if (!due) return undefined;
  return {
    ...commonParts(draftOrder(due, context.asOf, context), context),
    number: null,
    issued: null,
    command: `npm run new -- supervision-order --task ${task}`,
  };
}

function commonParts(order: SupervisionOrder | OrderDraft, context: Context) {
  const { format, names, say, site } = context;
  const task = taskNamed(order.task, context);
  const copies = (order.copies ?? []).map((id) => names.of('department', id));
  return {
    title: say({ zh: `${site.operator}督办单`, en: `${site.operator} supervision order` }),
    levelName: levelName(order.level, context),
    subject: order.subject,
    to: linkTo('department', order.to, context),
    toId: order.to,
    ...(task && { task }),
    copies: format.list(copies),
    facts: factsOf(order, context),
    demands: order.demands,
    replyBy: order.replyBy,
    consequence: consequenceOf(order.level, context),
    signer: order.signer,
  };
}

/** How late the task was at the moment of issue, a line each. */
function factsOf(order: Placed, context: Context): RuleText[] {
  const { format, say, workspace } = context;
  const { task = '' } = order;
  const delay = delayAt(workspace, task, order.issued);
  if (!delay) return [];
  const milestones = workspace.records.task.get(task)?.value.milestones ?? [];
  const late = delay.overdueMilestones.map(({ id, due }) => {
    const name = milestones.find((each) => each.id === id)?.name ?? id;
    return say({ zh: `${name}（应于 ${due} 完成）`, en: `${name} (due ${due})` });
  });
  const earlier = earlierOrders(order, context).map(({ levelName, link, issued }) =>
    say({ zh: `${levelName} ${link.name}（${issued} 签发）`, en: `${levelName}, ${link.name}, issued ${issued}` }),
  );
  const stood = delay.daysStood;
  const notCounted =
    stood > 0
      ? say({ zh: `，停表 ${stood} 天不计`, en: `; ${counted(stood, 'day')} of standing clock not counted` })
      : '';
  return [
    { term: say({ zh: '任务时限', en: 'Deadline' }), text: delay.deadline },
    { term: say({ zh: '逾期', en: 'Overdue' }), text: daysText(delay.daysOverdue, context) + notCounted },
    { term: say({ zh: '进度', en: 'Progress' }), text: progressText(delay, context) },
    ...(late.length > 0 ? [{ term: say({ zh: '未完成', en: 'Not done' }), text: format.list(late) }] : []),
    ...(earlier.length > 0 ? [{ term: say({ zh: '此前督办', en: 'Orders before' }), text: format.list(earlier) }] : []),
  ];
}

/** What the level costs, and what follows if it does not help. */
function consequenceOf(level: number, context: Context): string {
  const rules = rulesOf(context);
  const [own, next] = [level, level + 1].map((number) => rules?.levels.find((each) => each.level === number));
  const points = own?.deduction ?? 0;
  const cost = {
    zh: points > 0 ? `本级扣责任部门 ${points} 分。` : '',
    en: points > 0 ? `This level takes ${counted(points, 'point')} off the owner’s score.` : '',
  };
  const days = rules?.accountabilityAfter;
  const [zh, en] = next
    ? [
        `逾期满 ${next.afterDays} 天仍未完成的，升为${next.name}，由${next.signer}签发。`,
        `If it is still open ${counted(next.afterDays, 'day')} after the deadline: ${next.name}, signed by the ${next.signer}.`,
      ]
    : days === undefined
      ? ['', '']
      : [
          `发出满 ${days} 个工作日仍未解决的，转入问责。`,
          `If it is not solved within ${counted(days, 'working day')} of issue, accountability follows.`,
        ];
  return context.say({ zh: cost.zh + zh, en: [cost.en, en].filter(Boolean).join(' ') });
}

const OUTCOMES = {
  resolved: { zh: '已解决', en: 'Resolved' },
  escalated: { zh: '未解决，升级督办', en: 'Not resolved, taken a level higher' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
} as const;

function answerParts({ reply, result }: SupervisionOrder, { asOf, say }: Context): Pick<OrderForm, 'reply' | 'result'> {
  const outcome = result && say(OUTCOMES[result.outcome]);
  return {
    ...(reply && hasCome(reply.on, asOf) && { reply }),
    ...(result &&
      hasCome(result.on, asOf) && {
        result: {
          on: result.on,
          by: result.by,
          text:
            result.note === undefined
              ? `${outcome}`
              : say({ zh: `${outcome}。${result.note}`, en: `${outcome}. ${result.note}` }),
        },
      }),
  };
}
