import type { Month } from '../model/month.ts';
import type { Measurement, MeasurementFile, Workspace } from '../model/workspace.ts';
import { formulaIn, isComplete, rollUpOf } from '../score/formula.ts';

/** A row that a figure of a month is made from. */
export interface UsedRow {
  readonly row: Measurement;
  readonly file: MeasurementFile;
  /** Its figures as columns of the table of values: `numerator,denominator,value`, those that do not count left empty. */
  readonly figures: string;
}

/**
 * The rows of a month that figures are made from, by `unit,indicator`. Their files, order, notes and empty cells do not
 * matter; of two rows for one figure the first counts, as everywhere.
 */
export function rowsIn({ measurementFiles, records }: Workspace, month: Month): Map<string, UsedRow> {
  const found = new Map<string, UsedRow>();
  for (const file of measurementFiles) {
    if (file.month !== month) continue;
    for (const row of file.rows) {
      const indicator = records.indicator.get(row.indicator)?.value;
      const formula = indicator && formulaIn(indicator, month);
      const key = `${row.unit},${row.indicator}`;
      if (!formula || !isComplete(row, formula) || found.has(key)) continue;
      const figures =
        rollUpOf(formula) === 'pool'
          ? `${String(row.numerator)},${String(row.denominator)},`
          : `,,${String(row.value)}`;
      found.set(key, { row, file, figures });
    }
  }
  return found;
}
