import type { Month } from '../../model/month.ts';

/** A column that is filled in. */
export const INPUTS = ['numerator', 'denominator', 'value', 'sample', 'status', 'note'] as const;
export type Input = (typeof INPUTS)[number];

/** One unit and one indicator, to be filled in for a month. */
export interface TemplateRow {
  readonly unit: string;
  readonly indicator: string;
  readonly unitName: string;
  readonly indicatorName: string;
  /** The columns of this row that are filled in; the others are none of its business. */
  readonly inputs: readonly Input[];
  /** What is there already. */
  readonly filled: Readonly<Partial<Record<Input, number | string>>>;
  /** What goes where: 分子：满意样本数；分母：有效样本数. */
  readonly help: string;
  /** The unit of measurement. */
  readonly measure: string;
  readonly precision: number;
  /** The published figure of the month before; null where there is none. */
  readonly last: number | null;
  /** The target in force, as it is judged: `≥ 95.00`; a dash for none. */
  readonly target: string;
  /** Counts: neither is below 0. */
  readonly isCounted: boolean;
  /** What the value may be, where the indicator says so. */
  readonly bounds?: readonly [number, number];
}

/** A department's rows. */
export interface TemplateSheet {
  readonly department: string;
  readonly name: string;
  readonly rows: readonly TemplateRow[];
}

/** What a workbook to fill in is made from. */
export interface Template {
  readonly month: Month;
  readonly title: string;
  readonly sheets: readonly TemplateSheet[];
}
