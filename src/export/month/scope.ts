import type { Month } from '../../model/month.ts';
import type { ScorecardResult } from '../../model/results.ts';
import type { Context } from '../../report/context.ts';
import { isDepartmentCard, unitsBelow } from '../../report/scorecard/subjects.ts';
import { listScorecards, listSeries, type Series } from '../../score/listing.ts';

/** A month, whole, or as far as it concerns a department, or a unit and all below it. */
export interface Scope {
  readonly month: Month;
  readonly department?: string | undefined;
  readonly unit?: string | undefined;
}

/** The series of a scope in the order of the records: those that a department owns, those of a unit and all below it. */
export function seriesIn(scope: Scope, context: Context): Series[] {
  const { workspace, scores } = context;
  const units = scope.unit === undefined ? undefined : unitAndBelow(scope.unit, scope.month, context);
  return [...listSeries(workspace, scores, { months: [scope.month] })].filter(
    ({ unit, indicator }) =>
      (units?.has(unit) ?? true) &&
      (scope.department === undefined || workspace.records.indicator.get(indicator)?.value.owner === scope.department),
  );
}

/** The scorecards of a scope: that of the department, those of a unit and all below it. */
export function cardsIn(scope: Scope, context: Context): ScorecardResult[] {
  const { month, department, unit } = scope;
  const units = unit === undefined ? undefined : unitAndBelow(unit, month, context);
  return [...listScorecards(context.scores, { months: [month] })].filter((card) => {
    const isDepartment = isDepartmentCard(card.scorecard, context);
    if (department !== undefined) return isDepartment && card.unit === department;
    return units === undefined || (!isDepartment && units.has(card.unit));
  });
}

function unitAndBelow(unit: string, month: Month, context: Context): ReadonlySet<string> {
  const below = unitsBelow(unit, month, context).flatMap((child) => [...unitAndBelow(child, month, context)]);
  return new Set([unit, ...below]);
}
