import type { Formula, Indicator } from '../model/records/indicator.ts';
import type { Measurement } from '../model/workspace.ts';
import type { Calendar } from './calendar.ts';
import { makeCells, NONE, OWN, poolMonth, sourcesOf, type Cells } from './cells.ts';
import { formulaIn, isComplete, rollUpOf } from './formula.ts';
import type { Organisation, Tree } from './organisation.ts';

/** The figures of one indicator: those of its rows, and those pooled from them up the tree of units. */
export interface Grid {
  /** The formula of each month, undefined where the indicator is not measured. */
  readonly formulas: readonly (Formula | undefined)[];
  readonly cells: Cells;
  /** The rows that a figure was made from: the unit's own, or those of the units below it that were pooled. */
  rows(unit: number, month: number): Measurement[];
}

/** Fills the grid of an indicator from its rows, in time and space that grow with their number. */
export function fillGrid(
  indicator: Indicator,
  rows: readonly Measurement[],
  organisation: Organisation,
  calendar: Calendar,
): Grid {
  const trees = calendar.months.map((month) => organisation.treeIn(month));
  const formulas = calendar.months.map((month) => formulaIn(indicator, month));
  const units = involved(rows, organisation, trees);
  const cells = makeCells(units, organisation.ids.length, calendar.months.length);

  for (const [i, row] of rows.entries()) {
    const month = calendar.place(row.month);
    const unit = organisation.find(row.unit);
    const formula = formulas[month];
    const exists = unit !== undefined && trees[month]?.open[unit] === 1;
    if (exists && formula && isComplete(row, formula)) fillCell(cells, cells.at(unit, month), row, i, formula);
  }
  for (const [month, tree] of trees.entries()) {
    const formula = formulas[month];
    if (formula) poolMonth(cells, tree, month, rollUpOf(formula));
  }
  return {
    formulas,
    cells,
    rows(unit, month) {
      const tree = trees[month];
      if (!tree) return [];
      return sourcesOf(cells, tree, unit, month).flatMap((at) => rows[cells.row[at] ?? -1] ?? []);
    },
  };
}

/** Puts a row into its cell. Of two rows for one cell the first stands; that there are two is reported by checking. */
function fillCell(cells: Cells, at: number, row: Measurement, number: number, formula: Formula): void {
  if (cells.origin[at] !== NONE) return;
  const counts = rollUpOf(formula) === 'pool';
  cells.top[at] = (counts ? row.numerator : row.value) ?? 0;
  cells.bottom[at] = counts ? (row.denominator ?? 0) : 1;
  cells.origin[at] = OWN;
  cells.preliminary[at] = row.preliminary ? 1 : 0;
  cells.row[at] = number;
}

/** The units that have rows, and all that stand above them in some month. */
function involved(rows: readonly Measurement[], organisation: Organisation, trees: readonly Tree[]): number[] {
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
  return [...marked].flatMap((mark, unit) => (mark ? [unit] : []));
}
