import { dayOf, type Moment } from '../../model/moment.ts';
import type { Month } from '../../model/month.ts';
import type { SupervisionOrder } from '../../model/records/supervision.ts';
import { addWorkdays } from '../../model/workdays.ts';
import { delayAt, type Delay, type OrderDue } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { percentText } from '../tasks.ts';
import { overdueText } from './due.ts';
import { earlierOrders, type Placed } from './orders.ts';
import { rulesOf } from './words.ts';

/** Working days for an answer where the rules say none. */
const REPLY = 3;

/** An order as it would be issued: all but the number. */
export type OrderDraft = Omit<SupervisionOrder, 'number' | 'reply' | 'result'> & { readonly task: string };

/** Fills in an order that is due, from the facts as of the moment at which it is to be issued. */
export function draftOrder({ task: id, owner, level }: OrderDue, at: Moment, context: Context): OrderDraft {
  const task = context.workspace.records.task.get(id)?.value;
  const delay = delayAt(context.workspace, id, at);
  const rule = rulesOf(context)?.levels.find((each) => each.level === level.level) ?? level;
  const copies = (task?.coOwners ?? []).filter((department) => department !== owner);
  return {
    task: id,
    subject: delay ? subjectOf(id, delay, context) : context.names.of('task', id),
    level: rule.level,
    issued: at,
    signer: rule.signer,
    to: owner,
    ...(copies.length > 0 && { copies }),
    demands: [
      ...milestoneDemands(id, delay, context),
      ...levelDemands({ task: id, issued: at, level: rule.level }, context),
    ],
    replyBy: addWorkdays(dayOf(at), rule.reply ?? REPLY, context.site.calendar),
  };
}

function subjectOf(id: string, delay: Delay, context: Context): string {
  const name = context.names.of('task', id);
  const [planned, actual] = [percentText(delay.planned, context), percentText(delay.actual, context)];
  const late = overdueText(delay.daysOverdue, context);
  return context.say({
    zh: `${name}：应于 ${delay.deadline} 完成，${late}，实际进度 ${actual}，计划 ${planned}`,
    en: `${name}: due on ${delay.deadline}, ${late}, ${actual} done of ${planned} planned`,
  });
}

/** What the department is to say of each milestone that is late; of the task where none is. */
function milestoneDemands(id: string, delay: Delay | undefined, context: Context): string[] {
  const milestones = context.workspace.records.task.get(id)?.value.milestones ?? [];
  const late = delay?.overdueMilestones ?? [];
  if (late.length === 0) {
    return [
      context.say({
        zh: '写明还有哪些没有完成、卡在哪里、由谁负责、哪天完成。',
        en: 'Say what is not done yet, what holds it up, who sees to it and on what day it will be done.',
      }),
    ];
  }
  return late.map((open) => {
    const name = milestones.find((each) => each.id === open.id)?.name ?? open.id;
    return context.say({
      zh: `“${name}”应于 ${open.due} 完成：写明卡在哪里、由谁负责、哪天完成。`,
      en: `“${name}” was due on ${open.due}: say what holds it up, who sees to it and on what day it will be done.`,
    });
  });
}

/** What a higher level asks beyond: why the order before it did not help. */
function levelDemands(order: Placed, context: Context): string[] {
  return earlierOrders(order, context)
    .slice(-1)
    .map(({ link, levelName }) =>
      context.say({
        zh: `说明${levelName}（${link.name}）要求的事为什么没有办成，拿出补救措施。`,
        en: `Say why the demands of ${link.name} (${levelName}) were not met, and what will be done instead.`,
      }),
    );
}

/** The progress that was known, with the month it was reported for. */
export function progressText({ actual, planned, reported }: Delay, context: Context): string {
  const { format, say } = context;
  const [done, plan] = [percentText(actual, context), percentText(planned, context)];
  const of = (month: Month) => ({
    zh: `（${format.month(month)}末上报）`,
    en: ` (reported at the end of ${format.month(month)})`,
  });
  const when = reported === null ? { zh: '', en: '' } : of(reported);
  return say({ zh: `实际 ${done}${when.zh}，计划 ${plan}`, en: `${done} done${when.en}, ${plan} planned` });
}
