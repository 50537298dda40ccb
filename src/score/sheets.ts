import type { Measurement, Workspace } from '../model/workspace.ts';
import type { Calendar } from './calendar.ts';
import type { Organisation } from './organisation.ts';
import { openLaunchRows, type LaunchesOf } from './launches.ts';
import { openSheet, type Sheet } from './sheet.ts';

/** The sheet of an indicator, made when it is first asked for; undefined for an id that is no indicator. */
export type SheetOf = (indicator: string) => Sheet | undefined;

export function openSheets(
  workspace: Workspace,
  organisation: Organisation,
  calendar: Calendar,
  launchesOf: LaunchesOf = () => [],
): SheetOf {
  const sheets = new Map<string, Sheet>();
  // Indicators whose sheets are being made: one that is computed from itself, which checking reports, finds no figures.
  const underway = new Set<string>();
  let rows: Map<string, Measurement[]> | undefined;

  const sheetOf: SheetOf = (id) => {
    const known = sheets.get(id);
    const indicator = workspace.records.indicator.get(id)?.value;
    if (known || !indicator || underway.has(id)) return known;
    rows ??= rowsByIndicator(workspace);
    underway.add(id);
    const launchRows = openLaunchRows(id, launchesOf);
    const sheet = openSheet(indicator, rows.get(id) ?? [], { organisation, calendar, sheetOf, launchRows });
    underway.delete(id);
    sheets.set(id, sheet);
    return sheet;
  };
  return sheetOf;
}

function rowsByIndicator(workspace: Workspace): Map<string, Measurement[]> {
  const rows = new Map<string, Measurement[]>();
  for (const file of workspace.measurementFiles) {
    for (const row of file.rows) {
      const list = rows.get(row.indicator);
      if (list) list.push(row);
      else rows.set(row.indicator, [row]);
    }
  }
  return rows;
}
