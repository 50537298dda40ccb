import type { Month } from '../../src/model/month.ts';
import { isMeasured, isOpen, parentIn } from '../../src/model/periods.ts';
import type { Indicator } from '../../src/model/records/indicator.ts';
import type { Unit } from '../../src/model/records/organisation.ts';

/** Who reports what, and to whom. */
export interface Tree {
  /** Units that report the indicator in a month. */
  measuring(indicator: Indicator, month: Month): readonly Unit[];
  /** Ids of a unit and of everything above it. */
  line(unit: Unit, month: Month): readonly string[];
}

export function openTree(units: ReadonlyMap<string, Unit>): Tree {
  const line = (unit: Unit, month: Month): string[] => {
    const parent = units.get(parentIn(unit, month) ?? '');
    return parent ? [unit.id, ...line(parent, month)] : [unit.id];
  };
  return {
    line,
    measuring: (indicator, month) =>
      isMeasured(indicator, month)
        ? [...units.values()].filter((unit) => indicator.measuredAt?.includes(unit.type) && isOpen(unit, month))
        : [],
  };
}
