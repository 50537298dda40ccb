import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { measurementFiles } from '../../scripts/demo/measurements.ts';
import { PLANS } from '../../scripts/demo/plan.ts';
import { folderReader, loadWorkspace, memoryReader } from '../../src/load/index.ts';
import type { Indicator } from '../../src/model/records/indicator.ts';
import type { Unit } from '../../src/model/records/organisation.ts';
import { KINDS, type KindName, type Records } from '../../src/model/kinds.ts';
import type { Status } from '../../src/model/results.ts';
import type { Measurement, Workspace } from '../../src/model/workspace.ts';
import { formulaIn } from '../../src/score/formula.ts';
import { openScores } from '../../src/score/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMPANY = 'beiyuan';
const reader = folderReader(ROOT);
const files = measurementFiles(reader);

/** The demonstration's own content with freshly made figures. */
const loaded = loadWorkspace(memoryReader({ ...contentFiles(), ...Object.fromEntries(files) }));
const rows = loaded.measurementFiles.flatMap((file) => file.rows);
const indicators = recordsOf('indicator');
const units = recordsOf('unit');

function contentFiles(): Record<string, Uint8Array> {
  const paths = reader.list().map(({ path }) => path);
  return Object.fromEntries(
    paths.filter((path) => /^content\/(organisation|indicators)\//.test(path)).map((path) => [path, reader.read(path)]),
  );
}

function recordsOf<K extends KindName>(kind: K): Map<string, Records[K]> {
  const documents = loaded.documents.filter((document) => document.kind === kind);
  return new Map(documents.map(({ id, value }) => [id, value as Records[K]]));
}

/** Records are taken as they are: whether they keep their schemas is tested elsewhere. */
function workspace(): Workspace {
  const records = Object.fromEntries(
    KINDS.map(({ name }) => [
      name,
      new Map(loaded.documents.filter(({ kind }) => kind === name).map((document) => [document.id, document])),
    ]),
  );
  return { ...loaded, records, known: {} } as unknown as Workspace;
}

const place = (row: Measurement) => `${row.month} ${row.unit} ${row.indicator}`;
const of = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const found = map.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('the files', () => {
  test('that are committed are those that the generator writes', () => {
    for (const [path, text] of files) expect(readFileSync(`${ROOT}/${path}`, 'utf8') === text, path).toBe(true);
    const months = readdirSync(`${ROOT}/data`).filter((name) => existsSync(`${ROOT}/data/${name}/measurements.csv`));
    expect(months.map((month) => `data/${month}/measurements.csv`).sort()).toEqual([...files.keys()].sort());
  });

  test('are the same whenever they are made', () => {
    expect([...measurementFiles(reader)]).toEqual([...files]);
  });

  test('are read without a complaint and stay small', () => {
    const diagnostics = loaded.diagnostics.filter(({ place }) => files.has(place.file.path));
    expect(diagnostics).toEqual([]);
    expect(rows.length).toBeGreaterThan(25_000);
    expect([...files.values()].join('').length).toBeLessThan(2_000_000);
  });

  test('are sorted by indicator, then unit', () => {
    for (const { rows: inFile } of loaded.measurementFiles) {
      const keys = inFile.map((row) => `${row.indicator} ${row.unit}`);
      expect(keys).toEqual(keys.toSorted());
    }
  });
});

describe('who reports', () => {
  test('every indicator that is reported has a plan, and no plan is left over', () => {
    const isReported = ({ formula }: Indicator) => !('kind' in formula && formula.kind === 'launches');
    const reported = [...indicators].filter(([, indicator]) => isReported(indicator)).map(([id]) => id);
    expect(Object.keys(PLANS).sort()).toEqual(reported.sort());
  });

  test('only units of the types that measure the indicator, while they exist, and each of them once', () => {
    const seen = new Set<string>();
    for (const row of rows) {
      const unit: Unit = of(units, row.unit);
      const indicator: Indicator = of(indicators, row.indicator);
      expect(indicator.measuredAt, place(row)).toContain(unit.type);
      expect((unit.opened ?? '') <= row.month && (indicator.since ?? '') <= row.month, place(row)).toBe(true);
      expect(unit.closed === undefined || row.month < unit.closed, place(row)).toBe(true);
      expect(seen.has(place(row)), place(row)).toBe(false);
      seen.add(place(row));
    }
  });

  test('figures that are missing say why', () => {
    const missing = rows.filter((row) => row.numerator === undefined);
    expect(missing.length).toBeGreaterThan(0);
    for (const row of missing)
      expect([row.denominator, row.note ?? ''], place(row)).toEqual([undefined, expect.stringMatching(/./)]);
  });

  test('only the newest month has preliminary figures', () => {
    const months = new Set(rows.filter((row) => row.preliminary).map((row) => row.month));
    expect([...months]).toEqual(['2026-10']);
  });
});

describe('figures', () => {
  const reported = rows.filter((row) => row.numerator !== undefined);

  test('are whole numbers, and a part is never more than the whole', () => {
    for (const row of reported) {
      const { numerator = -1, denominator = 0 } = row;
      expect(Number.isInteger(numerator) && Number.isInteger(denominator), place(row)).toBe(true);
      expect(numerator >= 0 && denominator > 0, place(row)).toBe(true);
      const formula = formulaIn(of(indicators, row.indicator), row.month);
      if (formula?.kind === 'ratio' && formula.part !== false) expect(numerator <= denominator, place(row)).toBe(true);
    }
  });

  test('of classes of complaints add up to no more than all complaints', () => {
    const classes = ['billing-complaints-per-10k', 'broadband-complaints-per-10k', 'network-complaints-per-10k'];
    const left = new Map<string, number>();
    for (const row of reported) {
      const share = row.indicator === 'complaints-per-10k' ? 1 : classes.includes(row.indicator) ? -1 : 0;
      const key = `${row.month} ${row.unit}`;
      if (share !== 0) left.set(key, (left.get(key) ?? 0) + share * (row.numerator ?? 0));
    }
    for (const [key, rest] of left) expect(rest, key).toBeGreaterThanOrEqual(0);
  });

  test('that speak of the same things agree: complaints answered are complaints received', () => {
    const received = new Map(
      reported
        .filter(({ indicator }) => indicator === 'complaints-per-10k')
        .map((row) => [`${row.month} ${row.unit}`, row.numerator]),
    );
    for (const row of reported.filter(({ indicator }) => indicator === 'response-timeliness')) {
      expect(row.denominator, place(row)).toBe(received.get(`${row.month} ${row.unit}`));
    }
  });
});

describe('the picture', () => {
  const scores = openScores(workspace());
  const published = (indicator: string, month: string, unit = COMPANY) => {
    const value = scores.value(unit, indicator, month).published;
    if (value === null) throw new Error(`${unit} has no ${indicator} in ${month}`);
    return value;
  };

  test('of October 2026: of 24 key indicators 13 achieved, 6 at risk, 5 missed', () => {
    const count: Partial<Record<Status, number>> = {};
    for (const [id, { key }] of indicators) {
      const { status } = scores.value(COMPANY, id, '2026-10');
      if (key) count[status] = (count[status] ?? 0) + 1;
    }
    expect(count).toEqual({ achieved: 13, 'at-risk': 6, missed: 5 });
  });

  test('the billing cutover of March 2026 breaks bills and trust, and is over in July', () => {
    expect(published('billing-error-rate', '2026-03')).toBeGreaterThan(5 * published('billing-error-rate', '2026-02'));
    expect(published('tariff-satisfaction', '2026-03')).toBeLessThan(published('tariff-satisfaction', '2026-02') - 8);
    expect(scores.value(COMPANY, 'billing-error-rate', '2026-08').status).toBe('achieved');
    expect(published('tariff-satisfaction', '2026-08')).toBeGreaterThanOrEqual(
      published('tariff-satisfaction', '2026-02'),
    );
  });

  test('云岭 goes downhill from August 2026', () => {
    const complaints = ['2026-07', '2026-08', '2026-09', '2026-10'].map((month) =>
      published('complaints-per-10k', month, 'yunling'),
    );
    expect(complaints.at(-1)).toBeGreaterThan(1.3 * (complaints[0] ?? 0));
    expect(published('hall-satisfaction', '2026-10', 'yunling')).toBeLessThan(
      published('hall-satisfaction', '2026-07', 'yunling') - 1.5,
    );
  });

  test('nothing lies beyond its plausible range', () => {
    for (const [id, { bounds }] of indicators) {
      const [low = -Infinity, high = Infinity] = bounds ?? [];
      for (const unit of scores.unitsOf(id)) {
        for (const { published: value, month } of scores.series(unit, id)) {
          if (value !== null) expect(value >= low && value <= high, `${unit} ${id} ${month}`).toBe(true);
        }
      }
    }
  });
});
