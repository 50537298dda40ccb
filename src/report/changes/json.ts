import type { Context } from '../context.ts';
import { changeEntries } from './entries.ts';

/** Everything there is for programs: revisions with all that each changed. */
export function changesJson(context: Context) {
  const { missing, untold = 0 } = context.history();
  return {
    ...(missing && { missing }),
    ...(untold > 0 && { untold }),
    changes: changeEntries(context).map(({ id, day, summary, paragraphs, counts, records }) => ({
      commit: id,
      day,
      reason: [summary, ...paragraphs].join('\n'),
      counts,
      records: records.map(({ kind, id, name, lines }) => ({ kind, id, name, changes: lines })),
    })),
  };
}
