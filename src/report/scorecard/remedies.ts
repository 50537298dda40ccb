import { lastDayOf, type Month } from '../../model/month.ts';
import { controlPoints } from '../../model/workspace.ts';
import type { Context } from '../context.ts';
import { tasksFor } from '../indicators.ts';
import { linkTo, type Link } from '../links.ts';
import { pathOfRecord } from '../paths.ts';
import { taskLine, type TaskLine } from '../tasks.ts';

/** A control point that an indicator shows, with what must be true to pass it. */
export interface ControlLine extends Link {
  readonly stage: string;
  readonly criterion?: string;
}

const known = new WeakMap<Context, ReadonlyMap<string, readonly ControlLine[]>>();

/** The control points that an indicator shows, in the order of the stages. */
export function controlledBy(indicator: string, context: Context): readonly ControlLine[] {
  let lines = known.get(context);
  if (!lines) known.set(context, (lines = allLines(context)));
  return lines.get(indicator) ?? [];
}

function allLines(context: Context): Map<string, ControlLine[]> {
  const lines = new Map<string, ControlLine[]>();
  for (const { point, stage } of controlPoints(context.workspace)) {
    const line = {
      name: point.name,
      path: `${pathOfRecord(context.workspace, 'stage', stage.id) ?? ''}#${point.id}`,
      stage: linkTo('stage', stage.id, context).name,
      ...(point.criterion !== undefined && { criterion: point.criterion }),
    };
    for (const indicator of point.indicators ?? []) lines.set(indicator, [...(lines.get(indicator) ?? []), line]);
  }
  return lines;
}

/** Tasks that were to mend an indicator by the end of a month, as they stand at the as-of date. */
export function tasksIn(month: Month, indicator: string, context: Context): TaskLine[] {
  return tasksFor(indicator, context)
    .filter(({ task }) => (context.workspace.records.task.get(task)?.value.issued ?? '') <= lastDayOf(month))
    .map((state) => taskLine(state, context));
}
