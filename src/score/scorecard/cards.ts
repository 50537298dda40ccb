import { roundHalfUp } from '../../model/decimal.ts';
import { addMonths, type Month } from '../../model/month.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import type { AdjustmentSection, ItemResult, ScorecardResult, SectionResult, Veto } from '../../model/results.ts';
import { rank, type Place } from '../ranks.ts';
import { openRegrouping } from '../regrouping.ts';
import { difference } from '../values.ts';
import { adjustmentsOf } from './adjustments.ts';
import { combine } from './combine.ts';
import type { CardContext } from './context.ts';
import { itemsOf } from './items.ts';
import { SCORE_PLACES } from './places.ts';
import { gradeOf, ratingOf } from './rating.ts';
import { subjectsOf } from './subjects.ts';

export { SCORE_PLACES } from './places.ts';
export { gradeOf } from './rating.ts';

export interface Cards {
  card(id: string, subject: string, month: Month): ScorecardResult | undefined;
  /** All cards of a month: in the order of the records, then of their subjects. */
  cards(month: Month): ScorecardResult[];
}

/** What one month says of a subject, before it is compared with other months. */
interface Standing {
  readonly score: number | null;
  readonly published: number | null;
  readonly place: Place | undefined;
  readonly sections: readonly SectionResult[];
  readonly items: readonly ItemResult[];
  readonly adjustments?: readonly AdjustmentSection[];
  readonly veto?: Veto;
  readonly smallSample?: true;
}
type Standings = ReadonlyMap<string, Standing>;

const NOBODY: Standings = new Map();

const CHANGES = [
  ['mom', 1],
  ['yoy', 12],
] as const;
type Change = (typeof CHANGES)[number][0];
type Changed = Pick<ScorecardResult, 'unit' | 'month' | Change>;

export function openCards(context: CardContext): Cards {
  const { workspace, calendar, organisation } = context;
  const isRegrouped = openRegrouping(organisation);
  const known = new Map<string, Standings>();

  const standingsOf = (id: string, month: Month): Standings => {
    const card = workspace.records.scorecard.get(id)?.value;
    if (!card || calendar.place(month) === -1) return NOBODY;
    const key = `${id} ${month}`;
    let standings = known.get(key);
    if (!standings) known.set(key, (standings = computeStandings(id, card, month, context)));
    return standings;
  };

  /** The changes that compare with a month in which the unit of a card was made up of others. */
  const regroupedIn = (card: Scorecard | undefined, { unit, month, ...changes }: Changed): readonly Change[] => {
    const at = card?.subjects.kind === 'departments' ? undefined : organisation.find(unit);
    const now = organisation.treeIn(month);
    return CHANGES.flatMap(([change, months]) => {
      const then = organisation.treeIn(addMonths(month, -months));
      return at !== undefined && changes[change] !== null && isRegrouped(at, then, now) ? [change] : [];
    });
  };

  const resultOf = (id: string, subject: string, month: Month): ScorecardResult | undefined => {
    const now = standingsOf(id, month).get(subject);
    if (!now) return undefined;
    const before = standingsOf(id, addMonths(month, -1)).get(subject);
    const card = workspace.records.scorecard.get(id)?.value;
    const published = (one: Month) => standingsOf(id, one).get(subject)?.published ?? null;
    const rating = card?.period === 'quarter' ? ratingOf(card, month, published) : null;
    const yearBefore = standingsOf(id, addMonths(month, -12)).get(subject);
    const mom = difference(now.published, before?.published ?? null, SCORE_PLACES);
    const yoy = difference(now.published, yearBefore?.published ?? null, SCORE_PLACES);
    const regrouped = regroupedIn(card, { unit: subject, month, mom, yoy });
    return {
      scorecard: id,
      unit: subject,
      month,
      score: now.score,
      published: now.published,
      rank: now.place?.rank ?? null,
      of: now.place?.of ?? null,
      grade: rating ? rating.grade : gradeOf(card, now.published),
      mom,
      yoy,
      moved: now.place && before?.place ? before.place.rank - now.place.rank : null,
      ...(regrouped.length > 0 && { regrouped }),
      sections: now.sections,
      items: now.items,
      ...(now.adjustments && { adjustments: now.adjustments }),
      ...(rating && { rating }),
      ...(now.smallSample && { smallSample: now.smallSample }),
      ...(now.veto && { veto: now.veto }),
    };
  };

  return {
    card: resultOf,
    cards: (month) =>
      [...workspace.records.scorecard.keys()].flatMap((id) =>
        [...standingsOf(id, month).keys()].flatMap((subject) => resultOf(id, subject, month) ?? []),
      ),
  };
}

function computeStandings(id: string, card: Scorecard, month: Month, context: CardContext): Standings {
  const subjects = subjectsOf(card, month, context);
  const isRanked = card.ranked !== false;
  const computed = subjects.map((subject) => {
    const { score, ...parts } = combine(
      itemsOf(card, subject, month, context),
      card,
      adjustmentsOf(id, card, subject, month, context),
    );
    return [
      subject,
      { score: score && score.toNumber(), published: score && roundHalfUp(score, SCORE_PLACES), ...parts },
    ] as const;
  });
  const isSmall = (items: readonly ItemResult[]) => isRanked && card.smallSample !== 'ranked' && restsOnFew(items);
  // Ranked are published scores. A subject that is shown without a rank goes in with null.
  const figures = computed.map(
    ([subject, { published, items }]) => [subject, isSmall(items) ? null : published] as const,
  );
  const places = isRanked ? rank(new Map(figures)) : new Map<string, Place>();
  return new Map(
    computed.map(([subject, standing]) => {
      const small = isSmall(standing.items) && ({ smallSample: true } as const);
      return [subject, { ...standing, place: places.get(subject), ...small }];
    }),
  );
}

/** True where some of what counts rests on too few cases. */
function restsOnFew(items: readonly ItemResult[]): boolean {
  return items.some(({ smallSample, counted }) => smallSample && counted > 0);
}
