import type { Unit } from '../model/records/organisation.ts';
import type { Month } from '../model/month.ts';
import { isOpen, parentIn } from '../model/periods.ts';
import type { Workspace } from '../model/workspace.ts';

/** The tree of units as it stands in a month. Units are numbers: their places in `Organisation.ids`. */
export interface Tree {
  /** 1 for a unit that exists in the month. */
  readonly open: Uint8Array;
  /** The parent of each unit, −1 for none or for a unit that does not exist. */
  readonly parent: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** The units that exist, children before their parents. A unit whose parents run in a circle is left out. */
  readonly order: readonly number[];
  /** The company as a whole: the unit without a parent, a company before anything else; −1 where there are no units. */
  readonly root: number;
}

/** All units of a workspace and how they hang together, month by month. */
export interface Organisation {
  readonly ids: readonly string[];
  readonly units: readonly Unit[];
  /** A unit's number, or undefined for an id that is no unit. */
  find(id: string): number | undefined;
  treeIn(month: Month): Tree;
}

export function openOrganisation(workspace: Workspace): Organisation {
  const ids = [...workspace.records.unit.keys()];
  const units = [...workspace.records.unit.values()].map((entry) => entry.value);
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const changes = [...new Set(units.flatMap(monthsOfChange))].sort();
  const trees = new Map<number, Tree>();
  return {
    ids,
    units,
    find: (id) => numbers.get(id),
    treeIn(month) {
      const period = changes.findLastIndex((change) => change <= month);
      let tree = trees.get(period);
      if (!tree) {
        tree = grow(units, numbers, month);
        trees.set(period, tree);
      }
      return tree;
    },
  };
}

/** The months in which the tree looks different because of this unit. */
function monthsOfChange(unit: Unit): Month[] {
  const moves = Array.isArray(unit.parent) ? unit.parent.map((period) => period.from) : [];
  return [unit.opened, unit.closed, ...moves].filter((month) => month !== undefined);
}

function grow(units: readonly Unit[], numbers: ReadonlyMap<string, number>, month: Month): Tree {
  const open = Uint8Array.from(units, (unit) => (isOpen(unit, month) ? 1 : 0));
  const parent = Int32Array.from(units, (unit, i) => (open[i] ? aboveIn(unit, month, units, numbers) : -1));
  const children: number[][] = units.map(() => []);
  for (const [i, above] of parent.entries()) children[above]?.push(i);
  const order = childrenFirst(open, parent, children);
  const roots = order.filter((i) => parent[i] === -1);
  const root =
    roots.find((i) => units[i]?.type === 'company') ?? roots.find((i) => children[i]?.length) ?? roots[0] ?? -1;
  return { open, parent, children, order, root };
}

/** The unit that stands above one. Where its parent no longer exists, the unit it was merged into stands in for it. */
function aboveIn(unit: Unit, month: Month, units: readonly Unit[], numbers: ReadonlyMap<string, number>): number {
  let id = parentIn(unit, month);
  for (let steps = 0; id !== undefined && steps <= units.length; steps++) {
    const at = numbers.get(id);
    const above = at === undefined ? undefined : units[at];
    if (at === undefined || above === undefined) return -1;
    if (isOpen(above, month)) return at;
    id = above.mergedInto;
  }
  return -1;
}

function childrenFirst(open: Uint8Array, parent: Int32Array, children: readonly number[][]): number[] {
  const waiting = children.map((below) => below.length);
  const order: number[] = [];
  for (const [i, isThere] of open.entries()) if (isThere && waiting[i] === 0) order.push(i);
  for (let next = 0; next < order.length; next++) {
    const above = parent[order[next] ?? -1] ?? -1;
    if (above === -1) continue;
    waiting[above] = (waiting[above] ?? 0) - 1;
    if (waiting[above] === 0) order.push(above);
  }
  return order;
}
