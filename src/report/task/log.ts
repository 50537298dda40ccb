import { dayOf, minutesAt } from '../../model/moment.ts';
import type { Closing, Pause, Task } from '../../model/records/task.ts';
import type { OrderState, TaskState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { paths } from '../paths.ts';
import { pauseReason } from './deadline.ts';
import { proofOn } from './recovery.ts';
import type { LogEntry } from './types.ts';

/** What happened to a task and was decided about it by the as-of date, oldest first. */
export function logOf(id: string, task: Task, state: TaskState, context: Context): LogEntry[] {
  const { asOf } = context;
  const entries = [
    issued(task, context),
    ...(task.pauses ?? []).filter(({ from }) => from <= asOf).map((pause) => paused(pause, context)),
    ...state.orders.map((order) => ordered(order, context)),
    ...decided(id, context),
    ...(task.closings ?? []).filter(({ on }) => on <= asOf).flatMap((closing) => closed(task, closing, context)),
  ];
  return entries.sort((a, b) => minutesAt(a.day) - minutesAt(b.day));
}

function issued({ issued: on, deadline, signer }: Task, { say }: Context): LogEntry {
  const text = say({ zh: `下达，时限 ${deadline}`, en: `Issued, due on ${deadline}` });
  return { day: on, text, note: say({ zh: `签发：${signer}`, en: `Signed by: ${signer}` }) };
}

function paused({ from, until, reason, note, by }: Pause, context: Context): LogEntry {
  const why = pauseReason(reason, context);
  const text =
    until === undefined
      ? context.say({ zh: `停表，尚未恢复：${why}`, en: `The clock stands still: ${why}` })
      : context.say({ zh: `停表至 ${until}：${why}`, en: `The clock stands still until ${until}: ${why}` });
  return {
    day: from,
    text,
    note: context.say({ zh: `${note}（${by}批准）`, en: `${note} (granted by: ${by})` }),
  };
}

function ordered(
  { order, level, issued: at, replied, replyBy, decided: settled, state }: OrderState,
  context: Context,
): LogEntry {
  const { records } = context.workspace;
  const record = records['supervision-order'].get(order)?.value;
  const name =
    records.supervision.get('supervision')?.value.levels.find((each) => each.level === level)?.name ?? `${level}`;
  const answer = replied
    ? context.say({ zh: `${dayOf(replied)} 回复`, en: `Answered on ${dayOf(replied)}` })
    : context.say({ zh: `回复时限 ${replyBy}，未回复`, en: `To be answered by ${replyBy}; no answer yet` });
  const outcome = settled && record?.result ? `${settled} ${OUTCOMES[record.result.outcome](context)}` : '';
  return {
    day: at,
    text: context.say({ zh: `${name}发出`, en: `${name} issued` }),
    note: [answer, ...(state === 'answered' || !outcome ? [] : [outcome])].join(context.say({ zh: '；', en: '; ' })),
    link: { name: record?.number ?? order, path: paths.order(order) },
  };
}

const OUTCOMES = {
  resolved: ({ say }: Context) => say({ zh: '认定已解决', en: 'found to be resolved' }),
  escalated: ({ say }: Context) => say({ zh: '升级督办', en: 'escalated' }),
  withdrawn: ({ say }: Context) => say({ zh: '撤回', en: 'withdrawn' }),
} as const;

/** Decisions of meetings that this task carries out. */
function decided(task: string, context: Context): LogEntry[] {
  const { workspace, asOf, names } = context;
  return [...workspace.records.meeting].flatMap(([meeting, { value }]) =>
    value.decisions
      .filter((decision) => decision.task === task && dayOf(value.held) <= asOf)
      .map(({ id, text, due }) => ({
        day: value.held,
        text,
        note: context.say({ zh: `时限 ${due}`, en: `Due on ${due}` }),
        link: { name: names.of('meeting-kind', value.kind), path: `${paths.meeting(meeting)}#${id}` },
      })),
  );
}

function closed(task: Task, { on, by, evidence, exception, reopened }: Closing, context: Context): LogEntry[] {
  const { say, asOf } = context;
  const { indicators, missing } = proofOn(task, on, context);
  const proven = say({
    zh: `${indicators.length} 项指标中 ${indicators.length - missing.length} 项已恢复`,
    en: `${indicators.length - missing.length} of ${counted(indicators.length, 'indicator')} had recovered`,
  });
  const shown = evidence ?? (indicators.length > 0 ? proven : undefined);
  const closing: LogEntry = {
    day: on,
    text: exception
      ? say({ zh: `例外关闭（${by}）`, en: `Closed by exception (${by})` })
      : say({ zh: `关闭（${by}）`, en: `Closed (${by})` }),
    ...(exception
      ? {
          note: say({
            zh: `${proven}。例外理由：${exception.reason}（${exception.by}，${exception.on}）`,
            en: `${proven}. Why nevertheless: ${exception.reason} (${exception.by}, ${exception.on})`,
          }),
        }
      : shown !== undefined && { note: shown }),
  };
  if (!reopened || reopened.on > asOf) return [closing];
  const { reason, by: who, deadline } = reopened;
  const until =
    deadline === undefined ? { zh: '', en: '' } : { zh: `，新时限 ${deadline}`, en: `, now due on ${deadline}` };
  const text = say({ zh: `重开（${who}）${until.zh}`, en: `Opened again (${who})${until.en}` });
  return [closing, { day: reopened.on, text, note: reason }];
}
