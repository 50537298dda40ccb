import type { Definition } from '../indicator/index.ts';
import type { ShownStatus } from '../indicators.ts';

/** A figure of a case with all that it rests on. */
export interface CaseFigure {
  readonly unit: string;
  readonly month: string;
  /** With its unit of measurement; a dash where nothing was measured. */
  readonly value: string;
  readonly status: ShownStatus;
  /** How it came about, in a sentence: the formula in words and with its figures. */
  readonly formula: string;
  /** The same figures as a fraction, where it is one. */
  readonly worked?: NonNullable<Definition['worked']>;
  /** The rows it was read from; paths begin at the root of the workspace around the case. */
  readonly rows: readonly { readonly file: string; readonly line: number }[];
}

/** An indicator of a case, unit by month. */
export interface CaseTable {
  /** What the figures say, in a sentence. */
  readonly finding: string;
  /** The case and the indicator. */
  readonly title: string;
  readonly months: readonly string[];
  /** As it is judged, where there is one for all of them. */
  readonly target?: string;
  /** A row for each unit with figures, a figure for each month. */
  readonly rows: readonly { readonly unit: string; readonly figures: readonly CaseFigure[] }[];
  readonly definition: Pick<Definition, 'words' | 'fraction'>;
  /** Printed as it was published: there is nothing to compute from. */
  readonly isAsReported: boolean;
  readonly source?: string;
}
