import { valueAt } from '../model/dated.ts';
import type { Month } from '../model/month.ts';
import { isMeasured, isOpen } from '../model/periods.ts';
import type { MeasurementFile, Workspace } from '../model/workspace.ts';

/** Indicators with the units that measure them in the month, as their `measuredAt` says. */
export function* expectedIn({ records }: Workspace, month: Month): Iterable<[indicator: string, units: string[]]> {
  const open = [...records.unit].filter(([, { value }]) => isOpen(value, month));
  for (const [id, { value }] of records.indicator) {
    const { measuredAt, formula } = value;
    const inForce = valueAt(formula, month);
    // What is computed from other indicators or from launches is not reported by anyone.
    if (!measuredAt || !isMeasured(value, month) || !inForce) continue;
    if (inForce.kind === 'computed' || inForce.kind === 'launches') continue;
    const units = open.filter(([, unit]) => measuredAt.includes(unit.value.type)).map(([unit]) => unit);
    if (units.length > 0) yield [id, units];
  }
}

/** Units that gave a figure, by indicator; an empty row is none. */
export function reportedIn(files: readonly MeasurementFile[]): Map<string, Set<string>> {
  const reported = new Map<string, Set<string>>();
  for (const { rows } of files) {
    for (const { unit, indicator, numerator, denominator, value } of rows) {
      if (numerator === undefined && denominator === undefined && value === undefined) continue;
      let units = reported.get(indicator);
      if (!units) reported.set(indicator, (units = new Set()));
      units.add(unit);
    }
  }
  return reported;
}
