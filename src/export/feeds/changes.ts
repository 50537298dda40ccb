import { changeEntries, type ChangeEntry } from '../../report/changes/entries.ts';
import { placeOf } from '../../report/changes/page.ts';
import type { Context } from '../../report/context.ts';
import { paths } from '../../report/paths.ts';
import type { FeedEntry } from './atom.ts';

/** The change log: an entry for each revision that git remembers. */
export function changeEntriesOf(context: Context, address: (path: string) => string): FeedEntry[] {
  return changeEntries(context).map(({ id, at, summary, anchor, ...entry }) => ({
    name: `entry ${context.language} ${id}`,
    title: summary,
    updated: new Date(at * 1000),
    page: address(paths.changes) + placeOf(anchor, context),
    text: textOf(entry),
  }));
}

function textOf({ paragraphs, counts, records }: Pick<ChangeEntry, 'paragraphs' | 'counts' | 'records'>): string {
  const changes = records.flatMap(({ name, lines }) => lines.map(({ text }) => `· ${name} — ${text}`));
  return [...paragraphs, ...counts.map((count) => `· ${count}`), ...changes].join('\n');
}
