import { Big } from '../model/decimal.ts';
import type { TaskState, TaskStateName } from '../track/index.ts';
import type { Context } from './context.ts';
import { linkTo, type Link } from './links.ts';

const DOWN = 0;

/** A task in a line, as it stands at the as-of date. */
export interface TaskLine extends Link {
  readonly number: string;
  readonly owner: string;
  /** Per cent, and as it is shown. */
  readonly planned: number;
  readonly actual: number;
  readonly plannedText: string;
  readonly actualText: string;
  readonly state: TaskStateName;
  readonly daysOverdue: number;
  /** The supervision level that is due, by name. */
  readonly level?: string;
}

export function taskLine(state: TaskState, context: Context): TaskLine {
  const task = context.workspace.records.task.get(state.task)?.value;
  const level = context.workspace.records.supervision
    .get('supervision')
    ?.value.levels.find((each) => each.level === state.due?.level.level)?.name;
  return {
    number: task?.number ?? state.task,
    ...linkTo('task', state.task, context),
    owner: context.names.of('department', state.owner),
    planned: state.planned,
    actual: state.actual,
    plannedText: percentText(state.planned, context),
    actualText: percentText(state.actual, context),
    state: state.state,
    daysOverdue: state.daysOverdue,
    ...(level !== undefined && { level }),
  };
}

/** Progress without decimals, unless some are asked for; 99.6 is not yet 100, so it is cut off rather than rounded. */
export function percentText(share: number, context: Context, places = 0): string {
  const cut = new Big(share).round(places, DOWN).toNumber();
  return `${context.format.figure(cut, places)}%`;
}
