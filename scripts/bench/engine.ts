import { checkWorkspace } from '../../src/check/index.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import { openScores } from '../../src/score/index.ts';
import { Steps } from './steps.ts';

/**
 * Scores the workspace in a folder, in a process of its own, and prints how long each step took in seconds, as JSON: reading
 * all files and checking them, then all values, all scorecards and all control charts.
 */
const [folder = '.'] = process.argv.slice(2);
const steps = new Steps();
let counted = 0;

const loaded = steps.time('load', () => loadWorkspace(folderReader(folder)));
const rows = loaded.measurementFiles.reduce((sum, file) => sum + file.rows.length, 0);
const { workspace } = steps.time('check', () => checkWorkspace(loaded));
const scores = openScores(workspace);
const units = [...workspace.records.unit.keys()];
const indicators = [...workspace.records.indicator.keys()];

steps.time('values', () => {
  for (const indicator of indicators) {
    for (const unit of units) {
      for (const month of scores.months) if (scores.value(unit, indicator, month).score !== null) counted++;
    }
  }
});
steps.time('scorecards', () => {
  for (const month of scores.months) counted += scores.scorecards(month).length;
});
steps.time('charts', () => {
  for (const indicator of indicators) {
    for (const unit of units) if (scores.chart(unit, indicator)) counted++;
  }
});
const megabytes = process.resourceUsage().maxRSS / 1000;
process.stdout.write(`${JSON.stringify({ rows, counted, seconds: steps.seconds, megabytes })}\n`);
