import type { ItemResult, ScorecardResult, Value } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { figureOf, isOff, type Figure } from '../indicators.ts';

/** An item of a card whose indicator is off target. */
export interface OffItem {
  readonly item: ItemResult;
  readonly value: Value;
  readonly figure: Figure;
}

/** Indicators of a card that are off target: missed before at risk, then by the points they cost. */
export function offItems(result: ScorecardResult, context: Context): OffItem[] {
  // A card may have an indicator in two sections; it is off once.
  const items = new Map(result.items.map((item) => [item.indicator, item]));
  return [...items.values()]
    .flatMap((item) => {
      if (item.indicator === undefined || item.unit === undefined) return [];
      const value = context.scores.value(item.unit, item.indicator, result.month);
      const figure = isOff(value.status) ? figureOf(value, context) : undefined;
      return figure ? [{ item, value, figure }] : [];
    })
    .sort((a, b) => severity(b) - severity(a) || (b.item.lost ?? 0) - (a.item.lost ?? 0));
}

function severity({ value }: OffItem): number {
  return value.status === 'missed' ? 1 : 0;
}
