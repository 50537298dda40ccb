import { Big } from '../../model/decimal.ts';
import { addMonths, type Month } from '../../model/month.ts';
import type { Scores } from '../index.ts';
import type { Cards } from '../scorecard/cards.ts';
import type { CardContext } from '../scorecard/context.ts';
import { itemsOf } from '../scorecard/items.ts';
import type { SheetOf } from '../sheets.ts';
import { openCauses } from './causes.ts';
import { lossesOf, scoreChange, scoreGap, type Loss } from './score.ts';
import { unitShares } from './shares.ts';
import { unitChange, unitGap, unitLosses } from './units.ts';

/** A gap is asked for once, then for the change since the month before and for that of the month after: few cards at a time. */
const KEPT = 1000;

interface WhyContext {
  readonly cardContext: CardContext;
  readonly sheetOf: SheetOf;
  readonly cards: Cards;
}

/** Why figures are what they are: what lies below them, and what each part did to them. */
export function openWhy({
  cardContext,
  sheetOf,
  cards,
}: WhyContext): Pick<
  Scores,
  'causes' | 'scoreGap' | 'scoreChange' | 'unitGap' | 'unitChange' | 'unitShares' | 'unitLosses'
> {
  const { workspace, organisation, calendar, values } = cardContext;
  const known = new Map<string, readonly Loss[]>();
  const losses = (id: string, subject: string, month: Month): readonly Loss[] => {
    const key = `${id} ${subject} ${month}`;
    const found = known.get(key);
    if (found) return found;
    const card = workspace.records.scorecard.get(id)?.value;
    const result = cards.card(id, subject, month);
    const made =
      card && result ? lossesOf(itemsOf(card, subject, month, cardContext), card, result.adjustments ?? []) : [];
    if (known.size >= KEPT) known.clear();
    known.set(key, made);
    return made;
  };
  const located = (unit: string, indicator: string, month: Month) => {
    const [sheet, at, place] = [sheetOf(indicator), organisation.find(unit), calendar.place(month)];
    return sheet && at !== undefined && place !== -1 ? ([sheet, at, place] as const) : null;
  };
  return {
    causes: openCauses(workspace, organisation, values),
    scoreGap(id, subject, month) {
      const published = cards.card(id, subject, month)?.published ?? null;
      return published === null ? null : scoreGap(losses(id, subject, month), published);
    },
    scoreChange(id, subject, month) {
      const change = cards.card(id, subject, month)?.mom ?? null;
      if (change === null) return null;
      return scoreChange(losses(id, subject, month), losses(id, subject, addMonths(month, -1)), change);
    },
    unitGap(unit, indicator, month) {
      const at = located(unit, indicator, month);
      return at && unitGap(...at, organisation);
    },
    unitChange(unit, indicator, month) {
      const at = located(unit, indicator, month);
      return at && unitChange(...at, organisation);
    },
    unitShares(unit, indicator, month) {
      const at = located(unit, indicator, month);
      return at && unitShares(...at, organisation);
    },
    unitLosses(id, subject, month, indicator) {
      const at = located(subject, indicator, month);
      const own = losses(id, subject, month).filter(
        ({ source }) => source.from === 'item' && source.indicator === indicator,
      );
      if (!at || own.length === 0) return null;
      const lost = own.reduce((sum, loss) => sum.plus(loss.lost), new Big(0));
      return unitLosses(...at, lost, organisation);
    },
  };
}
