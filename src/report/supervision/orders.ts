import { minutesAt } from '../../model/moment.ts';
import type { SupervisionOrder } from '../../model/records/supervision.ts';
import { trackOrders, type OrderState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import { onceFor } from '../once.ts';
import { paths } from '../paths.ts';
import type { OrderLine } from './types.ts';
import { isOpen, levelName, ORDER_LOOKS, ORDER_WORDS, taskNamed } from './words.ts';

const once = onceFor<Context, readonly OrderLine[]>();

/** Every order issued by the as-of date: those that are open first, the latest first among them. */
export function orderLines(context: Context): readonly OrderLine[] {
  return once(context, '', () =>
    trackOrders(context.workspace, context.asOf)
      .map((state) => orderLine(state, context))
      .sort((a, b) => Number(isOpen(b.state)) - Number(isOpen(a.state)) || minutesAt(b.issued) - minutesAt(a.issued)),
  );
}

function orderLine(state: OrderState, context: Context): OrderLine {
  const { order: id, number, level, issued, replyBy, to } = state;
  const record = context.workspace.records['supervision-order'].get(id)?.value;
  const task = taskNamed(state.task, context);
  return {
    id,
    link: { name: number, path: paths.order(id) },
    subject: record?.subject ?? '',
    level,
    levelName: levelName(level, context),
    ...(task && { task }),
    taskId: state.task,
    to: linkTo('department', to, context),
    toId: to,
    issued,
    replyBy,
    state: state.state,
    look: ORDER_LOOKS[state.state],
    word: context.say(ORDER_WORDS[state.state]),
    note: noteOf(state, context),
  };
}

function noteOf({ state, replied, replyDaysLate: late, decided }: OrderState, { say }: Context): string {
  const days = counted(late, 'working day');
  if (state === 'reply-overdue') {
    return late > 0 ? say({ zh: `已逾期 ${late} 个工作日`, en: `${days} late` }) : '';
  }
  const answered = replied === null ? '' : say({ zh: `${replied} 回复`, en: `answered ${replied}` });
  const tardy = replied !== null && late > 0 ? say({ zh: `，晚 ${late} 个工作日`, en: `, ${days} late` }) : '';
  const settled = decided === null ? '' : say({ zh: `${decided} 认定`, en: `decided ${decided}` });
  return [answered + tardy, settled].filter(Boolean).join(say({ zh: '，', en: ', ' }));
}

/** An order by what sets its place among those about a task. */
export type Placed = Pick<SupervisionOrder, 'task' | 'issued' | 'level'>;

/** Orders about the same task that were issued before one and stand, the oldest first; on one day a lower level goes first. */
export function earlierOrders({ task, issued, level }: Placed, context: Context): OrderLine[] {
  const after = (line: OrderLine) => minutesAt(issued) - minutesAt(line.issued) || level - line.level;
  return orderLines(context)
    .filter((line) => task !== undefined && line.taskId === task && line.state !== 'withdrawn' && after(line) > 0)
    .sort((a, b) => minutesAt(a.issued) - minutesAt(b.issued) || a.level - b.level);
}
