import { roundHalfUp } from '../../model/decimal.ts';
import { lineColumn } from '../../model/source.ts';
import type { Entry } from '../../model/workspace.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { figureOf, tasksFor, widestUnit } from '../indicators.ts';
import { linkTo } from '../links.ts';
import { onceFor } from '../once.ts';
import { paths } from '../paths.ts';
import { traceOf } from '../references.ts';
import { companyIn } from '../scorecard/subjects.ts';
import { taskLine } from '../tasks.ts';
import { FULL, PRIORITIES, type ImportancePage, type Priority, type PriorityGroup } from './types.ts';
import { balanceOf, findingOf, leftOf, type Unnumbered } from './words.ts';

export { FULL, PRIORITIES, type DriverLine, type ImportancePage, type Priority, type PriorityGroup } from './types.ts';

const pages = onceFor<Context, ImportancePage>();

/** What to fix first, in the latest month. Made once: many pages ask whether there is anything to lead to. */
export function importancePage(context: Context): ImportancePage {
  return pages(context, 'page', () => pageOf(context));
}

/** Where the page is; nothing while it has nothing to show. */
export function importancePath(context: Context): string | undefined {
  return importancePage(context).groups.length > 0 ? paths.importance : undefined;
}

/** The same for an indicator's page: only where something shown there drives it, directly or through others. */
export function driversPath(indicator: string, context: Context): string | undefined {
  const shown = new Set(importancePage(context).groups.flatMap(({ lines }) => lines.map(({ id }) => id)));
  const seen = new Set([indicator]);
  for (const id of seen) for (const { from } of traceOf(context).to('indicator', id, 'drives')) seen.add(from.id);
  seen.delete(indicator);
  return [...seen].some((id) => shown.has(id)) ? paths.importance : undefined;
}

function pageOf(context: Context): ImportancePage {
  const stated = [...context.workspace.records.indicator.values()].filter(
    ({ value }) => value.importance !== undefined,
  );
  const lines = stated.flatMap((entry) => lineOf(entry, context));
  const shown = new Set(lines.map(({ id }) => id));
  const median = medianOf(lines.map(({ importance }) => importance));
  const byPriority = Map.groupBy(lines, (line) => priorityOf(line, median));
  let number = 0;
  const groups = PRIORITIES.flatMap((priority): PriorityGroup[] => {
    const own = byPriority.get(priority)?.sort(byUrgency);
    return own ? [{ priority, lines: own.map((line) => ({ ...line, number: `${++number}` })) }] : [];
  });
  const fullIsTarget = lines.every(({ points, figure }) => points >= FULL === (figure.status === 'achieved'));
  return {
    finding: findingOf(byPriority.get('fix') ?? [], lines.length, fullIsTarget, context),
    balance: balanceOf(lines, median, fullIsTarget, context),
    month: context.latest,
    groups,
    median,
    medianText: importanceText(median, context),
    fullIsTarget,
    left: stated.filter(({ id }) => !shown.has(id)).map((entry) => leftOf(entry, context)),
  };
}

function lineOf(entry: Entry<'indicator'>, context: Context): Unnumbered[] {
  const { id, value: indicator, file, positions } = entry;
  const { latest, scores, format, names } = context;
  const unit = widestUnit(id, context);
  if (latest === undefined || unit === undefined || indicator.importance === undefined) return [];
  const value = scores.value(unit, id, latest);
  const figure = figureOf(value, context);
  if (!figure || value.score === null) return [];
  const place = positions.key(['importance']) ?? { start: 0 };
  return [
    {
      ...linkTo('indicator', id, context),
      id,
      importance: indicator.importance,
      points: roundHalfUp(value.score, SCORE_PLACES),
      pointsText: format.figure(value.score, SCORE_PLACES),
      figure,
      ...(unit !== companyIn(latest, context) && { unitName: names.unit(unit, latest) }),
      owner: linkTo('department', indicator.owner, context),
      tasks: tasksFor(id, context).map((state) => taskLine(state, context)),
      source: { file: file.path, line: lineColumn(file, place.start).line },
    },
  ];
}

function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return (low + high) / 2;
}

function priorityOf({ importance, points }: Unnumbered, median: number): Priority {
  if (points < FULL) return importance >= median ? 'fix' : 'next';
  return importance >= median ? 'keep' : 'rest';
}

/** By importance times what is missing to a full score; where nothing is missing, by importance. */
function byUrgency(a: Unnumbered, b: Unnumbered): number {
  const urgency = ({ importance, points }: Unnumbered) => importance * Math.max(0, FULL - points);
  return urgency(b) - urgency(a) || b.importance - a.importance;
}

function importanceText(importance: number, { format }: Context): string {
  return format.figure(importance, Number.isInteger(importance) ? 0 : 1);
}
