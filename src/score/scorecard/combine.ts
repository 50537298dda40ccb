import { Big } from '../../model/decimal.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import type { AdjustmentSection, ItemResult, SectionResult, Veto } from '../../model/results.ts';
import { conclude, type Cap } from './conclude.ts';
import type { Item, SectionItems } from './items.ts';

const FULL = new Big(100);
const NONE = new Big(0);
const HUNDREDTH = new Big('0.01');

export interface Combined {
  /** Unrounded; null when nothing counted. */
  readonly score: Big | null;
  readonly sections: readonly SectionResult[];
  readonly items: readonly ItemResult[];
  readonly adjustments?: readonly AdjustmentSection[];
  readonly veto?: Veto;
}

/**
 * One score from a card's items.
 *
 * Weights: an item without points counts nothing under `reweight` (and under `carry` when there is nothing to carry): its
 * weight goes to the other items of its section in proportion, and that of a section with no points at all to the other
 * sections. Under `zero` it counts as 0 points. What has nothing to be scored – a task of which nothing was due, a section
 * without items – is never a zero: its weight goes to the others under every policy.
 *
 * `weighted-mean`: counted weights add up to 100 and the score is the mean of points by them. `deduct-from`: counted
 * weights add up to what the card puts at stake; each item takes `weight × (100 − points) / 100` off 100, an item above
 * 100 gives nothing back, and the score never goes below 0.
 *
 * Adjustments are added to that. A veto that is missed – or, under `zero`, not measured – caps what all of it comes to,
 * whatever its weight.
 */
export function combine(
  sections: readonly SectionItems[],
  card: Pick<Scorecard, 'combine' | 'missing'>,
  adjustments: readonly AdjustmentSection[] = [],
): Combined {
  const weighed = weigh(sections, card);
  const deducting = card.combine === 'deduct-from';
  let lost = NONE;
  const items = weighed.items.map(({ item, counted, takesPart }) => {
    if (!takesPart) return result(item, NONE, null);
    const loses = lossOf(item, counted, deducting);
    lost = lost.plus(loses);
    return result(item, counted, loses);
  });
  // What counts adds up to 100 on a weighted mean, so that the mean is what was not lost.
  const rest = FULL.minus(lost);
  const base = deducting && rest.lt(0) ? NONE : rest;
  const all = {
    sections: sections.map((section) => sectionResult(section, weighed.counts)),
    items,
    ...(adjustments.length > 0 && { adjustments }),
  };
  if (!weighed.isScored) return { score: null, ...all };
  return { ...conclude(base, adjustments, capsOf(sections, weighed.counts)), ...all };
}

/** Points of the card lost on an item; where points are deducted, one above 100 gives nothing back. */
export function lossOf({ points }: Item, counted: Big, deducting: boolean): Big {
  const gap = FULL.minus(points ?? NONE);
  return deducting && gap.lt(0) ? NONE : counted.times(gap).times(HUNDREDTH);
}

export interface WeighedItem {
  readonly item: Item;
  /** Its share of the card's points. */
  readonly counted: Big;
  /** False where it has nothing to be counted, or its section has no weight. */
  readonly takesPart: boolean;
}

export interface Weighed {
  readonly items: readonly WeighedItem[];
  /** True for what is scored, be it as zero. */
  counts(item: Item): boolean;
  /** False when nothing counted. */
  readonly isScored: boolean;
}

/** What each item counts after missing data were dealt with. */
export function weigh(sections: readonly SectionItems[], card: Pick<Scorecard, 'combine' | 'missing'>): Weighed {
  const counts = (item: Item) => item.points !== null || (card.missing === 'zero' && !item.idle);
  const live = sections.map((section) => {
    const weight = total(section.items.filter(counts).map((item) => item.weight));
    return { section, weight, isLive: weight.gt(0) && section.weight.gt(0) };
  });
  const atStake = card.combine === 'deduct-from' ? total(sections.map((section) => section.weight)) : FULL;
  const liveWeight = total(live.filter((part) => part.isLive).map((part) => part.section.weight));
  const items = live.flatMap(({ section, weight, isLive }) => {
    const share = atStake.times(section.weight);
    const whole = liveWeight.times(weight);
    // Mostly nothing is missing and an item counts what it weighs: then there is nothing to divide.
    const isFull = share.eq(whole);
    return section.items.map((item) => {
      const takesPart = isLive && counts(item);
      if (!takesPart) return { item, counted: NONE, takesPart };
      return { item, counted: isFull ? item.weight : share.times(item.weight).div(whole), takesPart };
    });
  });
  return { items, counts, isScored: liveWeight.gt(0) };
}

/** The caps of vetoes that were missed. */
export function capsOf(sections: readonly SectionItems[], counts: (item: Item) => boolean): Cap[] {
  return sections.flatMap(({ items }) =>
    items.flatMap((item) => {
      const { cap, indicator = '', points } = item;
      return cap !== undefined && counts(item) && (points ?? NONE).eq(0) ? [{ indicator, cap }] : [];
    }),
  );
}

function sectionResult({ section, weight, items }: SectionItems, counts: (item: Item) => boolean): SectionResult {
  const counted = items.filter(counts);
  const weights = total(counted.map((item) => item.weight));
  const sum = total(counted.map((item) => item.weight.times(item.points ?? 0)));
  return { section, weight: weight.toNumber(), score: weights.gt(0) ? sum.div(weights).toNumber() : null };
}

function result(item: Item, counted: Big, lost: Big | null): ItemResult {
  const { section, indicator, task, unit, weight, points, score, carriedFrom, smallSample } = item;
  return {
    section,
    ...(indicator !== undefined && { indicator }),
    ...(task !== undefined && { task }),
    ...(unit !== undefined && { unit }),
    ...(carriedFrom !== undefined && { carriedFrom }),
    ...(smallSample && { smallSample }),
    score: score ?? points?.toNumber() ?? null,
    weight: weight.toNumber(),
    counted: counted.toNumber(),
    lost: lost?.toNumber() ?? null,
  };
}

function total(figures: readonly Big[]): Big {
  return figures.reduce((sum, figure) => sum.plus(figure), NONE);
}
