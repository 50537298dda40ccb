import type { Month } from '../../model/month.ts';
import { UNIT_TYPES } from '../../model/records/organisation.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import type { ScorecardResult } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { cardsOf } from '../scorecard/subjects.ts';

/** A card with its results of a month. */
export interface ComparedCard {
  readonly id: string;
  readonly card: Scorecard;
  readonly results: readonly ScorecardResult[];
}

/**
 * The cards of a month that compare subjects: those with more than one. Ranked ones first, then wide units before small
 * ones and departments last.
 */
export function comparedCards(month: Month, context: Context): ComparedCard[] {
  const byCard = Map.groupBy(cardsOf(month, context), ({ scorecard }) => scorecard);
  return [...byCard]
    .flatMap(([id, results]) => {
      const card = context.workspace.records.scorecard.get(id)?.value;
      return card && results.length > 1 ? [{ id, card, results }] : [];
    })
    .sort((a, b) => Number(b.card.ranked !== false) - Number(a.card.ranked !== false) || width(a) - width(b));

  function width({ card: { subjects } }: ComparedCard): number {
    if (subjects.kind === 'departments') return UNIT_TYPES.length;
    const first = subjects.kind === 'units' ? context.workspace.records.unit.get(subjects.units[0] ?? '') : undefined;
    const type = subjects.kind === 'type' ? subjects.type : first?.value.type;
    return UNIT_TYPES.findIndex((each) => each === type);
  }
}

/** Where the ranking of a month is; undefined where no card has anybody to compare. */
export function rankingPath(month: Month, context: Context): string | undefined {
  return comparedCards(month, context).length > 0 ? paths.ranking(month) : undefined;
}

/** Where a result stands among the others of its month: the ranking, at its card where that compares anybody. */
export function placeInRanking({ scorecard, month }: ScorecardResult, context: Context): string | undefined {
  const path = rankingPath(month, context);
  if (path === undefined) return undefined;
  return comparedCards(month, context).some(({ id }) => id === scorecard) ? `${path}#card-${scorecard}` : path;
}
