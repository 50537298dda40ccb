import { expectedIn, reportedIn } from '../../src/check/reporting.ts';
import { isMeasured, isOpen } from '../../src/model/periods.ts';
import { addMonths, type Month } from '../../src/model/month.ts';
import { MEASUREMENT_COLUMNS, type MeasurementColumn, type Workspace } from '../../src/model/workspace.ts';

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

/** The file of figures with nothing filled in: the columns of the month before, so that it looks as people know it. */
export function emptyMeasurements(rows: readonly ExpectedRow[], workspace: Workspace, month: Month): string {
  const before = filesOf(workspace, addMonths(month, -1)).flatMap(({ columns }) => columns);
  const used = before.length > 0 ? new Set(before) : USUAL;
  const columns = MEASUREMENT_COLUMNS.filter((column) => used.has(column));
  const lines = rows.map((row) => columns.map((column) => cellOf(row, column)).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

const USUAL: ReadonlySet<MeasurementColumn> = new Set([
  'unit',
  'indicator',
  'numerator',
  'denominator',
  'value',
  'status',
  'note',
] as const);

function cellOf({ unit, indicator }: ExpectedRow, column: MeasurementColumn): string {
  return column === 'unit' ? unit : column === 'indicator' ? indicator : '';
}

function filesOf({ measurementFiles }: Workspace, month: Month) {
  return measurementFiles.filter((file) => file.month === month);
}
