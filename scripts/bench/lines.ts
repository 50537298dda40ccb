import { runEngine, type EngineRun } from './measure.ts';
import { compareRollUps, inAll } from './rollup.ts';

/** A line of what the bench prints. */
export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly budget?: string;
}

export const seconds = (value: number): string => `${value.toFixed(2)} s`;
export const megabytes = (value: number): string => `${value.toFixed(0)} MB`;
const total = ({ seconds: steps }: EngineRun) => Object.values(steps).reduce((sum, step) => sum + step, 0);

/** How scoring grows with rows: ten times the rows are to take little more than ten times as long. */
export function engineLines(folders: { readonly small: string; readonly large: string }): Line[] {
  const [small, large] = [runEngine(folders.small), runEngine(folders.large)];
  const steps = Object.entries(large.seconds).map(([name, step]) => ({
    what: `engine, ${large.rows} rows: ${name}`,
    figure: seconds(step),
  }));
  return [
    ...steps,
    { what: `engine, ${large.rows} rows: all of it`, figure: seconds(total(large)), budget: '10 s' },
    { what: `engine, ${large.rows} rows: peak memory`, figure: megabytes(large.megabytes), budget: '2000 MB' },
    { what: `engine, ${small.rows} rows: all of it`, figure: seconds(total(small)) },
    { what: 'engine, growth from one to the other', figure: (total(large) / total(small)).toFixed(1), budget: '11' },
  ];
}

/** Our roll-up beside DuckDB's; `isEqual` is false where their values are not the same. */
export function rollUpLines(folder: string): { readonly lines: readonly Line[]; readonly isEqual: boolean } {
  const { ours, duckdb } = compareRollUps(folder);
  const own = [
    { what: 'roll-up, ours: reading all files', figure: seconds(ours.read) },
    { what: 'roll-up, ours: published values', figure: seconds(ours['roll up']) },
  ];
  if ('missing' in duckdb) {
    const lines = [...own, { what: `roll-up, DuckDB is not to be had here (${duckdb.missing})`, figure: '–' }];
    return { lines, isEqual: true };
  }
  const { compared, differing } = duckdb;
  const lines = [
    ...own,
    { what: 'roll-up, DuckDB on 2 threads: reading', figure: seconds(duckdb.seconds.read) },
    { what: 'roll-up, DuckDB on 2 threads: published values', figure: seconds(duckdb.seconds['roll up']) },
    { what: 'roll-up, ours ÷ DuckDB', figure: (inAll(ours) / inAll(duckdb.seconds)).toFixed(1), budget: '3' },
    { what: `roll-up, values that differ, of ${compared}`, figure: String(differing), budget: '0' },
  ];
  return { lines, isEqual: differing === 0 };
}
