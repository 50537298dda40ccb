import { loadWorkspace } from '../../src/load/index.ts';
import type { Reader } from '../../src/load/index.ts';
import { monthRange, type Month } from '../../src/model/month.ts';
import type { Indicator } from '../../src/model/records/indicator.ts';
import type { Unit } from '../../src/model/records/organisation.ts';
import { openTree } from './organisation.ts';
import { PLANS } from './plan.ts';
import { openSeries } from './series.ts';
import { gapOf, isPreliminary, noteOf } from './stories.ts';

const MONTHS = monthRange('2025-01', '2026-10');
const HEADER = 'unit,indicator,numerator,denominator,status,note';

/**
 * The demonstration's measurement files, path → text, one a month. Who reports what comes from the workspace's own units
 * and indicators; the figures are invented.
 */
export function measurementFiles(reader: Reader): Map<string, string> {
  const { documents } = loadWorkspace({
    read: (path) => reader.read(path),
    list: () => reader.list().filter(({ path }) => path.startsWith('content/')),
  });
  // The schema holds for the demonstration's records; `npm run check` sees to it.
  const recordsOf = <T>(kind: string) =>
    new Map(documents.filter((document) => document.kind === kind).map(({ id, value }) => [id, value as T]));
  const indicators = recordsOf<Indicator>('indicator');
  const tree = openTree(recordsOf<Unit>('unit'));
  const series = openSeries(indicators, PLANS, tree);

  const rowsOf = (month: Month): string[] =>
    [...indicators].sort(byId).flatMap(([id, indicator]) =>
      tree
        .measuring(indicator, month)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map((unit) => {
          const gap = gapOf(id, unit.id, month);
          if (gap !== undefined) return row(unit.id, id, '', '', '', gap);
          const { numerator, denominator } = series.figure(id, unit, month);
          const note = noteOf(id, tree.line(unit, month), month) ?? '';
          return row(unit.id, id, numerator, denominator, isPreliminary(id, unit.id, month) ? 'preliminary' : '', note);
        }),
    );
  return new Map(
    MONTHS.map((month) => [`data/${month}/measurements.csv`, `${[HEADER, ...rowsOf(month)].join('\n')}\n`]),
  );
}

function byId(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function row(...cells: (string | number)[]): string {
  return cells
    .map((cell) => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell))
    .join(',');
}
