import { canonical } from '../../model/canonical.ts';
import type { Month } from '../../model/month.ts';
import type { Workspace } from '../../model/workspace.ts';
import { openOrganisation, type Organisation } from '../../score/organisation.ts';

const organisations = new WeakMap<Workspace, Organisation>();

/** The units of a workspace and how they hang together; the same for all its months. */
export function organisationOf(workspace: Workspace): Organisation {
  const known = organisations.get(workspace) ?? openOrganisation(workspace);
  organisations.set(workspace, known);
  return known;
}

/** The units that exist in a month, where they stand in the tree, and what targets and cards know them by; a line each. */
export function unitLines(workspace: Workspace, month: Month): string[] {
  const { ids, units, treeIn } = organisationOf(workspace);
  const { open, parent, root } = treeIn(month);
  const lines = units.flatMap(({ type, groups }, i) => {
    const id = ids[i];
    if (id === undefined || !open[i]) return [];
    const above = ids[parent[i] ?? -1];
    return [`unit/${id} ${canonical({ type, parent: above, groups: groups?.toSorted() })}`];
  });
  return root === -1 ? lines : [...lines, `company ${canonical(ids[root])}`];
}
