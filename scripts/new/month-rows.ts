import type { ExpectedRow } from '../../src/check/reporting.ts';
import { addMonths, type Month } from '../../src/model/month.ts';
import { MEASUREMENT_COLUMNS, type MeasurementColumn, type Workspace } from '../../src/model/workspace.ts';

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
