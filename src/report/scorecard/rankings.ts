import type { Month } from '../../model/month.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { gradeOf, SCORE_PLACES } from '../../score/scorecard/cards.ts';
import { scoreChanges } from '../change.ts';
import type { Context } from '../context.ts';
import { starsOf } from '../rating.ts';
import { cardLink, cardOf, cardsOf, hasPage, isDepartmentCard, unitsBelow } from './subjects.ts';
import type { Ranking, Standing } from './types.ts';

/** A ranking longer than this has a page of its own: a card shows the places next to it. */
const MOST = 20;
/** How many before and after. */
const NEXT = 3;

export function gradeText(result: ScorecardResult, context: Context): string | null {
  const card = context.workspace.records.scorecard.get(result.scorecard)?.value;
  return gradeOf(card, result.rating?.published ?? result.published);
}

/** The units directly below a unit, by card and in the order of their scores. */
export function rankingsBelow(unit: string, month: Month, context: Context): Ranking[] {
  const below = new Set(unitsBelow(unit, month, context));
  return rankingsOf(month, context, (result) => !isDepartmentCard(result.scorecard, context) && below.has(result.unit));
}

export function departmentRankings(month: Month, context: Context): Ranking[] {
  return rankingsOf(month, context, (result) => isDepartmentCard(result.scorecard, context));
}

/** A department's place on its card; undefined where no card scores it. */
export function departmentStanding(department: string, month: Month, context: Context): Standing | undefined {
  const result = cardOf({ id: department, isDepartment: true }, month, context);
  return result && standing(result, context);
}

/** The subjects of the card that a result is of, so that a subject sees where it stands: all, or those next to it. */
export function rankingAround(result: ScorecardResult, context: Context): Ranking[] {
  if (result.rank === null) return [];
  const { path } = cardLink(result, context);
  const rankings = rankingsOf(result.month, context, ({ scorecard }) => scorecard === result.scorecard);
  return rankings.map((ranking) => (ranking.standings.length > MOST ? nextTo(path, ranking) : ranking));
}

function nextTo(path: string, ranking: Ranking): Ranking {
  const { standings } = ranking;
  const shown = 2 * NEXT + 1;
  const at = standings.findIndex((each) => each.path === path);
  const first = Math.min(Math.max(at - NEXT, 0), standings.length - shown);
  return { ...ranking, standings: standings.slice(first, first + shown), of: standings.length };
}

function rankingsOf(month: Month, context: Context, wanted: (result: ScorecardResult) => boolean): Ranking[] {
  const byCard = Map.groupBy(cardsOf(month, context).filter(wanted), ({ scorecard }) => scorecard);
  return [...byCard].map(([id, results]) => {
    const card = context.workspace.records.scorecard.get(id)?.value;
    return {
      card: card?.name ?? id,
      ranked: card?.ranked !== false,
      standings: results.map((result) => standing(result, context)).sort(byScore),
    };
  });
}

function standing(result: ScorecardResult, context: Context): Standing {
  const { name, path } = cardLink(result, context);
  const stars = starsOf(result, context);
  return {
    name,
    ...(hasPage(result, context) && { path }),
    rank: result.rank,
    score: context.format.figure(result.published, SCORE_PLACES),
    figure: result.published,
    grade: gradeText(result, context),
    ...(stars && { stars }),
    mom: scoreChanges(result, context.format).mom,
    moved: result.moved,
  };
}

function byScore(a: Standing, b: Standing): number {
  return (b.figure ?? -Infinity) - (a.figure ?? -Infinity);
}
