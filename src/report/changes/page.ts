import type { NoHistory } from '../../model/history.ts';
import { monthOf, type Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { onceFor } from '../once.ts';
import { changeEntries, type ChangedRecord, type ChangeEntry, type ChangeLine } from './entries.ts';

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
  /** Revisions before all of these that are in no list. */
  readonly untold: number;
}

/** The weight of a page in bytes, about: what is longer nobody reads, and a phone loads it all the same. */
const PAGE = 42_000;
/** Of one revision. */
const REVISION = 4_000;
/** What is around the texts of a revision, of a record, and of a line. */
const AROUND = { revision: 450, record: 200, line: 50 };

const remembered = onceFor<Context, ChangesPage>();

/** What changed in standards, targets, responsibilities, weights and rules, by month. */
export function changesPage(context: Context): ChangesPage {
  return remembered(context, 'page', () => pageOf(context));
}

/** Where a revision is told: its place on the page of changes, or the page where it was cut. */
export function placeOf(anchor: string, context: Context): string {
  const told = changesPage(context).months.some(({ entries }) => entries.some((entry) => entry.anchor === anchor));
  return told ? `#${anchor}` : '';
}

function pageOf(context: Context): ChangesPage {
  const all = changeEntries(context);
  const { missing, untold = 0 } = context.history();
  const shown: ShownEntry[] = [];
  let left = PAGE;
  for (const entry of all) {
    const head = AROUND.revision + weightOf(entry.summary, ...entry.paragraphs, ...entry.counts);
    if (head > left && shown.length > 0) break;
    const { records, weight } = firstOf(entry.records, Math.min(REVISION, left - head));
    shown.push({ ...entry, records, more: sizeOf(entry.records) - sizeOf(records) });
    left -= head + weight;
  }
  const months = Map.groupBy(shown, ({ day }) => monthOf(day));
  return {
    finding: findingOf(all, context),
    ...(missing && { missing }),
    months: [...months].map(([month, entries]) => ({ month, entries })),
    cut: all.length - shown.length,
    untold,
  };
}

const sizeOf = (records: readonly ChangedRecord[]) => records.reduce((sum, { lines }) => sum + lines.length, 0);

const encoder = new TextEncoder();
const weightOf = (...texts: readonly (string | undefined)[]) =>
  texts.reduce((sum, text) => sum + (text === undefined ? 0 : AROUND.line + encoder.encode(text).length), 0);

/** As many records as weigh no more; the last of them may lose lines. */
function firstOf(records: readonly ChangedRecord[], most: number): { records: ChangedRecord[]; weight: number } {
  const kept: ChangedRecord[] = [];
  let weight = 0;
  for (const record of records) {
    const lines: ChangeLine[] = [];
    let more = AROUND.record + weightOf(record.name);
    for (const line of record.lines) {
      const next = more + weightOf(line.text, line.before, line.after);
      if (weight + next > most) break;
      lines.push(line);
      more = next;
    }
    if (lines.length > 0) kept.push({ ...record, lines });
    if (lines.length < record.lines.length) return { records: kept, weight: weight + (lines.length > 0 ? more : 0) };
    weight += more;
  }
  return { records: kept, weight };
}

function findingOf([last, ...earlier]: readonly ChangeEntry[], context: Context): string {
  if (!last) return context.say({ zh: '没有修订记录', en: 'No changes on record' });
  const count = earlier.length + 1;
  return context.say({
    zh: `共 ${count} 次修订，最近一次在 ${last.day}`,
    en: `${count} ${count === 1 ? 'revision' : 'revisions'}, the last on ${last.day}`,
  });
}
