import type { Formula, Indicator } from '../../src/model/records/indicator.ts';
import type { Unit } from '../../src/model/records/organisation.ts';
import { openScores, type Scores } from '../../src/score/index.ts';
import { indicator, units, workspaceOf, type Row } from './workspace.ts';

export const MONTH = '2025-01';
/** A company with two branches. */
export const COMPANY = units({ company: null, east: 'company', west: 'company' });

/** A row of indicator `i` with its two counts. */
export function counts(unit: string, numerator: number, denominator: number, month = MONTH): Row {
  return { unit, indicator: 'i', month, numerator, denominator };
}

/** A row of indicator `i` with its value. */
export function figure(unit: string, value: number, month = MONTH): Row {
  return { unit, indicator: 'i', month, value };
}

/** Scores of one indicator, `i`. */
export function scoresOf(tree: Record<string, Unit>, rows: readonly Row[], more: Partial<Indicator> = {}): Scores {
  return openScores(workspaceOf({ unit: tree, indicator: { i: indicator(more) } }, rows));
}

/** An indicator that is computed in the given way. */
export function computed(formula: Formula): Partial<Indicator> {
  return { formula };
}
