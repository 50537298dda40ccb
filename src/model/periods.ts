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

/** True in the months between the indicator's `since` and `until`, both included. */
export function isMeasured(indicator: Indicator, month: Month): boolean {
  return (
    (indicator.since === undefined || indicator.since <= month) &&
    (indicator.until === undefined || month <= indicator.until)
  );
}
