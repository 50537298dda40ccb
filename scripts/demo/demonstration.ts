import { loadWorkspace } from '../../src/load/index.ts';
import type { Reader } from '../../src/load/index.ts';
import type { KindName, Records } from '../../src/model/kinds.ts';
import { monthRange } from '../../src/model/month.ts';
import { openTree, type Tree } from './organisation.ts';
import { PLANS } from './plan.ts';
import { openSeries, type Series } from './series.ts';

export const MONTHS = monthRange('2025-01', '2026-10');

/** What the demonstration's figures are made from: its own records, and series by indicator, unit and month. */
export interface Demonstration {
  records<K extends KindName>(kind: K): ReadonlyMap<string, Records[K]>;
  readonly tree: Tree;
  readonly series: Series;
}

export function openDemonstration(reader: Reader): Demonstration {
  const { documents } = loadWorkspace({
    read: (path) => reader.read(path),
    list: () => reader.list().filter(({ path }) => path.startsWith('content/')),
  });
  // The schema holds for the demonstration's records; `npm run check` sees to it.
  const records = <K extends KindName>(kind: K) =>
    new Map(documents.filter((document) => document.kind === kind).map(({ id, value }) => [id, value as Records[K]]));
  const tree = openTree(records('unit'));
  return { records, tree, series: openSeries(records('indicator'), PLANS, tree) };
}

/** A row of comma-separated text. */
export function row(...cells: (string | number)[]): string {
  return cells
    .map((cell) => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell))
    .join(',');
}
