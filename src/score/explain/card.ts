import { Big } from '../../model/decimal.ts';
import type { Explained, Explanation, Expression } from '../../model/explanation.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import type { ItemResult, ScorecardResult } from '../../model/results.ts';
import { capsOf, weigh, type WeighedItem } from '../scorecard/combine.ts';
import type { Item, SectionItems } from '../scorecard/items.ts';
import { SCORE_PLACES } from '../scorecard/places.ts';
import { explainAdjustments } from './adjustments.ts';
import { figure, greatest, least, minus, named, over, plus, rounded, times } from './arithmetic.ts';
import { explainPoints, nameOf, pointsArithmetic, type ExplainContext } from './value.ts';
import { cardWords, carriedNote, ITEM_WORDS, NOTES, SECTION_WORDS, vetoNote } from './words.ts';
import { write } from './write.ts';

const FULL = figure(100);
const POINTS = { zh: '得分', en: 'points' };

type Of = Omit<Extract<Explained, { figure: 'scorecard' }>, 'figure'>;

/** How the score of a card came about: its sections and, in them, its items with the points of each. */
export function explainCard(
  result: ScorecardResult,
  card: Scorecard,
  sections: readonly SectionItems[],
  context: ExplainContext,
): Explanation {
  const of: Of = { scorecard: result.scorecard, unit: result.unit, month: result.month };
  const weighed = weigh(sections, card);
  const isDeducting = card.combine === 'deduct-from';
  // An item's points stand in its own line, in that of its section and in that of the card.
  const itsPoints = new Map<Item, Expression>();
  const points = (item: Item): Expression => {
    const found = itsPoints.get(item) ?? named(itemPoints(item, of.month, context), POINTS);
    itsPoints.set(item, found);
    return found;
  };
  const lost = (one: WeighedItem) => lostArithmetic(one, points(one.item), isDeducting);
  const caps = capsOf(sections, weighed.counts).map(({ cap }) => figure(cap));
  const added = (result.adjustments ?? []).map((section) => figure(section.points));
  const counting = weighed.items.filter(({ takesPart }) => takesPart);
  const earned = counting.map(({ item, counted }) => times(figure(counted), points(item)));
  const base = isDeducting
    ? greatest(minus(FULL, plus(...counting.map(lost))), figure(0))
    : over(plus(...earned), FULL);
  const adjusted = added.length > 0 ? greatest(plus(base, ...added), figure(0)) : base;
  const arithmetic = rounded(caps.length > 0 ? least(adjusted, ...caps) : adjusted, SCORE_PLACES);
  const notes = [
    ...(result.veto
      ? [
          vetoNote(
            result.veto.indicators.map((id) => nameOf(id, context.texts)),
            result.veto.cap,
          ),
        ]
      : []),
    ...(result.smallSample ? [NOTES.small] : []),
  ];
  return {
    of: { figure: 'scorecard', ...of },
    result: result.published,
    words: cardWords(card),
    ...(result.published !== null && { arithmetic, numbers: write(arithmetic), places: SCORE_PLACES }),
    inputs: [],
    notes,
    parts: [
      ...sections.map((section) =>
        sectionPart(section, result, { of, weighed: weighed.items, points, lost, context, card }),
      ),
      ...(result.adjustments ?? []).map((section) => explainAdjustments(section, of, context.texts)),
    ],
  };
}

interface PartContext {
  readonly of: Of;
  readonly weighed: readonly WeighedItem[];
  readonly points: (item: Item) => Expression;
  readonly lost: (one: WeighedItem) => Expression;
  readonly context: ExplainContext;
  readonly card: Scorecard;
}

function sectionPart(section: SectionItems, { sections, items }: ScorecardResult, parts: PartContext): Explanation {
  const found = sections.find((one) => one.section === section.section);
  const own = parts.weighed.filter(({ item }) => section.items.includes(item));
  const counting = own.filter(({ item }) => item.points !== null || (parts.card.missing === 'zero' && !item.idle));
  const sum = plus(...counting.map(({ item }) => times(figure(item.weight), parts.points(item))));
  const arithmetic = over(sum, plus(...counting.map(({ item }) => figure(item.weight))));
  const result = found?.score ?? null;
  const results = items.filter((item) => item.section === section.section);
  return {
    of: { figure: 'section', ...parts.of, section: section.section },
    result,
    words: SECTION_WORDS,
    ...(result !== null && { arithmetic, numbers: write(arithmetic) }),
    inputs: [],
    weight: { defined: section.weight.toNumber(), counted: total(own.map(({ counted }) => counted)) },
    notes: [],
    parts: own.map((one, i) => itemPart(one, results[i], parts)),
  };
}

function itemPart(
  one: WeighedItem,
  result: ItemResult | undefined,
  { of, lost, context, card }: PartContext,
): Explanation {
  const { item, counted } = one;
  const { section, indicator, task, unit, points, idle, carriedFrom } = item;
  const arithmetic = lost(one);
  const uncounted = idle ? NOTES.idle : card.missing === 'zero' ? NOTES.zero : NOTES.left;
  return {
    of: {
      figure: 'item',
      ...of,
      section,
      ...(indicator !== undefined && { indicator }),
      ...(task !== undefined && { task }),
    },
    result: result?.lost ?? null,
    words: ITEM_WORDS,
    ...(one.takesPart && { arithmetic, numbers: write(arithmetic) }),
    inputs: [],
    weight: { defined: item.weight.toNumber(), counted: counted.toNumber() },
    notes: [
      ...(points === null ? [uncounted] : []),
      ...(carriedFrom !== undefined ? [carriedNote(carriedFrom)] : []),
      ...(item.smallSample ? [NOTES.small] : []),
    ],
    parts:
      indicator !== undefined && unit !== undefined
        ? [explainPoints(unit, indicator, carriedFrom ?? of.month, context)]
        : [],
  };
}

/** The points of an item: by its indicator's scoring, those of a task as they were given, 0 for what is not measured. */
function itemPoints(item: Item, month: string, context: ExplainContext): Expression {
  const { indicator, unit, points, carriedFrom } = item;
  if (points === null) return figure(0);
  if (indicator === undefined || unit === undefined) return figure(points);
  return pointsArithmetic(unit, indicator, carriedFrom ?? month, context) ?? figure(points);
}

/** Points of the card lost on an item; on a card that deducts an item above 100 gives nothing back. */
function lostArithmetic({ counted }: WeighedItem, points: Expression, isDeducting: boolean): Expression {
  const gap = over(times(figure(counted), minus(FULL, points)), FULL);
  return isDeducting ? greatest(gap, figure(0)) : gap;
}

function total(figures: readonly Big[]): number {
  return figures.reduce((sum, one) => sum.plus(one), new Big(0)).toNumber();
}
