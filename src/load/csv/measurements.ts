import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Month } from '../../model/month.ts';
import type { SourceFile } from '../../model/source.ts';
import type { Measurement, MeasurementColumn, MeasurementFile } from '../../model/workspace.ts';
import { both, diagnose, START } from '../diagnose.ts';
import { cellAt } from './cell-at.ts';
import { Faults } from './faults.ts';
import { readHeader } from './header.ts';
import { MEASUREMENTS } from './measurement-columns.ts';
import type { Names } from './names.ts';
import { Rows } from './rows.ts';

export interface MeasurementsRead {
  /** Undefined when not even the columns are known. */
  readonly file?: MeasurementFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a month's measurements; `from` is the file's place in the workspace. Rows with a fault are left out and reported. */
export function readMeasurements(file: SourceFile, month: Month, from: number, names: Names): MeasurementsRead {
  const header = readHeader(file.text, MEASUREMENTS);
  if (!header) return { diagnostics: [diagnose('file-empty', file, START, EMPTY)] };
  const faults = new Faults(file, header.problems);
  if (!header.usable) return { diagnostics: faults.all() };
  const rows = new Rows(file.text, header, month, from, names).read(faults);
  const columns = header.cells.filter((column) => column !== undefined);
  const place = (row: Measurement, column?: MeasurementColumn) => cellAt(file, header, row.offset, column);
  return { file: { file, month, columns, rows, place }, diagnostics: faults.all() };
}

const EMPTY = {
  message: both('这个文件没有任何内容', 'There is nothing in this file'),
  hint: both(
    '首行写列名，例如 unit,indicator,numerator,denominator；不需要时请删除文件。',
    'Begin with a row of column names such as unit,indicator,numerator,denominator, or delete the file.',
  ),
};
