import type { Explanation } from '../model/explanation.ts';
import type { Month } from '../model/month.ts';
import { isMeasured, isOpen } from '../model/periods.ts';
import type { Bound, ControlChart, ScorecardResult, TargetInForce, Value } from '../model/results.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Scores } from './index.ts';

/** Which figures are wanted. Scorecards have no indicator of their own: `indicator` leaves them as they are. */
export interface Selection {
  readonly months: readonly Month[];
  readonly unit?: string;
  readonly indicator?: string;
}

/** Targets as they are given to other programs: flat, so that they stand beside the figure. */
export interface FlatTarget {
  readonly target: Bound | null;
  readonly floor: Bound | null;
  readonly stretch: Bound | null;
  readonly targetFrom: Month | null;
}

export type ListedValue = Omit<Value, 'target'> & FlatTarget;

/**
 * Values by indicator, unit and month, each in the order of the records. Listed are units with a figure in any month and
 * units of the types at which the indicator is measured, in months in which both exist: what is missing is listed too.
 */
export function* listValues(workspace: Workspace, scores: Scores, selection: Selection): Iterable<ListedValue> {
  for (const { unit, indicator, months } of listSeries(workspace, scores, selection)) {
    for (const month of months) {
      const { target, ...value } = scores.value(unit, indicator, month);
      yield { ...value, ...flatTarget(target) };
    }
  }
}

export function flatTarget(target: TargetInForce | null): FlatTarget {
  return {
    target: target?.target ?? null,
    floor: target?.floor ?? null,
    stretch: target?.stretch ?? null,
    targetFrom: target?.from ?? null,
  };
}

/** Control charts of the same series, from the first month to the last that is wanted. */
export function* listCharts(workspace: Workspace, scores: Scores, selection: Selection): Iterable<ControlChart> {
  const last = selection.months.at(-1);
  for (const { unit, indicator } of listSeries(workspace, scores, selection)) {
    const chart = scores.chart(unit, indicator, last);
    if (chart) yield chart;
  }
}

export function* listScorecards(scores: Scores, { months, unit }: Selection): Iterable<ScorecardResult> {
  for (const month of months) {
    yield* scores.scorecards(month).filter((card) => unit === undefined || card.unit === unit);
  }
}

/**
 * Explanations of what is listed, values before scorecards: of a value with its points, of a scorecard with its sections and
 * items. What the items rest on is explained with the values, and not again. Names and texts are taken from `texts`.
 */
export function* listExplanations(
  workspace: Workspace,
  scores: Scores,
  selection: Selection,
  texts?: Workspace,
): Iterable<Explanation> {
  for (const { unit, indicator, months } of listSeries(workspace, scores, selection)) {
    for (const month of months) yield scores.explainPoints(unit, indicator, month, texts);
  }
  for (const { scorecard, unit, month } of listScorecards(scores, selection)) {
    const explanation = scores.explainScorecard(scorecard, unit, month, texts);
    if (explanation) yield withoutPoints(explanation);
  }
}

function withoutPoints(explanation: Explanation): Explanation {
  const parts = explanation.of.figure === 'item' ? [] : explanation.parts.map(withoutPoints);
  return { ...explanation, parts };
}

/** A unit and an indicator, with the months of a selection in which both exist. */
export interface Series {
  readonly unit: string;
  readonly indicator: string;
  readonly months: readonly Month[];
}

/** The series of a selection: see `listValues`. */
export function* listSeries(workspace: Workspace, scores: Scores, selection: Selection): Iterable<Series> {
  for (const [indicator, { value: definition }] of workspace.records.indicator) {
    if (selection.indicator !== undefined && selection.indicator !== indicator) continue;
    const measured = new Set(scores.unitsOf(indicator));
    for (const [unit, { value: record }] of workspace.records.unit) {
      if (selection.unit !== undefined && selection.unit !== unit) continue;
      if (!measured.has(unit) && !definition.measuredAt?.includes(record.type)) continue;
      const months = selection.months.filter((month) => isOpen(record, month) && isMeasured(definition, month));
      if (months.length > 0) yield { unit, indicator, months };
    }
  }
}
