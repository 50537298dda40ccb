import { editMeasurements, newMeasurements, type RowAdded, type RowCells, type RowChange } from '../load/csv/edit.ts';
import { preliminaryIn } from '../load/csv/measurement-cell.ts';
import type { Month } from '../model/month.ts';
import {
  MEASUREMENT_COLUMNS,
  type Measurement,
  type MeasurementColumn,
  type MeasurementFile,
  type Workspace,
} from '../model/workspace.ts';
import { hasFigures, type ImportedRow } from './rows.ts';

/** What importing a row does. */
export type Effect = 'added' | 'changed' | 'unchanged' | 'empty';

export interface PlannedRow {
  readonly row: ImportedRow;
  /** `empty` where the table has no figure for it, which leaves everything as it is. */
  readonly effect: Effect;
  readonly path?: string;
  /** The cells that change, with what they are now. */
  readonly changes: readonly { readonly column: MeasurementColumn; readonly from: string; readonly to: string }[];
}

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

export interface Plan {
  readonly rows: readonly PlannedRow[];
  /** The files that differ, as they will be. */
  readonly files: readonly PlannedFile[];
}

/** What importing rows does to a workspace's files of measurements, and the files as they will be. Writes nothing. */
export function planImport(rows: readonly ImportedRow[], workspace: Workspace): Plan {
  const months = [...Map.groupBy(rows, ({ month }) => month)].sort(([a], [b]) => (a < b ? -1 : 1));
  const plans = months.map(([month, its]) => planMonth(month, its, workspace));
  return { rows: plans.flatMap((plan) => plan.rows), files: plans.flatMap((plan) => plan.files) };
}

function planMonth(month: Month, rows: readonly ImportedRow[], workspace: Workspace): Plan {
  const files = workspace.measurementFiles.filter((file) => file.month === month);
  const standing = new Map(
    files.flatMap((file) => file.rows.map((row) => [`${row.unit} ${row.indicator}`, { file, row }] as const)),
  );
  const edits = new Map<MeasurementFile, { changed: RowChange[]; added: RowAdded[] }>();
  const editOf = (file: MeasurementFile) => {
    const edit = edits.get(file) ?? { changed: [], added: [] };
    edits.set(file, edit);
    return edit;
  };
  const fresh: ImportedRow[] = [];
  const planned = rows.map((row): PlannedRow => {
    if (!hasFigures(row)) return { row, effect: 'empty', changes: [] };
    const known = standing.get(`${row.unit} ${row.indicator}`);
    if (!known) {
      const home = homeOf(row, files);
      if (!home) fresh.push(row);
      else editOf(home).added.push({ ...placeIn(home, row.indicator), cells: cellsOf(row) });
      return { row, effect: 'added', path: home?.file.path ?? newPath(month), changes: changesOf(row, undefined) };
    }
    const changes = changesOf(row, known.row);
    const path = known.file.file.path;
    if (changes.length === 0) return { row, effect: 'unchanged', path, changes };
    const cells = Object.fromEntries(changes.map(({ column, to }) => [column, to]));
    editOf(known.file).changed.push({ offset: known.row.offset, cells });
    return { row, effect: 'changed', path, changes };
  });
  const edited = [...edits].map(([{ file }, edit]) => ({
    path: file.path,
    text: editMeasurements(file.text, edit),
    isNew: false,
  }));
  const made = fresh.length > 0 ? [newFile(month, fresh, workspace)] : [];
  return { rows: planned, files: [...edited, ...made] };
}

const newPath = (month: Month) => `data/${month}/measurements.csv`;

/** The file that a new row is put into: the one that has its indicator, else `measurements.csv`, else the first. */
function homeOf({ indicator }: ImportedRow, files: readonly MeasurementFile[]): MeasurementFile | undefined {
  return (
    files.find(({ rows }) => rows.some((row) => row.indicator === indicator)) ??
    files.find(({ file }) => file.path.endsWith('/measurements.csv')) ??
    files[0]
  );
}

/** Behind the last row of its indicator, at the end where there is none. */
function placeIn({ rows }: MeasurementFile, indicator: string): { after?: number } {
  const after = rows.findLast((row) => row.indicator === indicator)?.offset;
  return after === undefined ? {} : { after };
}

function cellsOf({ unit, indicator, cells }: ImportedRow): RowCells {
  const texts = Object.entries(cells).map(([column, cell]) => [column, cell?.text ?? '']);
  return { unit, indicator, ...Object.fromEntries(texts) };
}

/** The order in which files of measurements are written: by indicator, then by unit, as the records stand. */
function newFile(month: Month, rows: readonly ImportedRow[], { records }: Workspace): PlannedFile {
  const [indicators, units] = [[...records.indicator.keys()], [...records.unit.keys()]];
  const sorted = [...rows].sort(
    (a, b) =>
      indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
      units.indexOf(a.unit) - units.indexOf(b.unit),
  );
  const cells = sorted.map(cellsOf);
  const columns = MEASUREMENT_COLUMNS.filter((column) => cells.some((row) => (row[column] ?? '') !== ''));
  return { path: newPath(month), text: newMeasurements(columns, cells), isNew: true };
}

/** The cells of a row that say something else than the standing one; figures and states are compared by what they mean. */
function changesOf({ cells }: ImportedRow, row: Measurement | undefined): PlannedRow['changes'] {
  return MEASUREMENT_COLUMNS.flatMap((column) => {
    if (column === 'unit' || column === 'indicator') return [];
    const to = cells[column]?.text;
    if (to === undefined) return [];
    const from = row ? writtenIn(row, column) : '';
    return isSame(column, from, to) ? [] : [{ column, from, to }];
  });
}

function writtenIn(row: Measurement, column: Exclude<MeasurementColumn, 'unit' | 'indicator'>): string {
  if (column === 'status') return row.preliminary ? 'preliminary' : '';
  return row[column] === undefined ? '' : String(row[column]);
}

function isSame(column: MeasurementColumn, from: string, to: string): boolean {
  if (column === 'note') return flat(from) === flat(to);
  if (column === 'status') return preliminaryIn(from) === preliminaryIn(to);
  return from === to || (from !== '' && to !== '' && Number(from) === Number(to));
}

/** Blanks and line ends are not always kept by programs that a table goes through. */
function flat(note: string): string {
  return note.replace(/\s+/g, ' ').trim();
}
