import { closingAt } from '../model/closings.ts';
import { addMonths, lastDayOf, monthOf, monthRange, type Day } from '../model/month.ts';
import type { Task } from '../model/records/task.ts';
import { actual, planned, reportsByTask, type Report } from '../track/index.ts';
import type { Context } from './context.ts';
import { figureOf, sparkOf, type Figure, type Spark } from './indicators.ts';
import { linkTo, type Link } from './links.ts';
import { companyIn } from './scorecard/index.ts';
import { percentText, taskLine, type TaskLine } from './tasks.ts';

export interface MilestoneLine {
  readonly id: string;
  readonly name: string;
  readonly due: string;
  readonly dueDay: Day;
  readonly weight: number;
  readonly done?: Day;
  readonly evidence?: string;
  readonly key: boolean;
  readonly risk?: string;
  /** Due before the as-of date and not done. */
  readonly late: boolean;
  /** Planned progress once it is done, in per cent. */
  readonly planned: number;
}

export interface CurvePoint {
  readonly day: Day;
  readonly percent: number;
}

export interface ProgressNote {
  readonly month: string;
  readonly plannedText: string;
  readonly actualText: string;
  readonly note?: string;
}

export interface TaskPage {
  readonly line: TaskLine;
  /** The heading: how it stands, in a sentence. */
  readonly finding: string;
  readonly module: string;
  readonly shortfall?: { readonly name: string; readonly description: string; readonly cause?: string };
  readonly owner: Link;
  readonly ownerId: string;
  readonly coOwners: readonly Link[];
  readonly contents: readonly string[];
  readonly measures: readonly string[];
  readonly issued: Day;
  readonly deadline: string;
  readonly signer: string;
  readonly milestones: readonly MilestoneLine[];
  readonly plannedCurve: readonly CurvePoint[];
  readonly actualCurve: readonly CurvePoint[];
  readonly progress: readonly ProgressNote[];
  /** Indicators it is to mend, with their last thirteen months. */
  readonly indicators: readonly { readonly figure: Figure; readonly spark: Spark }[];
  readonly source: string;
}

export function taskPage(id: string, context: Context): TaskPage | undefined {
  const entry = context.workspace.records.task.get(id);
  const state = context.tasks.find(({ task }) => task === id);
  if (!entry || !state) return undefined;
  const { value: task } = entry;
  const line = taskLine(state, context);
  const shortfall = context.workspace.records.shortfall.get(task.shortfall ?? '')?.value;
  const reports = reportsByTask(context.workspace).get(id) ?? [];
  return {
    line,
    finding: findingOf(line, context),
    module: context.names.module(task.module),
    ...(shortfall && {
      shortfall: {
        name: shortfall.name,
        description: shortfall.description,
        ...(shortfall.cause !== undefined && { cause: shortfall.cause }),
      },
    }),
    owner: linkTo('department', task.owner, context),
    ownerId: task.owner,
    coOwners: (task.coOwners ?? []).map((each) => linkTo('department', each, context)),
    contents: task.contents,
    measures: task.measures ?? [],
    issued: task.issued,
    deadline: task.deadline,
    signer: task.signer,
    milestones: milestonesOf(task, context.asOf),
    plannedCurve: plannedCurve(task),
    actualCurve: actualCurve(task, reports, context.asOf),
    progress: progressNotes(id, task, context),
    indicators: (task.indicators ?? []).flatMap((indicator) => recovery(indicator, context)),
    source: entry.file.path,
  };
}

function findingOf(line: TaskLine, context: Context): string {
  const { number, name, daysOverdue } = line;
  const { actualText: done, plannedText: plan } = line;
  switch (line.state) {
    case 'done':
      return context.say({ zh: `${number} ${name}：已完成`, en: `${number} ${name}: done` });
    case 'overdue':
      return context.say({
        zh: `${number} ${name}：逾期 ${daysOverdue} 天，完成 ${done}`,
        en: `${number} ${name}: ${daysOverdue} days overdue, ${done} done`,
      });
    case 'not-started':
      return context.say({ zh: `${number} ${name}：未开始`, en: `${number} ${name}: not started` });
    default:
      return context.say({
        zh: `${number} ${name}：完成 ${done}，计划 ${plan}`,
        en: `${number} ${name}: ${done} done, ${plan} planned`,
      });
  }
}

function milestonesOf(task: Task, asOf: Day): MilestoneLine[] {
  return [...task.milestones]
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ id, name, due, weight, done, evidence, key, risk }) => ({
      id,
      name,
      due,
      dueDay: due.slice(0, 10),
      weight,
      ...(done !== undefined && { done }),
      ...(evidence !== undefined && { evidence }),
      ...(risk !== undefined && { risk }),
      key: key === true,
      late: due.slice(0, 10) < asOf && (done === undefined || done > asOf),
      planned: planned(task, due.slice(0, 10)),
    }));
}

/** The plan wherever it bends: the issue and every milestone. */
function plannedCurve(task: Task): CurvePoint[] {
  const days = [task.issued, ...task.milestones.map(({ due }) => due.slice(0, 10))];
  return [...new Set(days)].sort().map((day) => ({ day, percent: planned(task, day) }));
}

/** Progress at the end of every month since the issue, and at the as-of date. */
function actualCurve(task: Task, reports: readonly Report[], asOf: Day): CurvePoint[] {
  const end = closingAt(task, asOf)?.on ?? asOf;
  const ends = monthRange(monthOf(task.issued), addMonths(monthOf(end), -1)).map(lastDayOf);
  const days = [...ends.filter((day) => day > task.issued), end].filter((day) => day >= task.issued);
  return [{ day: task.issued, percent: 0 }, ...days.map((day) => ({ day, percent: actual(task, reports, day) }))];
}

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

function recovery(indicator: string, context: Context): { figure: Figure; spark: Spark }[] {
  const { latest, scores } = context;
  const unit = latest && companyIn(latest, context);
  if (!latest || unit === undefined) return [];
  const figure = figureOf(scores.value(unit, indicator, latest), context);
  return figure ? [{ figure, spark: sparkOf(unit, indicator, latest, context) }] : [];
}
