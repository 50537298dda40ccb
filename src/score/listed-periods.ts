import { PERIODS, type AnnualResult, type PeriodValue } from '../model/results.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Scores } from './index.ts';
import { flatTarget, listSeries, type FlatTarget, type Selection } from './listing.ts';

export type ListedPeriod = Omit<PeriodValue, 'target'> & FlatTarget;

/** The quarter and the year to date of each series at each of its months. */
export function* listPeriods(workspace: Workspace, scores: Scores, selection: Selection): Iterable<ListedPeriod> {
  for (const { unit, indicator, months } of listSeries(workspace, scores, selection)) {
    for (const month of months) {
      for (const period of PERIODS) {
        const { target, ...value } = scores.period(unit, indicator, month, period);
        yield { ...value, ...flatTarget(target) };
      }
    }
  }
}

/** Where a year stands, with the figure of its months so far. */
export type ListedYear = Omit<AnnualResult, 'soFar' | 'index'> & Pick<PeriodValue, 'months' | 'value' | 'published'>;

/** Where the year stands at each month of each series that has a target for it. */
export function* listYears(workspace: Workspace, scores: Scores, selection: Selection): Iterable<ListedYear> {
  for (const { unit, indicator, months } of listSeries(workspace, scores, selection)) {
    for (const month of months) {
      const found = scores.annual(unit, indicator, month);
      if (!found) continue;
      const { year, target, soFar, remaining, needed, neededPublished, outlook } = found;
      yield {
        ...{ unit, indicator, month, year, target },
        ...{ months: soFar.months, value: soFar.value, published: soFar.published },
        ...{ remaining, needed, neededPublished, outlook },
      };
    }
  }
}
