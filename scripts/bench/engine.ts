import { loadWorkspace, memoryReader } from '../../src/load/index.ts';
import { checkWorkspace } from '../../src/check/index.ts';
import { openScores } from '../../src/score/index.ts';
import { engineFiles } from './engine-workspace.ts';

/**
 * Scores a generated workspace of as many rows as the argument says, in a process of its own, and prints how long each step
 * took in seconds, as JSON. Generating the files is not counted.
 */
const files = engineFiles(Number(process.argv[2] ?? 100_000));
const seconds: Record<string, number> = {};
let counted = 0;
function step<T>(name: string, work: () => T): T {
  const started = performance.now();
  const done = work();
  seconds[name] = (performance.now() - started) / 1000;
  return done;
}

const loaded = step('load', () => loadWorkspace(memoryReader(files)));
const rows = loaded.measurementFiles.reduce((sum, file) => sum + file.rows.length, 0);
const { workspace } = checkWorkspace({ ...loaded, measurementFiles: [] });
const scores = openScores({ ...workspace, measurementFiles: loaded.measurementFiles });
const units = [...workspace.records.unit.keys()];
const indicators = [...workspace.records.indicator.keys()];

step('values', () => {
  for (const indicator of indicators) {
    for (const unit of units) {
      for (const month of scores.months) if (scores.value(unit, indicator, month).score !== null) counted++;
    }
  }
});
step('scorecards', () => {
  for (const month of scores.months) counted += scores.scorecards(month).length;
});
step('charts', () => {
  for (const indicator of indicators) {
    for (const unit of units) if (scores.chart(unit, indicator)) counted++;
  }
});
process.stdout.write(
  `${JSON.stringify({ rows, counted, seconds, megabytes: process.resourceUsage().maxRSS / 1000 })}\n`,
);
