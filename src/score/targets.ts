import type { Month } from '../model/month.ts';
import type { Indicator, Target } from '../model/records/indicator.ts';
import type { Unit } from '../model/records/organisation.ts';
import type { Bound, TargetInForce } from '../model/results.ts';

/** How closely an entry names the unit: by its id, by one of its groups, by its type, or not at all; −1 if it is not meant. */
export function closeness(target: Pick<Target, 'units'>, id: string, unit: Unit): number {
  if (!target.units) return 0;
  if (target.units.includes(id)) return 3;
  if (unit.groups?.some((group) => target.units?.includes(group))) return 2;
  return target.units.includes(unit.type) ? 1 : -1;
}

/**
 * The place of the entry of `targets` in force for a unit in a month, or −1. An entry that names the unit more closely
 * goes before one that names it less, whatever their dates; among equals the latest to have begun stands.
 */
export function targetAt(indicator: Indicator, id: string, unit: Unit, month: Month): number {
  let best = -1;
  let closest = -1;
  let latest = '';
  for (const [i, target] of (indicator.targets ?? []).entries()) {
    const close = closeness(target, id, unit);
    if (close === -1 || target.from > month) continue;
    if (close > closest || (close === closest && target.from >= latest)) {
      [best, closest, latest] = [i, close, target.from];
    }
  }
  return best;
}

export function inForceFrom(target: Target, index: number): TargetInForce {
  const { from, floor, target: goal, stretch } = target;
  return {
    from,
    index,
    target: bound(goal),
    ...(floor !== undefined && { floor: bound(floor) }),
    ...(stretch !== undefined && { stretch: bound(stretch) }),
  };
}

/** Schemas speak of lists of two; everything else of pairs. */
function bound(written: Target['target']): Bound {
  return typeof written === 'number' ? written : [written[0] ?? 0, written[1] ?? 0];
}

/** The lower end of a limit; a single figure is both of its ends. */
export function low(limit: Bound): number {
  return typeof limit === 'number' ? limit : limit[0];
}

export function high(limit: Bound): number {
  return typeof limit === 'number' ? limit : limit[1];
}
