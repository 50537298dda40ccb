import type { Month } from '../../model/month.ts';
import { quarterOf } from '../../model/reporting-period.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import type { Context } from '../context.ts';
import { starsOf, type Stars } from '../rating.ts';
import { cardsOf } from '../scorecard/subjects.ts';

/** A subject's rating for a quarter. */
export interface Rated {
  readonly unit: string;
  readonly stars: Stars;
  /** The score that it is told from. */
  readonly score: number;
}

/** Everybody that a card rates in a quarter, from its last month with figures. */
export interface RatedQuarter {
  readonly id: string;
  readonly month: Month;
  readonly final: boolean;
  readonly rated: ReadonlyMap<string, Rated>;
}

/** Cards that rate in stars, quarter by quarter. */
export function ratingCards({ workspace }: Context): { readonly id: string; readonly card: Scorecard }[] {
  return [...workspace.records.scorecard].flatMap(([id, { value: card }]) =>
    card.period === 'quarter' && (card.bands ?? []).length > 0 ? [{ id, card }] : [],
  );
}

/** The quarters in which a card rated somebody, oldest first. */
export function ratedQuarters(card: string, context: Context): RatedQuarter[] {
  const { latest = '', months } = context;
  const last = new Map(months.filter((month) => month <= latest).map((month) => [quarterOf(month), month]));
  return [...last].flatMap(([id, month]) => {
    const rated = new Map(
      cardsOf(month, context).flatMap((result) => {
        const stars = result.scorecard === card ? starsOf(result, context) : undefined;
        if (!stars || !result.rating) return [];
        return [[result.unit, { unit: result.unit, stars, score: result.rating.published }] as const];
      }),
    );
    const [first] = rated.values();
    return first ? [{ id, month, final: first.stars.final, rated }] : [];
  });
}

/** Stars gained since another quarter; undefined for a subject that was not rated in it. */
export function gained({ unit, stars }: Rated, before: RatedQuarter | undefined): number | undefined {
  const then = before?.rated.get(unit);
  return then && stars.count - then.stars.count;
}
