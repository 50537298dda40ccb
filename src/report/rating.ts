import { monthIndex } from '../model/month.ts';
import type { ScorecardResult } from '../model/results.ts';
import type { Context } from './context.ts';

/** A rating for a quarter, as stars. */
export interface Stars {
  readonly grade: string;
  /** The place of its grade among those of the card, the lowest of which has one star; and how many grades there are. */
  readonly count: number;
  readonly of: number;
  /** The quarter, and whether it is over: 2026年三季度评定, 2026年四季度至今. */
  readonly quarter: string;
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
    final: rating.final,
  };
}

function bandsAbove(score: number, bands: readonly { readonly from: number }[]): number {
  return bands.filter(({ from }) => from > score).length;
}

const QUARTERS = ['一', '二', '三', '四'];

function quarterText({ from, final }: NonNullable<ScorecardResult['rating']>, { say }: Context): string {
  const year = from.slice(0, 4);
  const quarter = Math.floor((monthIndex(from) % 12) / 3);
  const zh = `${year}年${QUARTERS[quarter] ?? ''}季度`;
  const en = `Q${quarter + 1} ${year}`;
  return final ? say({ zh: `${zh}评定`, en: `${en}, final` }) : say({ zh: `${zh}至今`, en: `${en} so far` });
}
