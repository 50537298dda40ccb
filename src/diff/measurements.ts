import type { Month } from '../model/month.ts';
import type { Loaded, Measurement, MeasurementFile } from '../model/workspace.ts';

/** A row of figures that came, went, or says something else. */
export interface MeasurementChange {
  readonly month: Month;
  readonly unit: string;
  readonly indicator: string;
  readonly before?: Measurement;
  readonly after?: Measurement;
}

/** What a row says, in the order in which changes of it are told. */
export const ROW_KEYS = ['numerator', 'denominator', 'value', 'sample', 'preliminary', 'note'] as const;

/** The rows of figures that differ, by month, indicator and unit. Where they stand in their files does not matter. */
export function measurementChanges(before: Loaded, after: Loaded): MeasurementChange[] {
  const [was, is] = rowsThatMayDiffer(before.measurementFiles, after.measurementFiles);
  const keys = [...new Set([...is.keys(), ...was.keys()])].sort();
  return keys.flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const row = now ?? old;
    if (!row || (old && now && ROW_KEYS.every((each) => old[each] === now[each]))) return [];
    const { month, unit, indicator } = row;
    return [{ month, unit, indicator, ...(old && { before: old }), ...(now && { after: now }) }];
  });
}

type Rows = Map<string, Measurement>;

/** Rows of files that are the same on both sides are not looked at. */
function rowsThatMayDiffer(before: readonly MeasurementFile[], after: readonly MeasurementFile[]): [Rows, Rows] {
  const texts = new Map(before.map(({ file }) => [file.path, file.text]));
  const equal = new Set(after.flatMap(({ file }) => (texts.get(file.path) === file.text ? [file.path] : [])));
  const rowsOf = (files: readonly MeasurementFile[]): Rows =>
    new Map(
      files
        .filter(({ file }) => !equal.has(file.path))
        .flatMap(({ rows }) => rows.map((row) => [`${row.month} ${row.indicator} ${row.unit}`, row] as const)),
    );
  return [rowsOf(before), rowsOf(after)];
}
