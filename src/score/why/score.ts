import { Big } from '../../model/decimal.ts';
import type { Contributions, Source } from '../../model/contributions.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import type { AdjustmentSection } from '../../model/results.ts';
import { capsOf, lossOf, weigh } from '../scorecard/combine.ts';
import type { SectionItems } from '../scorecard/items.ts';
import { SCORE_PLACES } from '../scorecard/places.ts';
import { apportion } from './apportion.ts';

const FULL = new Big(100);
const NONE = new Big(0);

/** Points lost by cause; negative where something gave points. */
export interface Loss {
  readonly source: Source;
  readonly lost: Big;
}

/** All that keeps a card from 100: the losses add up to 100 less its score. Empty where nothing is scored. */
export function lossesOf(
  sections: readonly SectionItems[],
  card: Pick<Scorecard, 'combine' | 'missing'>,
  adjustments: readonly AdjustmentSection[],
): Loss[] {
  const weighed = weigh(sections, card);
  if (!weighed.isScored) return [];
  const losses: Loss[] = weighed.items.flatMap(({ item, counted, takesPart }) => {
    if (!takesPart) return [];
    const { section, indicator, task } = item;
    const source: Source = {
      from: 'item',
      section,
      ...(indicator !== undefined && { indicator }),
      ...(task !== undefined && { task }),
    };
    return [{ source, lost: lossOf(item, counted, card.combine === 'deduct-from') }];
  });
  let below = NONE;
  const left = () => FULL.minus(losses.reduce((sum, { lost }) => sum.plus(lost), below));
  const keepAboveZero = () => {
    if (left().lt(0)) below = below.plus(left());
  };
  if (card.combine === 'deduct-from') keepAboveZero();
  for (const { section, points } of adjustments) {
    losses.push({ source: { from: 'adjustments', section }, lost: new Big(-points) });
  }
  keepAboveZero();
  if (!below.eq(0)) losses.push({ source: { from: 'floor' }, lost: below });
  below = NONE;
  const cap = Math.min(...capsOf(sections, weighed.counts).map((veto) => veto.cap));
  if (cap < Infinity && left().gt(cap)) losses.push({ source: { from: 'veto' }, lost: left().minus(cap) });
  return losses;
}

/** What each cause took from 100. */
export function scoreGap(losses: readonly Loss[], published: number): Contributions {
  const total = FULL.minus(published);
  return contributions(
    losses.map(({ source, lost }) => [source, lost] as const),
    total,
    SCORE_PLACES,
  );
}

/** What each cause did to the score since the month before: points that are lost no longer, or newly. */
export function scoreChange(now: readonly Loss[], before: readonly Loss[], change: number): Contributions {
  const parts = new Map<string, [Source, Big]>();
  const add = (source: Source, points: Big) => {
    const key = JSON.stringify(source);
    parts.set(key, [source, (parts.get(key)?.[1] ?? NONE).plus(points)]);
  };
  for (const { source, lost } of now) add(source, NONE.minus(lost));
  for (const { source, lost } of before) add(source, lost);
  return contributions([...parts.values()], new Big(change), SCORE_PLACES);
}

/** Parts with the figures in which they are published. */
export function contributions(parts: readonly (readonly [Source, Big])[], total: Big, places: number): Contributions {
  const published = apportion(
    parts.map(([, exact]) => exact),
    total,
    places,
  );
  return {
    total: total.toNumber() + 0, // no negative zero
    parts: parts.map(([source, exact], i) => ({ source, exact: exact.toNumber() + 0, published: published[i] ?? 0 })),
  };
}
