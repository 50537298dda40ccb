import type { Month } from '../model/month.ts';
import type { Source } from '../model/contributions.ts';
import type { ScorecardResult, Status } from '../model/results.ts';
import { addMonths } from '../model/month.ts';
import { SCORE_PLACES } from '../score/scorecard/cards.ts';
import { changeOf, type Change } from './change.ts';
import type { Context } from './context.ts';
import { figureOf, type Figure } from './indicators.ts';
import { nameSource, type NamedSource } from './score-sources.ts';
import { cardLink, cardOf, cardsOf, companyIn, hasPage, isDepartmentCard, unitsBelow } from './scorecard/subjects.ts';

/** How many are named each way, of those that moved and of the reasons why. */
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

/** An indicator that moved the company's score: nearer to its target, beyond it, or further from it. */
export interface IndicatorMover {
  readonly figure: Figure;
  /** Points of the company's score, by its weight. */
  readonly points: Change;
  /** The target is met now and was not, or was and is not. */
  readonly crossed?: 'met' | 'lost';
}

/** What a month changed: units below the company, and indicators of the company, each the most first. */
export interface Movers {
  readonly rose: readonly Mover[];
  readonly fell: readonly Mover[];
  readonly better: readonly IndicatorMover[];
  readonly worse: readonly IndicatorMover[];
}

const known = new WeakMap<Context, Map<Month, Movers>>();

/** Who rose and fell since the month before, and why: at most three each way; none in the first month. */
export function moversOf(month: Month, context: Context): Movers {
  let months = known.get(context);
  if (!months) known.set(context, (months = new Map()));
  let movers = months.get(month);
  if (!movers) months.set(month, (movers = findMovers(month, context)));
  return movers;
}

function findMovers(month: Month, context: Context): Movers {
  const below = rankedBelow(month, context).map((result) => ({ result, by: result.mom ?? 0 }));
  const movers = (sign: Sign) => most(below, sign).map(({ result }) => moverOf(result, context));
  return { rose: movers(1), fell: movers(-1), ...indicatorMovers(month, context) };
}

type Sign = 1 | -1;

/** Those that went one way, the furthest first; as many as are named. Ties stay in their order. */
function most<T extends { readonly by: number }>(all: readonly T[], sign: Sign): T[] {
  return all
    .filter(({ by }) => by * sign > 0)
    .sort((a, b) => sign * (b.by - a.by))
    .slice(0, NAMED);
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
    mom: changeOf(result.mom, SCORE_PLACES, context.format),
    rank: result.rank,
    moved: result.moved,
    reasons: reasonsOf(result, context),
  };
}

function reasonsOf(result: ScorecardResult, context: Context): Reason[] {
  const parts = changeParts(result, context);
  const sign = (result.mom ?? 0) > 0 ? 1 : -1;
  const against = most(parts, sign === 1 ? -1 : 1).slice(0, 1);
  const named = [...most(parts, sign), ...against.filter(({ by }) => Math.abs(by) >= WORTH_NAMING)];
  return named.map(({ source, by }) => ({
    source: nameSource(source, result.scorecard, context),
    points: changeOf(by, SCORE_PLACES, context.format),
  }));
}

interface Part {
  readonly source: Source;
  readonly by: number;
}

/** What each item did to a score; nothing in a first month. */
function changeParts({ scorecard, unit, month }: ScorecardResult, context: Context): Part[] {
  const change = context.scores.scoreChange(scorecard, unit, month);
  return (change?.parts ?? []).map(({ source, published }) => ({ source, by: published }));
}

function indicatorMovers(month: Month, context: Context): Pick<Movers, 'better' | 'worse'> {
  const company = companyIn(month, context);
  const result = company === undefined ? undefined : cardOf({ id: company, isDepartment: false }, month, context);
  const parts = result ? changeParts(result, context) : [];
  const movers = (sign: Sign) =>
    result ? most(parts, sign).flatMap((part) => indicatorMover(part, result, context)) : [];
  return { better: movers(1), worse: movers(-1) };
}

function indicatorMover({ source, by }: Part, { unit, month }: ScorecardResult, context: Context): IndicatorMover[] {
  if (source.from !== 'item' || source.indicator === undefined) return [];
  const { scores, format } = context;
  const value = scores.value(unit, source.indicator, month);
  const figure = figureOf(value, context);
  if (!figure) return [];
  const before = scores.value(unit, source.indicator, addMonths(month, -1)).status;
  const crossed = crossing(before, value.status);
  return [{ figure, points: changeOf(by, SCORE_PLACES, format), ...(crossed && { crossed }) }];
}

function crossing(before: Status, now: Status): IndicatorMover['crossed'] {
  if (before === 'no-data' || now === 'no-data' || (before === 'achieved') === (now === 'achieved')) return undefined;
  return now === 'achieved' ? 'met' : 'lost';
}
