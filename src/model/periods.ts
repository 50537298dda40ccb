import { inForce } from './dated.ts';
import type { Month } from './month.ts';
import type { Indicator } from './records/indicator.ts';
import type { Unit } from './records/organisation.ts';

/** True when the unit exists in the month: opened by then and not yet closed. */
export function isOpen(unit: Unit, month: Month): boolean {
  return (unit.opened === undefined || unit.opened <= month) && (unit.closed === undefined || month < unit.closed);
}

/** The parent that the unit's record names for a month, whether or not that unit exists then. */
export function parentIn(unit: Unit, month: Month): string | undefined {
  return typeof unit.parent === 'object' ? inForce(unit.parent, month)?.unit : unit.parent;
}

/** The unit itself while it exists; later the one it was merged into; undefined when none of them does. */
export function successor(
  units: ReadonlyMap<string, { readonly value: Unit }>,
  id: string | undefined,
  month: Month,
): string | undefined {
  const seen = new Set<string>();
  let at = id;
  while (at !== undefined && !seen.has(at)) {
    const unit = units.get(at)?.value;
    if (!unit) return undefined;
    if (isOpen(unit, month)) return at;
    seen.add(at);
    at = unit.mergedInto;
  }
  return undefined;
}

/** True in the months between the indicator's `since` and `until`, both included. */
export function isMeasured(indicator: Indicator, month: Month): boolean {
  return (
    (indicator.since === undefined || indicator.since <= month) &&
    (indicator.until === undefined || month <= indicator.until)
  );
}
