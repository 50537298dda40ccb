import type { Month } from '../model/month.ts';
import type { ScorecardResult } from '../model/results.ts';
import { SCORE_PLACES } from '../score/scorecard/cards.ts';
import { changeOf, scoreChanges, type Change } from './change.ts';
import type { Context } from './context.ts';
import type { NamedSource } from './links.ts';
import { onceFor } from './once.ts';
import { mostMoving, movingParts } from './scorecard/moved.ts';
import { cardLink, cardsOf, companyIn, hasPage, isDepartmentCard, unitsBelow } from './scorecard/subjects.ts';

/** How many are named each way. */
const NAMED = 3;
/** Points from which on a part that went the other way is worth a word. */
const WORTH_NAMING = 0.5;

/** A part of a change of score: an indicator, and the points it brought or took. */
export interface Reason {
  readonly source: NamedSource;
  readonly points: Change;
}

/** A unit whose score went up or down. */
export interface Mover {
  readonly unit: NamedSource;
  readonly score: string;
  readonly mom: Change;
  readonly rank: number | null;
  readonly moved: number | null;
  /** The largest parts that went its way, then the largest that went the other, if that is worth a word. */
  readonly reasons: readonly Reason[];
}

/** What a month changed among the units below the company, the most first. */
export interface Movers {
  readonly rose: readonly Mover[];
  readonly fell: readonly Mover[];
}

const once = onceFor<Context, Movers>();

/** Who rose and fell since the month before, and why: at most three each way; none in the first month. */
export function moversOf(month: Month, context: Context): Movers {
  return once(context, month, () => {
    const below = rankedBelow(month, context);
    return { rose: most(below, 1, context), fell: most(below, -1, context) };
  });
}

/** Those that went one way, the furthest first; as many as are named. Ties stay in their order. */
function most(results: readonly ScorecardResult[], sign: 1 | -1, context: Context): Mover[] {
  const way = ({ mom }: ScorecardResult) => sign * (mom ?? 0);
  return results
    .filter((result) => way(result) > 0)
    .sort((a, b) => way(b) - way(a))
    .slice(0, NAMED)
    .map((result) => moverOf(result, context));
}

/** Cards of the units directly below the company that are ranked, in the order of the records; of the first such card. */
export function rankedBelow(month: Month, context: Context): ScorecardResult[] {
  const company = companyIn(month, context);
  const below = new Set(company === undefined ? [] : unitsBelow(company, month, context));
  const isRanked = (id: string) => context.workspace.records.scorecard.get(id)?.value.ranked !== false;
  const results = cardsOf(month, context).filter(
    ({ scorecard, unit }) => !isDepartmentCard(scorecard, context) && below.has(unit) && isRanked(scorecard),
  );
  return results.filter(({ scorecard }) => scorecard === results[0]?.scorecard);
}

function moverOf(result: ScorecardResult, context: Context): Mover {
  const { name, path } = cardLink(result, context);
  return {
    unit: hasPage(result, context) ? { name, path } : { name },
    score: context.format.figure(result.published, SCORE_PLACES),
    mom: scoreChanges(result, context.format).mom,
    rank: result.rank,
    moved: result.moved,
    reasons: reasonsOf(result, context),
  };
}

function reasonsOf(result: ScorecardResult, context: Context): Reason[] {
  const { falls, rises } = mostMoving(movingParts(result, context));
  const [along, against] = (result.mom ?? 0) > 0 ? [rises, falls] : [falls, rises];
  const worthNaming = against.slice(0, 1).filter(({ published }) => Math.abs(published) >= WORTH_NAMING);
  return [...along, ...worthNaming].map(({ name, path, published }) => ({
    source: path === undefined ? { name } : { name, path },
    points: changeOf(published, SCORE_PLACES, context.format),
  }));
}
