import { KINDS, type KindName, type Records } from '../../src/model/kinds.ts';
import type { Month } from '../../src/model/month.ts';
import type { Indicator } from '../../src/model/records/indicator.ts';
import type { Unit } from '../../src/model/records/organisation.ts';
import type { Positions } from '../../src/model/source.ts';
import {
  MEASUREMENT_COLUMNS,
  type Catalogue,
  type Entry,
  type Measurement,
  type MeasurementFile,
  type Workspace,
} from '../../src/model/workspace.ts';

/** A row as tests write it; what is left out was not measured. */
export type Row = Pick<Measurement, 'unit' | 'indicator' | 'month'> &
  Partial<Pick<Measurement, 'numerator' | 'denominator' | 'value' | 'sample' | 'preliminary' | 'note'>>;

/** Records by id, for the kinds a test is about. */
export type RecordsById = { readonly [K in KindName]?: Readonly<Record<string, Records[K]>> };

const NOWHERE: Positions = { key: () => undefined, value: () => undefined };

/** A sound workspace made of records and rows, without files to read: one file of measurements for each month. */
export function workspaceOf(records: RecordsById, rows: readonly Row[] = []): Workspace {
  const catalogue = Object.fromEntries(
    KINDS.map(({ name }) => [name, entriesOf(name, records)]),
  ) as unknown as Catalogue;
  const known = Object.fromEntries(KINDS.map(({ name }) => [name, new Set(catalogue[name].keys())]));
  const months = [...new Set(rows.map((row) => row.month))].sort();
  return {
    records: catalogue,
    measurementFiles: months.map((month, from) =>
      fileOf(
        month,
        from,
        rows.filter((row) => row.month === month),
      ),
    ),
    complaintFiles: [],
    prose: [],
    translations: [],
    commentaries: [],
    cases: new Map(),
    known: known as unknown as Workspace['known'],
  };
}

function entriesOf(kind: KindName, records: RecordsById): Map<string, Entry<KindName>> {
  const entries = Object.entries((records[kind] ?? {}) as Record<string, Records[KindName]>).map(([id, value]) => {
    const file = { path: `${kind}/${id}.yaml`, text: '' };
    return [id, { kind, id, value, file, positions: NOWHERE, base: [] }] as const;
  });
  return new Map(entries);
}

function fileOf(month: Month, from: number, rows: readonly Row[]): MeasurementFile {
  const lines = rows.map((row) => MEASUREMENT_COLUMNS.map((column) => cell(row, column)).join(','));
  const head = MEASUREMENT_COLUMNS.join(',');
  let offset = head.length + 1;
  const measured = rows.map((row, i): Measurement => {
    const at = offset;
    offset += (lines[i] ?? '').length + 1;
    return { ...row, preliminary: row.preliminary ?? false, from, offset: at };
  });
  const file = { path: `data/${month}/measurements.csv`, text: [head, ...lines, ''].join('\n') };
  return {
    file,
    month,
    columns: MEASUREMENT_COLUMNS,
    rows: measured,
    place: (row) => ({ file, span: { start: row.offset, end: row.offset + 1 } }),
  };
}

function cell(row: Row, column: (typeof MEASUREMENT_COLUMNS)[number]): string {
  if (column === 'status') return row.preliminary ? 'preliminary' : '';
  return String(row[column] ?? '');
}

/** Units from id → parent, all of one type unless said. */
export function units(
  parents: Readonly<Record<string, string | null>>,
  more: Readonly<Record<string, Partial<Unit>>> = {},
): Record<string, Unit> {
  return Object.fromEntries(
    Object.entries(parents).map(([id, parent]) => [
      id,
      {
        id,
        name: id,
        type: parent === null ? 'company' : 'branch',
        ...(parent !== null && { parent }),
        ...more[id],
      } as Unit,
    ]),
  );
}

/** A percentage, higher is better, two decimals; `more` makes it what the test needs. */
export function indicator(more: Partial<Indicator> = {}): Indicator {
  return {
    name: '指标',
    level: 'kqi',
    owner: 'service',
    unit: '%',
    precision: 2,
    direction: 'higher',
    formula: { kind: 'ratio', numerator: '分子', denominator: '分母', scale: 100 },
    ...more,
  };
}
