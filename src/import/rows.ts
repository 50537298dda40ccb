import type { Month } from '../model/month.ts';
import type { MeasurementColumn } from '../model/workspace.ts';
import type { Named } from './names.ts';
import type { ImportProblem } from './problem.ts';
import type { Spot } from './sheet.ts';

/** A cell of a measurement as a table gives it. */
export interface ImportedCell {
  /** As it is written in a file of measurements; empty where the table says that nothing was measured. */
  readonly text: string;
  readonly at: Spot;
}

/** All that a table says of a unit, an indicator and a month. */
export interface ImportedRow {
  readonly unit: string;
  readonly indicator: string;
  readonly month: Month;
  readonly cells: Readonly<Partial<Record<Exclude<MeasurementColumn, Named>, ImportedCell>>>;
  /** Its first cell. */
  readonly at: Spot;
}

/** A row of a table that was left out, with why. */
export interface LeftOut {
  readonly at: Spot;
  readonly why: 'note' | 'ignored' | 'other-month';
}

export interface RowsRead {
  readonly rows: readonly ImportedRow[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly ImportProblem[];
}

/** Figures, without which there is nothing to write. */
export const FIGURES = ['numerator', 'denominator', 'value'] as const;

/** True for a row that says something: a figure, whatever else. */
export function hasFigures({ cells }: ImportedRow): boolean {
  return FIGURES.some((column) => (cells[column]?.text ?? '') !== '');
}
