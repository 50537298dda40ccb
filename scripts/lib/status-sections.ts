import type { Bilingual } from '../../src/model/diagnostic.ts';
import type { Context } from '../../src/report/context.ts';
import type { ClosingProof, OrderDue, OrderState, OrderStateName, TaskState } from '../../src/track/index.ts';
import { levelName, ORDER_WORDS, taskName } from './status-words.ts';
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

const SETTLED: readonly OrderStateName[] = ['resolved', 'escalated', 'withdrawn'];

/** Orders that are issued and not settled; one that names no task is told by its subject. */
export function orderSection(context: Context, orders: readonly OrderState[]): string {
  const { say } = context;
  const open = orders.filter(({ state }) => !SETTLED.includes(state));
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

function notesOf(context: Context, { task, paused, downgraded, reopened, accountability }: TaskState): Bilingual[] {
  const notes: Bilingual[] = [];
  const record = context.workspace.records.task.get(task)?.value;
  const rules = context.workspace.records.supervision.get('supervision')?.value;
  if (paused) {
    const reason = rules?.stopTheClock?.reasons.find(({ id }) => id === paused.reason)?.name ?? paused.reason;
    const until = paused.until === null ? { zh: '今', en: 'now' } : { zh: ` ${paused.until}`, en: paused.until };
    notes.push({
      zh: `停表：${paused.from} 至${until.zh}，${reason}`,
      en: `the clock stands still from ${paused.from} to ${until.en}: ${reason}`,
    });
  }
  if (downgraded) {
    const least = rules?.downgrade?.actualAtLeast ?? 0;
    notes.push({
      zh: `降级：实际进度达到 ${least}%，应发级别由 ${downgraded.from} 级降为 ${downgraded.to} 级`,
      en: `downgraded from level ${downgraded.from} to ${downgraded.to}: at least ${least}% is done`,
    });
  }
  if (reopened) {
    const why = record?.closings?.[reopened.index]?.reopened?.reason ?? '';
    notes.push({
      zh: `重开：${reopened.closed} 关闭，${reopened.on} 重新打开，${why}`,
      en: `closed on ${reopened.closed} and opened again on ${reopened.on}: ${why}`,
    });
  }
  if (accountability) {
    const { due, from } = accountability;
    const when = from === null ? { zh: '停表结束后', en: 'once the clock runs again' } : { zh: ` ${from} `, en: from };
    notes.push(
      due
        ? { zh: `问责：自${when.zh}起转入问责`, en: `accountability has followed since ${when.en}` }
        : {
            zh: `问责：仍未解决的，${when.zh.trim()} 转入问责`,
            en: `accountability follows if it is not solved: ${when.en}`,
          },
    );
  }
  return notes;
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
