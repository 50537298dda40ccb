import { Big } from '../model/decimal.ts';
import type { Indicator } from '../model/records/indicator.ts';
import type { UnitType } from '../model/records/organisation.ts';
import type { Bound } from '../model/results.ts';
import type { Calendar } from './calendar.ts';
import type { Organisation } from './organisation.ts';
import { rank, type Place } from './ranks.ts';
import { high, low } from './targets.ts';

/** What places are made from, by the numbers of units and months. */
export interface Placed {
  published(unit: number, month: number): number | null;
  /** Too few cases to be ranked on. */
  isSmall(unit: number, month: number): boolean;
  target(unit: number, month: number): { readonly target: Bound } | null;
}

/** The place of a unit among all units of its type that exist in the month and have enough cases. */
export type PlaceOf = (unit: number, month: number) => Place | undefined;

export function openPlaces(
  figures: Placed,
  direction: Indicator['direction'],
  organisation: Organisation,
  calendar: Calendar,
): PlaceOf {
  const known = new Map<string, Map<number, Place>>();

  const figureOf = (unit: number, month: number): number | null => {
    const published = figures.published(unit, month);
    if (published === null || figures.isSmall(unit, month)) return null;
    if (direction !== 'range') return published;
    const target = figures.target(unit, month)?.target;
    return target === undefined ? null : outside(published, target);
  };
  const placesOf = (type: UnitType, month: number): Map<number, Place> => {
    const { open } = organisation.treeIn(calendar.months[month] ?? '');
    const peers = organisation.units.flatMap((unit, i) => (open[i] && unit.type === type ? [i] : []));
    const ranked = new Map(peers.map((unit) => [unit, figureOf(unit, month)]));
    return rank(ranked, direction === 'higher' ? 'higher' : 'lower');
  };

  return (unit, month) => {
    const type = organisation.units[unit]?.type;
    if (!type) return undefined;
    const key = `${type} ${month}`;
    let places = known.get(key);
    if (!places) known.set(key, (places = placesOf(type, month)));
    return places.get(unit);
  };
}

/** How far a figure lies outside a range; 0 within it. */
function outside(figure: number, range: Bound): number {
  const short = new Big(low(range)).minus(figure);
  const over = new Big(figure).minus(high(range));
  return Math.max(0, short.toNumber(), over.toNumber());
}
