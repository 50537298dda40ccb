import type { ItemResult, ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import { computedAnchor } from '../computed/index.ts';
import type { Context } from '../context.ts';
import { figureOf, sparkOf } from '../indicators.ts';
import { taskLine } from '../tasks.ts';
import { variationOf } from '../variation.ts';
import type { ItemRow, SectionBlock } from './types.ts';

/** A card's sections with their items, the most points lost first. */
export function sectionsOf(result: ScorecardResult, context: Context): SectionBlock[] {
  const card = context.workspace.records.scorecard.get(result.scorecard)?.value;
  return result.sections.map(({ section, weight, score }) => ({
    id: section,
    name: card?.sections.find(({ id }) => id === section)?.name ?? section,
    weight: weightText(weight, context),
    score: context.format.figure(score, SCORE_PLACES),
    filled: Math.min(100, Math.max(0, score ?? 0)),
    rows: result.items
      .filter((item) => item.section === section)
      .sort((a, b) => (b.lost ?? -Infinity) - (a.lost ?? -Infinity))
      .flatMap((item) => rowOf(item, result, context)),
  }));
}

function rowOf(item: ItemResult, result: ScorecardResult, context: Context): ItemRow[] {
  const { format } = context;
  const points = {
    computed: computedAnchor(item, result.items),
    score: format.figure(item.score, SCORE_PLACES),
    weight: weightText(item.weight, context),
    lost: format.figure(item.lost, SCORE_PLACES),
    ...(item.carriedFrom !== undefined && { carriedFrom: format.month(item.carriedFrom) }),
  };
  if (item.task !== undefined) {
    const state = context.tasks.find(({ task }) => task === item.task);
    if (!state) return [];
    const task = taskLine(state, context);
    return [{ link: { name: `${task.number} ${task.name}`, path: task.path }, task, ...points }];
  }
  const { indicator, unit } = item;
  if (indicator === undefined || unit === undefined) return [];
  const figure = figureOf(context.scores.value(unit, indicator, result.month), context);
  if (!figure) return [];
  const variation = variationOf(unit, indicator, result.month, context);
  // A card may have an indicator in two sections; an address leads to the first of them.
  const isFirst = result.items.find((each) => each.indicator === indicator) === item;
  return [
    {
      ...(isFirst && { anchor: indicator }),
      link: figure,
      figure,
      spark: sparkOf(unit, indicator, result.month, context),
      ...(variation && { variation }),
      ...points,
    },
  ];
}

/** Weights are mostly whole; those of departments' cards are thirds and sevenths. */
function weightText(weight: number, context: Context): string {
  return context.format.figure(weight, Number.isInteger(weight) ? 0 : 1);
}
