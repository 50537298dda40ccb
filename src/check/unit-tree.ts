import type { Month } from '../model/month.ts';
import { isOpen, parentIn, successor } from '../model/periods.ts';
import type { Unit } from '../model/records/organisation.ts';
import type { Entry, Workspace } from '../model/workspace.ts';

/** How the units hang together in a month, as far as they do. */
export interface UnitTree {
  /** The units that exist, by id. */
  readonly open: ReadonlyMap<string, Entry<'unit'>>;
  /** The parent of a unit that exists: another that exists, or undefined. */
  parent(id: string): string | undefined;
}

export function unitTreeIn({ records }: Workspace, month: Month): UnitTree {
  const open = new Map([...records.unit].filter(([, { value }]) => isOpen(value, month)));
  return {
    open,
    parent: (id) => {
      const unit = open.get(id)?.value;
      return unit && successor(records.unit, parentIn(unit, month), month);
    },
  };
}

/** The months in which the tree looks different because of a unit. */
export function monthsOfChange({ opened, closed, parent }: Unit): Month[] {
  const moves = Array.isArray(parent) ? parent.map(({ from }) => from) : [];
  return [opened, closed, ...moves].filter((month) => month !== undefined);
}

/** The way up from a unit, itself first, until there is no parent or the way meets itself. */
export function wayUp(tree: UnitTree, id: string): { readonly way: readonly string[]; readonly circle: boolean } {
  const way = [id];
  for (let at = tree.parent(id); at !== undefined; at = tree.parent(at)) {
    if (way.includes(at)) return { way, circle: at === id };
    way.push(at);
  }
  return { way, circle: false };
}
