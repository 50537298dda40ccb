import { lastDayOf, type Month } from '../../model/month.ts';
import { controlPoints } from '../../model/workspace.ts';
import type { Context } from '../context.ts';
import { tasksFor } from '../indicators.ts';
import { linkTo, type Link } from '../links.ts';
import { onceFor } from '../once.ts';
import { pathOfRecord } from '../paths.ts';
import { taskLine, type TaskLine } from '../tasks.ts';

/** A control point that an indicator shows, with what must be true to pass it. */
export interface ControlLine extends Link {
  readonly stage: string;
  /** Its first clause, and only for the latest month: what passes now may not be what passed then. */
  readonly criterion?: string;
}

const linesOnce = onceFor<Context, ReadonlyMap<string, readonly ControlLine[]>>();

/** The control points that an indicator shows, in the order of the stages. */
export function controlledBy(indicator: string, month: Month, context: Context): readonly ControlLine[] {
  const lines = linesOnce(context, '', () => allLines(context)).get(indicator) ?? [];
  return month === context.latest ? lines : lines.map(({ name, path, stage }) => ({ name, path, stage }));
}

function allLines(context: Context): Map<string, ControlLine[]> {
  const lines = new Map<string, ControlLine[]>();
  for (const { point, stage } of controlPoints(context.workspace)) {
    const line = {
      name: point.name,
      path: `${pathOfRecord(context.workspace, 'stage', stage.id) ?? ''}#${point.id}`,
      stage: linkTo('stage', stage.id, context).name,
      ...(point.criterion !== undefined && { criterion: firstClause(point.criterion, context) }),
    };
    for (const indicator of point.indicators ?? []) lines.set(indicator, [...(lines.get(indicator) ?? []), line]);
  }
  return lines;
}

/** The first clause of a criterion: a line has no room for more, and the page of the control point has all of it. */
function firstClause(text: string, { say }: Context): string {
  const end = text.search(/[；。]|[;.](?=\s)/);
  if (end === -1 || end === text.length - 1) return text;
  const clause = text.slice(0, end);
  return say({ zh: `${clause}……`, en: `${clause} …` });
}

/** Tasks that were to mend an indicator by the end of a month, as they stand at the as-of date. */
export function tasksIn(month: Month, indicator: string, context: Context): TaskLine[] {
  return tasksFor(indicator, context)
    .filter(({ task }) => (context.workspace.records.task.get(task)?.value.issued ?? '') <= lastDayOf(month))
    .map((state) => taskLine(state, context));
}
