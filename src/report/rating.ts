import { quarterOf } from '../model/reporting-period.ts';
import type { ScorecardResult } from '../model/results.ts';
import type { Context } from './context.ts';
import { paths } from './paths.ts';
import { periodName } from './period-name.ts';

/** A rating for a quarter, as stars. */
export interface Stars {
  readonly grade: string;
  /** The place of its grade among those of the card, the lowest of which has one star; and how many grades there are. */
  readonly count: number;
  readonly of: number;
  /** The quarter, and whether it is over: 2026年三季度评定, 2026年四季度至今. */
  readonly quarter: string;
  /** Where everybody's stars are, quarter by quarter. */
  readonly path: string;
  /** Told from all the months of the quarter: it will not change any more. */
  readonly final: boolean;
}

/** The rating that a result carries; undefined on cards that are graded by month. */
export function starsOf({ scorecard, rating }: ScorecardResult, context: Context): Stars | undefined {
  const bands = context.workspace.records.scorecard.get(scorecard)?.value.bands ?? [];
  if (!rating || rating.grade === null) return undefined;
  const rising = bands.toSorted((a, b) => a.from - b.from).map(({ grade }) => grade);
  // The context's texts may be in another language than those that the engine took the grade from.
  const count = rising.length - bandsAbove(rating.published, bands);
  return {
    grade: rising[count - 1] ?? rating.grade,
    count,
    of: rising.length,
    quarter: quarterText(rating, context),
    path: `${paths.recognition}#${scorecard}`,
    final: rating.final,
  };
}

function bandsAbove(score: number, bands: readonly { readonly from: number }[]): number {
  return bands.filter(({ from }) => from > score).length;
}

function quarterText({ from, final }: NonNullable<ScorecardResult['rating']>, context: Context): string {
  const name = periodName(quarterOf(from), context);
  return final
    ? context.say({ zh: `${name}评定`, en: `${name}, final` })
    : context.say({ zh: `${name}至今`, en: `${name} so far` });
}
