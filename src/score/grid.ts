import { sumExact } from '../model/decimal.ts';
import type { Formula, Indicator } from '../model/records/indicator.ts';
import type { Measurement } from '../model/workspace.ts';
import type { Calendar } from './calendar.ts';
import { formulaIn, isComplete, rollUpOf, type RollUp } from './formula.ts';
import type { Organisation, Tree } from './organisation.ts';

export const ORIGINS = ['none', 'own', 'pooled'] as const;
const [NONE, OWN, POOLED] = [0, 1, 2];

/**
 * The figures of one indicator: a cell for every month of every unit that has a row or stands above one that has. Every
 * figure is a quotient, `top / bottom × scale`: a sum or a plain value has 1 below the line, a mean of units their number.
 * Plain arrays, so that a million rows stay small; growth is linear in rows.
 */
export interface Grid {
  readonly formulas: readonly (Formula | undefined)[];
  /** The cell of a unit and a month's place, or −1 where the unit has nothing to do with the indicator. */
  cell(unit: number, month: number): number;
  /** The units that have cells. */
  readonly units: readonly number[];
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  /** Places in `ORIGINS`. */
  readonly origin: Uint8Array;
  readonly preliminary: Uint8Array;
  /** The rows that a cell's figure was made from: the unit's own, or those of the units below it that were pooled. */
  rows(unit: number, month: number): Measurement[];
}

export function fillGrid(
  indicator: Indicator,
  rows: readonly Measurement[],
  organisation: Organisation,
  calendar: Calendar,
): Grid {
  const { months } = calendar;
  const trees = months.map((month) => organisation.treeIn(month));
  const formulas = months.map((month) => formulaIn(indicator, month));
  const { units, slots } = involved(rows, organisation, trees);
  const size = units.length * months.length;
  const [top, bottom] = [new Float64Array(size), new Float64Array(size)];
  const [origin, preliminary] = [new Uint8Array(size), new Uint8Array(size)];
  const own = new Int32Array(size).fill(-1);

  const cell = (unit: number, month: number) => {
    const slot = slots[unit] ?? -1;
    return slot === -1 ? -1 : slot * months.length + month;
  };
  const from = (figures: Float64Array, at: number) => figures[at] ?? 0;

  // A unit's own rows. Of two rows for one cell the first stands; that there are two is reported when the data are checked.
  for (const [i, row] of rows.entries()) {
    const month = calendar.place(row.month);
    const unit = organisation.find(row.unit) ?? -1;
    const formula = formulas[month];
    const at = cell(unit, month);
    if (at === -1 || !formula || origin[at] !== NONE || !trees[month]?.open[unit] || !isComplete(row, formula))
      continue;
    const pooling = rollUpOf(formula) === 'pool';
    top[at] = (pooling ? row.numerator : row.value) ?? 0;
    bottom[at] = pooling ? (row.denominator ?? 0) : 1;
    origin[at] = OWN;
    preliminary[at] = row.preliminary ? 1 : 0;
    own[at] = i;
  }

  /** The children of a unit whose figures go into its own. */
  const below = (unit: number, month: number) =>
    (trees[month]?.children[unit] ?? []).filter((child) => origin[cell(child, month)]);

  /** The cells with rows of their own that a figure rests on. */
  const sources = (unit: number, month: number): number[] => {
    const at = cell(unit, month);
    if (at === -1 || origin[at] === NONE) return [];
    return origin[at] === OWN ? [at] : below(unit, month).flatMap((child) => sources(child, month));
  };

  const pool = (unit: number, month: number, how: RollUp) => {
    const at = cell(unit, month);
    const parts = below(unit, month).map((child) => cell(child, month));
    if (parts.length === 0) return;
    origin[at] = POOLED;
    preliminary[at] = parts.some((part) => preliminary[part]) ? 1 : 0;
    if (how === 'mean') {
      top[at] = sumExact(parts.map((part) => from(top, part) / from(bottom, part)));
      bottom[at] = parts.length;
      return;
    }
    const whole = parts.every((part) => Number.isInteger(top[part]) && Number.isInteger(bottom[part]));
    // Whole numbers add up exactly step by step. Decimals do not, so they are added once, from the rows they stand in.
    const leaves = whole ? parts : sources(unit, month);
    top[at] = sumExact(leaves.map((leaf) => from(top, leaf)));
    bottom[at] = how === 'sum' ? 1 : sumExact(leaves.map((leaf) => from(bottom, leaf)));
  };

  for (const [month, tree] of trees.entries()) {
    const formula = formulas[month];
    const how = formula ? rollUpOf(formula) : 'none';
    if (how === 'none') continue;
    for (const unit of tree.order) {
      const at = cell(unit, month);
      if (at !== -1 && origin[at] === NONE) pool(unit, month, how);
    }
  }

  return {
    formulas,
    cell,
    units,
    top,
    bottom,
    origin,
    preliminary,
    rows: (unit, month) => sources(unit, month).flatMap((at) => rows[own[at] ?? -1] ?? []),
  };
}

/** The units that have rows and all units that stand above them in some month, with the slot of each. */
function involved(rows: readonly Measurement[], organisation: Organisation, trees: readonly Tree[]) {
  const marked = new Uint8Array(organisation.ids.length);
  for (const row of rows) {
    const unit = organisation.find(row.unit);
    if (unit !== undefined) marked[unit] = 1;
  }
  for (const tree of new Set(trees)) {
    for (const unit of tree.order) {
      const above = tree.parent[unit] ?? -1;
      if (marked[unit] && above !== -1) marked[above] = 1;
    }
  }
  const units: number[] = [];
  const slots = new Int32Array(marked.length).fill(-1);
  for (const [unit, mark] of marked.entries()) if (mark) slots[unit] = units.push(unit) - 1;
  return { units, slots };
}
