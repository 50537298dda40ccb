import type { Bilingual } from '../../src/model/diagnostic.ts';
import type { Context } from '../../src/report/context.ts';
import {
  accountabilityRemark,
  downgradeRemark,
  isOpen,
  ORDER_WORDS,
  pauseRemark,
  reopeningRemark,
} from '../../src/report/supervision/index.ts';
import type { ClosingProof, OrderDue, OrderState, TaskState } from '../../src/track/index.ts';
import { levelName, taskName } from './status-words.ts';
import { table, type Column } from './table.ts';

/** A table under its heading; nothing where it has no rows. */
function section<Row>(
  context: Context,
  heading: Bilingual,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): string {
  return rows.length === 0 ? '' : `${context.say(heading)}\n${table(columns, rows)}`;
}

/** Orders due but not issued. */
export function dueSection(context: Context, due: readonly OrderDue[]): string {
  const { say, names } = context;
  return section(context, { zh: '应发未发的督办单', en: 'Orders due but not issued' }, due, [
    { title: say({ zh: '任务', en: 'Task' }), of: (row) => taskName(context, row.task) },
    { title: say({ zh: '责任部门', en: 'Owner' }), of: (row) => names.of('department', row.owner) },
    { title: say({ zh: '应发', en: 'To issue' }), of: (row) => levelName(context, row.level.level) },
    { title: say({ zh: '应发时间', en: 'Due since' }), of: (row) => row.at },
    {
      title: say({ zh: '逾期对应', en: 'Level due' }),
      of: (row) => (row.levelDue > row.level.level ? levelName(context, row.levelDue) : ''),
    },
  ]);
}

/** Orders that are issued and not settled; one that names no task is told by its subject. */
export function orderSection(context: Context, orders: readonly OrderState[]): string {
  const { say } = context;
  const open = orders.filter(({ state }) => isOpen(state));
  return section(context, { zh: '在办的督办单', en: 'Open supervision orders' }, open, [
    {
      title: say({ zh: '文号', en: 'Order' }),
      of: (row) => context.workspace.records['supervision-order'].get(row.order)?.value.number ?? row.number,
    },
    { title: say({ zh: '任务或事项', en: 'Task or subject' }), of: (row) => aboutOf(context, row) },
    { title: say({ zh: '级别', en: 'Level' }), of: (row) => levelName(context, row.level) },
    { title: say({ zh: '签发', en: 'Issued' }), of: (row) => row.issued },
    { title: say({ zh: '回复时限', en: 'Reply by' }), of: (row) => row.replyBy },
    { title: say({ zh: '回复', en: 'Replied' }), of: (row) => row.replied ?? '' },
    { title: say({ zh: '状态', en: 'State' }), of: (row) => say(ORDER_WORDS[row.state]) },
  ]);
}

function aboutOf(context: Context, { order, task }: OrderState): string {
  if (task !== null) return taskName(context, task);
  return context.workspace.records['supervision-order'].get(order)?.value.subject ?? '—';
}

/** Pauses, downgrades, reopenings and accountability, a line each. */
export function noteSection(context: Context, tasks: readonly TaskState[]): string {
  const { say } = context;
  const rows = tasks.flatMap((state) => notesOf(context, state).map((note) => ({ task: state.task, note })));
  return section(context, { zh: '需要说明的', en: 'To be noted' }, rows, [
    { title: say({ zh: '任务', en: 'Task' }), of: (row) => taskName(context, row.task) },
    { title: say({ zh: '情况', en: 'Note' }), of: (row) => say(row.note) },
  ]);
}

const NOTES = [
  [{ zh: '停表：', en: '' }, pauseRemark],
  [{ zh: '降级：', en: '' }, downgradeRemark],
  [{ zh: '重开：', en: '' }, reopeningRemark],
  [{ zh: '问责：', en: '' }, accountabilityRemark],
] as const;

function notesOf(context: Context, state: TaskState): Bilingual[] {
  return NOTES.flatMap(([about, remark]) => {
    const text = remark(state, context);
    return text ? [{ zh: about.zh + text.zh, en: about.en + text.en }] : [];
  });
}

/** Tasks that are done but not closed: whether they may be. */
export function closingSection(
  context: Context,
  tasks: readonly TaskState[],
  proofOf: (task: string) => ClosingProof | undefined,
): string {
  const { say, names } = context;
  const rows = tasks.filter(({ state, closed }) => state === 'done' && closed === null);
  const missing = (task: string): Bilingual => {
    const proof = proofOf(task);
    if (!proof || proof.mayClose) return { zh: '可以关闭', en: 'may be closed' };
    const { missing, openMilestones, upTo } = proof;
    const parts = [
      ...missing.map(({ indicator, onTarget, needed }) => `${names.of('indicator', indicator)} ${onTarget}/${needed}`),
      ...openMilestones,
    ];
    return {
      zh: `还缺（数据到 ${upTo ?? '—'}）：${parts.join('、')}`,
      en: `missing (figures up to ${upTo ?? '—'}): ${parts.join(', ')}`,
    };
  };
  return section(context, { zh: '已完成、未关闭的任务', en: 'Done but not closed' }, rows, [
    { title: say({ zh: '任务', en: 'Task' }), of: (row) => taskName(context, row.task) },
    { title: say({ zh: '能否关闭', en: 'May it be closed' }), of: (row) => say(missing(row.task)) },
  ]);
}
