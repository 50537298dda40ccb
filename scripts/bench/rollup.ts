import { join } from 'node:path';
import { runScript } from './measure.ts';

type Seconds = Readonly<Record<'read' | 'roll up', number>>;

/** What DuckDB took, and how many values were compared and differ from ours. */
interface Theirs {
  readonly seconds: Seconds;
  readonly compared: number;
  readonly differing: number;
}

export interface RollUps {
  readonly ours: Seconds;
  /** `missing` says why there is nothing to compare with on this machine. */
  readonly duckdb: Theirs | { readonly missing: string };
}

const TIMES = 3;

/**
 * Both roll up the workspace in a folder in turn, each in a process of its own, three times. Told are the runs that took the
 * middle of the times, and the most values that differ in any.
 */
export function compareRollUps(folder: string): RollUps {
  const values = join(folder, 'values.csv');
  const ours: Seconds[] = [];
  const theirs: Theirs[] = [];
  for (let round = 0; round < TIMES; round++) {
    ours.push((runScript('rollup-ours.ts', folder, values) as Pick<Theirs, 'seconds'>).seconds);
    const duckdb = runScript('rollup-duckdb.ts', folder, values) as RollUps['duckdb'];
    if ('missing' in duckdb) return { ours: middle(ours, inAll), duckdb };
    theirs.push(duckdb);
  }
  const differing = Math.max(...theirs.map((run) => run.differing));
  const run = middle(theirs, ({ seconds }) => inAll(seconds));
  return { ours: middle(ours, inAll), duckdb: { ...run, differing } };
}

export function inAll(seconds: Seconds): number {
  return seconds.read + seconds['roll up'];
}

function middle<Run>(runs: readonly Run[], by: (run: Run) => number): Run {
  const sorted = [...runs].sort((a, b) => by(a) - by(b));
  const found = sorted[Math.floor(sorted.length / 2)];
  if (!found) throw new Error('no run was counted');
  return found;
}
