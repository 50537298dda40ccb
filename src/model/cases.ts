import type { Day } from './month.ts';
import { dayOf, type Moment } from './moment.ts';
import type { SourceFile } from './source.ts';
import type { Workspace } from './workspace.ts';

/** The folder of a case: a small workspace inside the workspace, with its own `content` and `data`. */
export function folderOfCase(id: string): string {
  return `content/cases/${id}/`;
}

const placed = new WeakMap<SourceFile, SourceFile>();

/** A file of a case as the workspace around it knows it: its path begins at that workspace's root. */
export function fileOfCase(id: string, file: SourceFile): SourceFile {
  let found = placed.get(file);
  if (!found) placed.set(file, (found = { path: folderOfCase(id) + file.path, text: file.text }));
  return found;
}

/** The day as of which a case is told: its own fixed one, as it is history; else that of the workspace around it. */
export function dayOfCase(workspace: Workspace, asOf: Moment): Day {
  const policy = workspace.records.site.get('site')?.value.asOf;
  return policy?.policy === 'fixed' ? policy.date : dayOf(asOf);
}
