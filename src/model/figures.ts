import { monthOf, type Day, type Month } from './month.ts';
import type { Value } from './results.ts';

/** What rooms that judge figures are given of them, at an as-of date. */
export interface Figures {
  /** Every month from the first to the last that has a file of measurements, oldest first. */
  readonly months: readonly Month[];
  /** The latest of them that had begun by the as-of date. */
  readonly latest: Month | undefined;
  /** The company as a whole in a month. */
  company(month: Month): string | undefined;
  value(unit: string, indicator: string, month: Month): Value;
}

/** Figures as they stand at a date. */
export function figuresAt(asOf: Day, scores: Omit<Figures, 'latest'>): Figures {
  return {
    months: scores.months,
    latest: scores.months.findLast((month) => month <= monthOf(asOf)),
    company: scores.company,
    value: scores.value,
  };
}
