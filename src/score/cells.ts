import { sumExact } from '../model/decimal.ts';
import type { RollUp } from './formula.ts';
import { meanOf } from './mean.ts';
import type { Tree } from './organisation.ts';

export const ORIGINS = ['none', 'own', 'pooled', 'computed'] as const;
/** Places in `ORIGINS`. */
export const NONE = 0;
export const OWN = 1;
export const POOLED = 2;
export const COMPUTED = 3;

/**
 * Figures of units and months, each a quotient `top / bottom`: a sum or a plain value has 1 below the line, a mean of units
 * their number or a multiple of it. Plain arrays with a cell for every month of the units that need one, so that a million
 * rows stay small.
 */
export interface Cells {
  /** The units that have cells. */
  readonly units: readonly number[];
  /** The cell of a unit and a month's place, or −1 for a unit that has none. */
  at(unit: number, month: number): number;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  /** 1 where both are whole numbers and rest on nothing else, so that adding them up loses nothing. */
  readonly whole: Uint8Array;
  /** Places in `ORIGINS`. */
  readonly origin: Uint8Array;
  /** 1 where any part is preliminary. */
  readonly preliminary: Uint8Array;
  /** The number of the row a cell was filled from, −1 for none. */
  readonly row: Int32Array;
}

export function makeCells(units: readonly number[], allUnits: number, months: number): Cells {
  const slots = new Int32Array(allUnits).fill(-1);
  for (const [slot, unit] of units.entries()) slots[unit] = slot;
  const size = units.length * months;
  return {
    units,
    at(unit, month) {
      const slot = slots[unit] ?? -1;
      return slot === -1 ? -1 : slot * months + month;
    },
    top: new Float64Array(size),
    bottom: new Float64Array(size),
    whole: new Uint8Array(size),
    origin: new Uint8Array(size),
    preliminary: new Uint8Array(size),
    row: new Int32Array(size).fill(-1),
  };
}

/** Fills the cells of units without figures of their own from the units below them, one month, bottom up. */
export function poolMonth(cells: Cells, tree: Tree, month: number, how: RollUp): void {
  if (how === 'none') return;
  for (const unit of tree.order) {
    const at = cells.at(unit, month);
    if (at === -1 || cells.origin[at] !== NONE) continue;
    const parts = partsOf(cells, tree, unit, month).map((child) => cells.at(child, month));
    if (parts.length === 0) continue;
    cells.origin[at] = POOLED;
    cells.preliminary[at] = parts.some((part) => cells.preliminary[part]) ? 1 : 0;
    if (how === 'mean') {
      const mean = meanOf(parts.map((part) => ({ top: figure(cells.top, part), bottom: figure(cells.bottom, part) })));
      cells.top[at] = mean.top;
      cells.bottom[at] = mean.bottom;
      continue;
    }
    // Whole numbers add up exactly step by step. Decimals do not, so they are added once, from the rows they stand in.
    const isWhole = parts.every((part) => cells.whole[part]);
    const addends = isWhole ? parts : sourcesOf(cells, tree, unit, month);
    cells.top[at] = sumExact(addends.map((cell) => figure(cells.top, cell)));
    cells.bottom[at] = how === 'sum' ? 1 : sumExact(addends.map((cell) => figure(cells.bottom, cell)));
    cells.whole[at] = isWhole && areWhole(cells, at) ? 1 : 0;
  }
}

/** True for counts that machine numbers hold. */
export function areWhole({ top, bottom }: Pick<Cells, 'top' | 'bottom'>, cell: number): boolean {
  return Number.isSafeInteger(top[cell]) && Number.isSafeInteger(bottom[cell]);
}

/** The cells with rows of their own that a unit's figure rests on. */
export function sourcesOf(cells: Cells, tree: Tree, unit: number, month: number): number[] {
  const at = cells.at(unit, month);
  if (cells.origin[at] === OWN) return [at];
  if (cells.origin[at] !== POOLED) return [];
  return partsOf(cells, tree, unit, month).flatMap((child) => sourcesOf(cells, tree, child, month));
}

/** The units directly below one that have figures. */
export function partsOf(cells: Cells, tree: Tree, unit: number, month: number): number[] {
  return (tree.children[unit] ?? []).filter((child) => cells.origin[cells.at(child, month)]);
}

function figure(figures: Float64Array, cell: number): number {
  return figures[cell] ?? 0;
}
