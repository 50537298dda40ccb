import type { Diagnostic } from '../model/diagnostic.ts';
import { lineColumn } from '../model/source.ts';
import { MEASUREMENT_COLUMNS, type Loaded, type Measurement, type MeasurementFile } from '../model/workspace.ts';
import type { Plan } from './plan.ts';
import { both, type ImportProblem } from './problem.ts';
import type { ImportedRow } from './rows.ts';

/** Who imports is told of outliers, slips among them, with what they are held against. */
const TOLD = 'measurement-slip';

/** A figure of a closed month is corrected before it is restated: whoever imports it is told, and not stopped. */
const TO_RESTATE = 'published-month-changed';

/**
 * What checking the workspace as it would be found in rows that are imported, told of the cells they come from; and errors
 * elsewhere, which there were none of before.
 */
export function problemsIn(
  { rows, files }: Plan,
  after: Pick<Loaded, 'measurementFiles'>,
  diagnostics: readonly Diagnostic[],
): ImportProblem[] {
  const imported = new Map(
    rows
      .filter(({ effect }) => effect === 'added' || effect === 'changed')
      .map(({ row }) => [`${row.month} ${row.unit} ${row.indicator}`, row]),
  );
  const paths = new Set(files.map(({ path }) => path));
  const touched = new Map(
    after.measurementFiles.filter(({ file }) => paths.has(file.path)).map((file) => [file.file.path, file]),
  );
  return diagnostics.flatMap((diagnostic): ImportProblem[] => {
    const { place, code, message, hint } = diagnostic;
    if (code === TOLD) return [];
    const severity = code === TO_RESTATE ? 'warning' : diagnostic.severity;
    const file = touched.get(place.file.path);
    const measured = file && rowAt(file, place.span.start);
    const row = measured && imported.get(`${file.month} ${measured.unit} ${measured.indicator}`);
    if (row) return [{ code, severity, at: spotIn(row, file, measured, place.span.start), message, hint }];
    if (diagnostic.severity !== 'error') return [];
    const where = `${place.file.path}:${lineColumn(place.file, place.span.start).line}`;
    return [{ code, severity, message: both(`${where} ${message.zh}`, `${where} ${message.en}`), hint }];
  });
}

function rowAt({ rows }: MeasurementFile, offset: number): Measurement | undefined {
  return rows.findLast((row) => row.offset <= offset);
}

function spotIn(
  { cells, at }: ImportedRow,
  file: MeasurementFile,
  row: Measurement,
  offset: number,
): ImportedRow['at'] {
  for (const column of MEASUREMENT_COLUMNS) {
    if (column === 'unit' || column === 'indicator' || !cells[column]) continue;
    const { start, end } = file.place(row, column).span;
    if (start <= offset && offset <= end && file.columns.includes(column)) return cells[column].at;
  }
  return at;
}
