import { Big } from '../model/decimal.ts';
import { lastDayOf, monthOf } from '../model/month.ts';
import { programme, type ProgrammePoint } from '../track/index.ts';
import type { Context } from './context.ts';

const DOWN = 0;

/** A point of the programme with its figures written out: a count of tasks, with a decimal where they are partly done. */
export interface ProgrammeLine extends ProgrammePoint {
  /** The month that ends on its day; the day where that is the as-of date. */
  readonly when: string;
  readonly plannedText: string;
  readonly actualText: string;
  readonly closedText: string;
}

/** All tasks together over time. */
export interface Programme {
  readonly points: readonly ProgrammeLine[];
  /** As they stand; nothing without tasks. */
  readonly standing?: ProgrammeLine;
  readonly finding: string;
}

export function programmeOf(context: Context): Programme {
  const points = programme(context.workspace, context.asOf).map((point) => lineOf(point, context));
  const standing = points.find(({ day }) => day === context.asOf);
  return { points, ...(standing && { standing }), finding: standing ? findingOf(standing, context) : '' };
}

function lineOf(point: ProgrammePoint, context: Context): ProgrammeLine {
  const { format } = context;
  const { day, planned, actual, closed } = point;
  return {
    ...point,
    when: day === lastDayOf(monthOf(day)) ? format.month(monthOf(day)) : day,
    plannedText: tasksText(planned, context),
    actualText: actual === null ? format.figure(null, 1) : tasksText(actual, context),
    closedText: format.figure(closed, 0),
  };
}

/** Cut off rather than rounded: 14.96 of 15 tasks are not all of them. */
function tasksText(count: number, { format }: Context): string {
  return format.figure(new Big(count).round(1, DOWN).toNumber(), 1);
}

function findingOf({ issued, plannedText, actualText, closed }: ProgrammeLine, { say }: Context): string {
  return say({
    zh: `${issued} 项任务合计完成 ${actualText} 项，计划 ${plannedText} 项，已关闭 ${closed} 项`,
    en: `${issued} tasks: ${actualText} tasks’ worth done of ${plannedText} planned, ${closed} closed`,
  });
}
