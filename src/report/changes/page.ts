import type { NoHistory } from '../../model/history.ts';
import { monthOf, type Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { changeEntries, type ChangedRecord, type ChangeEntry } from './entries.ts';

/** A revision on the page: of many records the first ones, and how many more there are. */
export interface ShownEntry extends ChangeEntry {
  readonly more: number;
}

export interface ChangesPage {
  readonly finding: string;
  /** Why nothing is told. */
  readonly missing?: NoHistory;
  readonly months: readonly { readonly month: Month; readonly entries: readonly ShownEntry[] }[];
  /** Revisions that are in the full list only. */
  readonly cut: number;
}

/** So many lines a page shows: what is longer nobody reads, and a phone loads it all the same. */
const LINES = 110;
/** So many lines of one revision. */
const LINES_OF_ONE = 12;

/** What changed in standards, targets, responsibilities, weights and rules, by month. */
export function changesPage(context: Context): ChangesPage {
  const all = changeEntries(context);
  const { missing } = context.history();
  const shown: ShownEntry[] = [];
  let left = LINES;
  for (const entry of all) {
    if (left <= 0) break;
    const { records, lines } = firstOf(entry.records, Math.min(LINES_OF_ONE, left));
    shown.push({ ...entry, records, more: sizeOf(entry.records) - lines });
    left -= 1 + lines;
  }
  const months = Map.groupBy(shown, ({ day }) => monthOf(day));
  return {
    finding: findingOf(all, context),
    ...(missing && { missing }),
    months: [...months].map(([month, entries]) => ({ month, entries })),
    cut: all.length - shown.length,
  };
}

const sizeOf = (records: readonly ChangedRecord[]) => records.reduce((sum, { lines }) => sum + lines.length, 0);

/** Records with so many lines in all; the last of them may lose some of its own. */
function firstOf(records: readonly ChangedRecord[], most: number): { records: ChangedRecord[]; lines: number } {
  const kept: ChangedRecord[] = [];
  let lines = 0;
  for (const record of records) {
    const room = most - lines;
    if (room <= 0) break;
    kept.push({ ...record, lines: record.lines.slice(0, room) });
    lines += Math.min(room, record.lines.length);
  }
  return { records: kept, lines };
}

function findingOf([last, ...earlier]: readonly ChangeEntry[], context: Context): string {
  if (!last) return context.say({ zh: '没有修订记录', en: 'No changes on record' });
  const count = earlier.length + 1;
  return context.say({
    zh: `共 ${count} 次修订，最近一次在 ${last.day}`,
    en: `${count} ${count === 1 ? 'revision' : 'revisions'}, the last on ${last.day}`,
  });
}
