import { writeFileSync } from 'node:fs';
import { checkWorkspace } from '../../src/check/index.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import { openCalendar } from '../../src/score/calendar.ts';
import { openOrganisation } from '../../src/score/organisation.ts';
import { openSheets } from '../../src/score/sheets.ts';
import { Steps } from './steps.ts';

/**
 * Reads the workspace in a folder and rolls its rows up the tree of units to published values, in a process of its own; prints
 * the seconds as JSON and writes the values to a file, `unit,indicator,month,value`. Timed are reading all files and, from
 * there, every value; not timed are checking the records and writing the file.
 */
const [folder = '.', out = ''] = process.argv.slice(2);
const steps = new Steps();

const loaded = steps.time('read', () => loadWorkspace(folderReader(folder)));
const { workspace } = checkWorkspace(loaded);
const indicators = [...workspace.records.indicator.keys()];
const { tree, calendar, sheetOf } = steps.time('roll up', () => {
  const opened = { tree: openOrganisation(workspace), calendar: openCalendar(workspace) };
  const sheets = openSheets(workspace, opened.tree, opened.calendar);
  for (const indicator of indicators) {
    const sheet = sheets(indicator);
    for (const unit of opened.tree.ids.keys()) {
      for (const month of opened.calendar.months.keys()) sheet?.published(unit, month);
    }
  }
  return { ...opened, sheetOf: sheets };
});

const lines = ['unit,indicator,month,value'];
for (const indicator of indicators) {
  for (const [unit, id] of tree.ids.entries()) {
    for (const [place, month] of calendar.months.entries()) {
      const value = sheetOf(indicator)?.published(unit, place) ?? null;
      if (value !== null) lines.push(`${id},${indicator},${month},${value}`);
    }
  }
}
writeFileSync(out, `${lines.join('\n')}\n`);
process.stdout.write(`${JSON.stringify({ seconds: steps.seconds })}\n`);
