import { addMonths, type Month } from '../../model/month.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import { scoreChanges } from '../change.ts';
import type { Context } from '../context.ts';
import { historyPath } from '../history/subjects.ts';
import { SPARK_MONTHS, type Spark } from '../indicators.ts';
import { starsOf } from '../rating.ts';
import { gradeText } from '../scorecard/rankings.ts';
import { cardLink, hasPage, isDepartmentCard, unitAbove } from '../scorecard/subjects.ts';
import { topLoss } from '../scorecard/top-loss.ts';
import type { RankingRow } from './types.ts';

const FULL = 100;

/** The months up to one that a ranking looks back on. */
export function monthsUpTo(month: Month, context: Context): readonly Month[] {
  const until = context.months.indexOf(month) + 1;
  return context.months.slice(Math.max(0, until - SPARK_MONTHS), until);
}

/** Results as rows, the best first. */
export function rowsOf(results: readonly ScorecardResult[], context: Context): RankingRow[] {
  const full = Math.max(FULL, ...results.map(({ published }) => published ?? 0));
  return results.toSorted(byPlace).map((result) => rowOf(result, full, context));
}

/** By rank, then by score; those of equal score in the order of the records. */
function byPlace(a: ScorecardResult, b: ScorecardResult): number {
  return (a.rank ?? 0) - (b.rank ?? 0) || (b.published ?? -Infinity) - (a.published ?? -Infinity);
}

function rowOf(result: ScorecardResult, full: number, context: Context): RankingRow {
  const { scorecard, unit, month } = result;
  const { name, path } = cardLink(result, context);
  const isDepartment = isDepartmentCard(scorecard, context);
  const history = historyPath({ id: unit, isDepartment });
  const above = isDepartment ? undefined : unitAbove(unit, month, context);
  const stars = starsOf(result, context);
  const loss = topLoss(result, context);
  return {
    id: unit,
    name,
    path: hasPage(result, context) ? path : history,
    history,
    ...(above !== undefined && { parent: context.names.unit(above, month) }),
    rank: result.rank,
    moved: result.moved,
    isNew: result.rank !== null && result.moved === null && context.months.includes(addMonths(month, -1)),
    score: context.format.figure(result.published, SCORE_PLACES),
    filled: Math.round((Math.max(0, result.published ?? 0) / full) * 100),
    grade: gradeText(result, context),
    ...(stars && { stars }),
    ...scoreChanges(result, context.format),
    spark: sparkOf(result, context),
    ...(loss && { loss }),
  };
}

/** Scores on the same card over the months up to the result's. */
function sparkOf({ scorecard, unit, month }: ScorecardResult, context: Context): Spark {
  const values = monthsUpTo(month, context).map(
    (each) => context.scores.scorecard(scorecard, unit, each)?.published ?? null,
  );
  return { values, targets: [], preliminary: false };
}
