import type { Day } from '../model/month.ts';
import { asItReads } from '../model/readings.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * The workspace with its standards as they read on a day. A file holds the newest text, which may be announced and not yet
 * in force: here every page is given what holds. A workspace whose newest texts are in force is given back as it is.
 */
export function inForce(workspace: Workspace, day: Day): Workspace {
  const { standard } = workspace.records;
  const read = [...standard].map(([id, entry]) => {
    const value = asItReads(entry.value, day);
    return [id, value === entry.value ? entry : { ...entry, value }] as const;
  });
  if (read.every(([id, entry]) => entry === standard.get(id))) return workspace;
  return { ...workspace, records: { ...workspace.records, standard: new Map(read) } };
}
