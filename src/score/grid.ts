import type { Formula, Indicator } from '../model/records/indicator.ts';
import type { Measurement } from '../model/workspace.ts';
import type { Calendar } from './calendar.ts';
import {
  areWhole,
  COMPUTED,
  makeCells,
  NONE,
  OWN,
  partsOf,
  POOLED,
  poolMonth,
  sourcesOf,
  type Cells,
} from './cells.ts';
import { compute, type Computation } from './computed.ts';
import { formulaIn, isComplete, rollUpOf } from './formula.ts';
import type { LaunchFormula, LaunchRow, LaunchRows } from './launches.ts';
import type { Organisation, Tree } from './organisation.ts';
import type { Sheet } from './sheet.ts';

/** What figures are made within. */
export interface Surroundings {
  readonly organisation: Organisation;
  readonly calendar: Calendar;
  /** The figures of other indicators. */
  readonly sheetOf: (indicator: string) => Sheet | undefined;
  /** The launches that the indicator counts, where it counts any. */
  readonly launchRows: LaunchRows;
}

/** What a figure was made from: a row of a file, or a launch that was counted. */
export type SourceRow = Measurement | LaunchRow;

/** The figures of one indicator: those of its rows, and those pooled from them up the tree of units. */
export interface Grid {
  /** The formula of each month, undefined where the indicator is not measured. */
  readonly formulas: readonly (Formula | undefined)[];
  /**
   * False for two months in which it is measured by different definitions: its own, or those of what it is computed from.
   */
  isComparable(one: number, other: number): boolean;
  readonly cells: Cells;
  /**
   * The rows that a figure was made from: the unit's own, those of the units below it that were pooled, those of the
   * indicators it was computed from, or the launches it counts.
   */
  rows(unit: number, month: number): SourceRow[];
  /** The units directly below one that have figures, where it is pooled from them. */
  parts(unit: number, month: number): number[];
  /** True where units below it have figures that are not pooled because it has a row of its own. */
  isParent(unit: number, month: number): boolean;
}

/** Fills the grid of an indicator from its rows, in time and space that grow with their number. */
export function fillGrid(
  indicator: Indicator,
  rows: readonly Measurement[],
  { organisation, calendar, sheetOf, launchRows }: Surroundings,
): Grid {
  const trees = calendar.months.map((month) => organisation.treeIn(month));
  const formulas = calendar.months.map((month) => formulaIn(indicator, month));
  const sheets = new Map(inputsOf(formulas).map((id) => [id, sheetOf(id)]));
  const others = [
    ...[...sheets.values()].flatMap((sheet) => sheet?.grid.cells.units ?? []),
    ...(formulas.some((formula) => formula?.kind === 'launches') ? trees.map(({ root }) => root) : []),
  ];
  const launchesIn = (formula: LaunchFormula, unit: number, month: number): LaunchRow[] => {
    const [id, name] = [organisation.ids[unit], calendar.months[month]];
    return id !== undefined && name !== undefined && trees[month]?.root === unit ? launchRows(formula, id, name) : [];
  };
  const units = involved(rows, others, organisation, trees);
  const inputs = [...sheets.values()];
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
    if (formula?.kind === 'computed') computeMonth(cells, tree, month, formula, sheets);
    else if (formula?.kind === 'launches')
      countLaunches(cells, cells.at(tree.root, month), launchesIn(formula, tree.root, month));
    else if (formula) poolMonth(cells, tree, month, rollUpOf(formula));
  }
  return {
    formulas,
    cells,
    isComparable(one, other) {
      const [first, second] = [formulas[one], formulas[other]];
      if (first === undefined || second === undefined) return true;
      return first === second && inputs.every((sheet) => sheet?.grid.isComparable(one, other) ?? true);
    },
    rows(unit, month) {
      const tree = trees[month];
      const formula = formulas[month];
      if (!tree) return [];
      if (formula?.kind === 'computed') return formula.of.flatMap((id) => sheets.get(id)?.grid.rows(unit, month) ?? []);
      if (formula?.kind === 'launches') return launchesIn(formula, unit, month);
      return sourcesOf(cells, tree, unit, month).flatMap((at) => rows[cells.row[at] ?? -1] ?? []);
    },
    parts(unit, month) {
      const tree = trees[month];
      return tree && cells.origin[cells.at(unit, month)] === POOLED ? partsOf(cells, tree, unit, month) : [];
    },
    isParent(unit, month) {
      const tree = trees[month];
      return tree !== undefined && partsOf(cells, tree, unit, month).length > 0;
    },
  };
}

/** Puts a row into its cell. Of two rows for one cell the first stands; that there are two is reported by checking. */
function fillCell(cells: Cells, at: number, row: Measurement, number: number, formula: Formula): void {
  if (cells.origin[at] !== NONE) return;
  const counts = rollUpOf(formula) === 'pool';
  cells.top[at] = (counts ? row.numerator : row.value) ?? 0;
  cells.bottom[at] = counts ? (row.denominator ?? 0) : 1;
  cells.whole[at] = areWhole(cells, at) ? 1 : 0;
  cells.origin[at] = OWN;
  cells.preliminary[at] = row.preliminary ? 1 : 0;
  cells.row[at] = number;
}

/** Puts the launches of a month into the company's cell; a month in which none went live has no figure. */
function countLaunches(cells: Cells, at: number, launches: readonly LaunchRow[]): void {
  if (at === -1 || launches.length === 0) return;
  cells.top[at] = launches.reduce((sum, { numerator }) => sum + numerator, 0);
  cells.bottom[at] = launches.length;
  cells.origin[at] = COMPUTED;
}

/** The indicators that others are computed from, in any month. */
function inputsOf(formulas: readonly (Formula | undefined)[]): string[] {
  return [...new Set(formulas.flatMap((formula) => (formula?.kind === 'computed' ? formula.of : [])))];
}

/** Computes a month of every unit for which all that it needs is known. */
function computeMonth(
  cells: Cells,
  tree: Tree,
  month: number,
  formula: Computation,
  sheets: ReadonlyMap<string, Sheet | undefined>,
): void {
  const inputs = formula.of.map((id) => sheets.get(id));
  for (const unit of cells.units) {
    const figures = inputs.map((sheet) => sheet?.published(unit, month) ?? null);
    const found = tree.open[unit] ? compute(formula, figures) : null;
    if (!found) continue;
    const at = cells.at(unit, month);
    cells.top[at] = found.top;
    cells.bottom[at] = found.bottom;
    cells.origin[at] = COMPUTED;
    const isPreliminary = inputs.some((sheet) => sheet?.grid.cells.preliminary[sheet.grid.cells.at(unit, month)]);
    cells.preliminary[at] = isPreliminary ? 1 : 0;
  }
}

/** The units that have rows or figures of another origin, and all that stand above them in some month. */
function involved(
  rows: readonly Measurement[],
  others: readonly number[],
  organisation: Organisation,
  trees: readonly Tree[],
): number[] {
  const marked = new Uint8Array(organisation.ids.length);
  for (const unit of others) if (unit !== -1) marked[unit] = 1;
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
