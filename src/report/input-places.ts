import type { InputRow } from '../model/results.ts';
import type { Context } from './context.ts';

/** Lines of a file, compressed: `第 120、133、146–157 行`. */
export interface Lines {
  readonly file: string;
  readonly text: string;
  /** Where they begin, and where the first run of them ends. */
  readonly first: number;
  readonly last: number;
}

/** The rows that a figure rests on by file, each line once. */
export function linesOf(inputs: readonly InputRow[], context: Context): Lines[] {
  return [...Map.groupBy(inputs, ({ file }) => file)].map(([file, rows]) => {
    const runs = runsOf(rows.map(({ line }) => line));
    const texts = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
    const [first = 1, last = first] = runs[0] ?? [];
    const list = context.format.list(texts);
    const word = runs.length === 1 && first === last ? 'line' : 'lines';
    return { file, text: context.say({ zh: `第 ${list} 行`, en: `${word} ${list}` }), first, last };
  });
}

/** Whole numbers as runs of neighbours, smallest first. */
function runsOf(lines: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
