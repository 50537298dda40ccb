import { dayOf } from '../../model/moment.ts';
import { lastDayOf } from '../../model/month.ts';
import type { Task } from '../../model/records/task.ts';
import { planned, reportsByTask, type Report } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import { onceFor } from '../once.ts';
import { shortfallText } from '../shortfalls.ts';
import { percentText, taskLine } from '../tasks.ts';
import { actualCurve, curveEnd, plannedCurve } from './curves.ts';
import { deadlineNotes } from './deadline.ts';
import { findingOf } from './finding.ts';
import { logOf } from './log.ts';
import { milestoneLines } from './milestones.ts';
import { recoveryOf } from './recovery.ts';
import { stepsOf } from './steps.ts';
import type { ProgressNote, TaskPage } from './types.ts';

export { orderForm, type OrderForm } from './order-form.ts';
export type * from './types.ts';

const pageOnce = onceFor<Context, TaskPage | undefined>();
const reportsOnce = onceFor<Context, Map<string, Report[]>>();

/** A task from the shortfall it answers to the proof that it helped; undefined for an id that is no task. */
export function taskPage(id: string, context: Context): TaskPage | undefined {
  return pageOnce(context, id, () => makePage(id, context));
}

function makePage(id: string, context: Context): TaskPage | undefined {
  const { workspace, names, asOf } = context;
  const entry = workspace.records.task.get(id);
  const state = context.tasks.find(({ task }) => task === id);
  if (!entry || !state) return undefined;
  const { value: task } = entry;
  const line = taskLine(state, context);
  const reports = reportsOnce(context, '', () => reportsByTask(workspace)).get(id) ?? [];
  const milestones = milestoneLines(task, asOf);
  const recovery = recoveryOf(task, state.closed, context);
  const professionalLine = workspace.records.department.get(task.owner)?.value.line;
  const shortfall = context.workspace.records.shortfall.get(task.shortfall ?? '')?.value;
  return {
    id,
    line,
    finding: findingOf(line, context),
    steps: stepsOf({ task, state, line, milestones, recovery }, context),
    module: names.module(task.module),
    ...(professionalLine !== undefined && { professionalLine: names.line(professionalLine) }),
    ...(shortfall && { shortfall: shortfallText(task.shortfall ?? '', shortfall, context) }),
    owner: linkTo('department', task.owner, context),
    ownerId: task.owner,
    coOwners: (task.coOwners ?? []).map((each) => linkTo('department', each, context)),
    contents: task.contents,
    measures: task.measures ?? [],
    issued: task.issued,
    deadlineNotes: deadlineNotes(task, state, context),
    deadlineDay: dayOf(state.deadline),
    signer: task.signer,
    milestones,
    plannedCurve: plannedCurve(task),
    actualCurve: actualCurve(task, reports, asOf),
    curveEnd: curveEnd(state, asOf),
    progress: progressNotes(id, task, context),
    recovery,
    log: logOf(id, task, state, context),
    source: entry.file.path,
  };
}

/** What was reported month by month, the latest first, beside what the plan asked for. */
function progressNotes(id: string, task: Task, context: Context): ProgressNote[] {
  const months = [...context.workspace.records.progress].sort(([a], [b]) => (a < b ? 1 : -1));
  return months.flatMap(([month, { value }]) =>
    value.tasks
      .filter((report) => report.task === id)
      .map(({ actual: done, note }) => ({
        month: context.format.month(month),
        plannedText: percentText(planned(task, lastDayOf(month)), context),
        actualText: percentText(done, context),
        ...(note !== undefined && { note }),
      })),
  );
}
