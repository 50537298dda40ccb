import { valueAt } from '../model/dated.ts';
import { addMonths, type Month } from '../model/month.ts';
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

/** A figure that is to be reported. */
export interface ExpectedRow {
  readonly unit: string;
  readonly indicator: string;
}

/**
 * What is to be reported in a month, by indicator and unit: at the units where an indicator says it is measured; of one that
 * does not say, at those that reported it the month before.
 */
export function expectedRows(workspace: Workspace, month: Month): ExpectedRow[] {
  const expected = new Map<string, readonly string[]>(expectedIn(workspace, month));
  for (const [indicator, units] of reportedIn(filesOf(workspace, addMonths(month, -1)))) {
    const known = workspace.records.indicator.get(indicator)?.value;
    if (!known || known.measuredAt || !isMeasured(known, month)) continue;
    const open = [...units].filter((unit) => {
      const its = workspace.records.unit.get(unit)?.value;
      return its !== undefined && isOpen(its, month);
    });
    if (open.length > 0) expected.set(indicator, open);
  }
  return [...expected]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([indicator, units]) => units.toSorted().map((unit) => ({ unit, indicator })));
}

/** The files of figures of a month. */
function filesOf({ measurementFiles }: Workspace, month: Month): MeasurementFile[] {
  return measurementFiles.filter((file) => file.month === month);
}
