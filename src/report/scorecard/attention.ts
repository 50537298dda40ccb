import type { ItemResult, ScorecardResult } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { figureOf, isOff, monthsOff, tasksFor } from '../indicators.ts';
import { linkTo } from '../links.ts';
import { taskLine } from '../tasks.ts';
import type { Attention } from './types.ts';

/** How many the first screen has room for. */
const FIRST = 5;

/** Indicators of a card that are off target: missed before at risk, then by the points they cost. */
export function attentionOf(result: ScorecardResult, context: Context): { first: Attention[]; more: number } {
  // A card may have an indicator in two sections; it needs attention once.
  const items = new Map(result.items.map((item) => [item.indicator, item]));
  const off = [...items.values()]
    .flatMap((item) => candidate(item, result, context))
    .sort((a, b) => severity(b) - severity(a) || b.lost - a.lost);
  return { first: off.slice(0, FIRST).map(({ attention }) => attention), more: Math.max(0, off.length - FIRST) };
}

interface Candidate {
  readonly attention: Attention;
  readonly lost: number;
}

function severity({ attention }: Candidate): number {
  return attention.figure.status === 'missed' ? 1 : 0;
}

function candidate(item: ItemResult, result: ScorecardResult, context: Context): Candidate[] {
  const { indicator, unit } = item;
  if (indicator === undefined || unit === undefined) return [];
  const figure = figureOf(context.scores.value(unit, indicator, result.month), context);
  const owner = context.workspace.records.indicator.get(indicator)?.value.owner;
  if (!figure || owner === undefined || !isOff(figure.status)) return [];
  const attention = {
    figure,
    months: monthsOff(unit, indicator, result.month, context),
    owner: linkTo('department', owner, context),
    tasks: tasksFor(indicator, context).map((state) => taskLine(state, context)),
  };
  return [{ attention, lost: item.lost ?? 0 }];
}
