import { Big } from '../model/decimal.ts';
import type { TaskState, TaskStateName } from '../track/index.ts';
import type { Context } from './context.ts';
import { linkTo, type Link } from './links.ts';

export type { TaskStateName };

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
  /** The deadline in force, with a time of day where there is one. */
  readonly deadline: string;
  /** Days ago the plan stood where the task is now; 0 when it is on plan or ahead. */
  readonly slippage: number;
  /** When it will be done at the pace so far. */
  readonly forecast?: string;
  /** The supervision level that is due, by name. */
  readonly level?: string;
  /** The level that is to be issued now, by name: none is skipped, and none is issued twice. */
  readonly toIssue?: string;
  /** The highest that was issued for the deadline in force, by name. */
  readonly levelIssued?: string;
}

export function taskLine(state: TaskState, context: Context): TaskLine {
  const task = context.workspace.records.task.get(state.task)?.value;
  const levels = context.workspace.records.supervision.get('supervision')?.value.levels;
  const named = (level: number | undefined) => levels?.find((each) => each.level === level)?.name;
  const [level, levelIssued] = [named(state.due?.level.level), named(state.levelIssued)];
  const toIssue = named(state.toIssue?.level.level);
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
    deadline: state.deadline,
    slippage: state.slippage,
    ...(state.forecast !== null && { forecast: state.forecast }),
    ...(level !== undefined && { level }),
    ...(toIssue !== undefined && { toIssue }),
    ...(levelIssued !== undefined && { levelIssued }),
  };
}

/** Progress without decimals, unless some are asked for; 99.6 is not yet 100, so it is cut off rather than rounded. */
export function percentText(share: number, context: Context, places = 0): string {
  const cut = new Big(share).round(places, DOWN).toNumber();
  return `${context.format.figure(cut, places)}%`;
}
