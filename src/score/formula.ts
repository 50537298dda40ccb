import { valueAt } from '../model/dated.ts';
import type { Month } from '../model/month.ts';
import { isMeasured } from '../model/periods.ts';
import type { Formula, Indicator } from '../model/records/indicator.ts';
import type { Measurement } from '../model/workspace.ts';

/**
 * How figures of units below come together in the unit above: `pool` adds numerators and denominators apart, `sum` adds
 * values, `mean` takes the mean of what the units directly below show, `none` does nothing. Months of a quarter or a year
 * come together the same way. What is computed from other indicators is computed at each unit and for each period anew.
 */
export type RollUp = 'pool' | 'sum' | 'mean' | 'none';

export function rollUpOf(formula: Formula): RollUp {
  if (formula.kind === 'sum') return 'sum';
  if (formula.kind === 'value') return formula.rollUp ?? 'none';
  if (formula.kind === 'computed') return 'none';
  return 'pool';
}

/** What a quotient is multiplied by; 1 unless the formula says otherwise. */
export function scaleOf(formula: Formula): number {
  return 'scale' in formula ? (formula.scale ?? 1) : 1;
}

/** True where the numerator is a part of the denominator, so that the quotient is a share. */
export function countsPart(formula: Formula): boolean {
  return formula.kind === 'launches' || (formula.kind === 'ratio' && formula.part !== false);
}

/** The formula valid in a month, or undefined when the indicator is not measured then. */
export function formulaIn(indicator: Indicator, month: Month): Formula | undefined {
  return isMeasured(indicator, month) ? valueAt(indicator.formula, month) : undefined;
}

/** True when the row gives what the formula needs. A half-empty row is the same as no row, as is one of what is computed. */
export function isComplete(row: Measurement, formula: Formula): boolean {
  if (formula.kind === 'computed' || formula.kind === 'launches') return false;
  return rollUpOf(formula) === 'pool'
    ? row.numerator !== undefined && row.denominator !== undefined
    : row.value !== undefined;
}
