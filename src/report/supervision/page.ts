import type { Bilingual } from '../../model/diagnostic.ts';
import type { TaskState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { comingLines, dueLines } from './due.ts';
import { orderLines } from './orders.ts';
import { accountabilityRemark, downgradeRemark, pauseRemark } from './remarks.ts';
import { rulesInWords } from './rules.ts';
import type { DueLine, OrderLine, Remark, SupervisionPage } from './types.ts';
import { isOpen, taskNamed } from './words.ts';

/** What is due to be signed, what was issued and how it stands, what stands still, and the rules that say so. */
export function supervisionPage(context: Context): SupervisionPage {
  const [due, orders] = [dueLines(context), orderLines(context)];
  const source = context.workspace.records.supervision.get('supervision')?.file.path;
  return {
    finding: supervisionFinding(context),
    due,
    coming: comingLines(context),
    levels: byLevel(orders),
    stopped: context.tasks.flatMap((state) => stopRemark(state, context)),
    downgraded: remarks(context, (state) => downgradeRemark(state, context)),
    accountable: remarks(context, accountabilityRemark),
    rules: rulesInWords(context),
    ...(source !== undefined && { source }),
  };
}

/** What a task's page says of its supervision. */
export function taskOrders(
  task: string,
  context: Context,
): { due: DueLine | undefined; levels: SupervisionPage['levels'] } {
  return {
    due: dueLines(context).find(({ taskId }) => taskId === task),
    levels: byLevel(orderLines(context).filter(({ taskId }) => taskId === task)),
  };
}

/** The highest level first. */
function byLevel(orders: readonly OrderLine[]): SupervisionPage['levels'] {
  const levels = [...Map.groupBy(orders, ({ level }) => level)].sort(([a], [b]) => b - a);
  return levels.map(([, members]) => ({ name: members[0]?.levelName ?? '', orders: members }));
}

/** How many orders wait for a signature, and how many are open. */
export function supervisionFinding(context: Context): string {
  const { say } = context;
  const [due, open] = [dueLines(context).length, orderLines(context).filter(({ state }) => isOpen(state)).length];
  if (due === 0 && open === 0) {
    return say({ zh: '没有应发未发的督办单，也没有未结的', en: 'No supervision order is due, and none is open' });
  }
  return say({
    zh: `${due === 0 ? '没有督办单应发未发' : `${due} 份督办单应发未发`}，${open === 0 ? '已发的都已办结' : `${open} 份已发未结`}`,
    en: `${due === 0 ? 'No supervision order waits to be issued' : `${counted(due, 'supervision order')} due but not issued`}, ${open === 0 ? 'none is open' : `${open} issued and open`}`,
  });
}

function remarks(context: Context, of: (state: TaskState) => Bilingual | undefined): Remark[] {
  return context.tasks.flatMap((state) => {
    const [task, text] = [taskNamed(state.task, context), of(state)];
    return task && text ? [{ task, text: context.say(text) }] : [];
  });
}

/** The stop in force, with what was written of it; and days that were not counted on a task that is late. */
function stopRemark(state: TaskState, context: Context): Remark[] {
  const { say, workspace } = context;
  const task = taskNamed(state.task, context);
  const remark = pauseRemark(state, context);
  if (!task || (!remark && state.daysStood === 0)) return [];
  const pause = state.paused && workspace.records.task.get(state.task)?.value.pauses?.[state.paused.index];
  const granted =
    remark && pause
      ? say({
          zh: `${remark.zh}，由${pause.by}批准。${pause.note}`,
          en: `${remark.en}, by leave of the ${pause.by}. ${pause.note}`,
        })
      : '';
  const days = counted(state.daysStood, 'day');
  const stood =
    state.daysStood > 0
      ? say({
          zh: `时限之后已有 ${state.daysStood} 天不计入逾期。`,
          en: `${days} since the deadline do not count as overdue.`,
        })
      : '';
  const parts = [granted, stood].filter(Boolean);
  return [{ task, text: parts.join(say({ zh: '', en: ' ' })) }];
}
