import type { Bilingual } from './diagnostic.ts';
import type { Measurement, MeasurementFile } from './workspace.ts';

/**
 * How a figure is unlike the others: its sign is turned round; it is so many times too large or too small; it lies outside the
 * limits of its own series; its change since last year is no usual one; it is far from the same figures of other units.
 */
export const OUTLIER_KINDS = ['sign', 'factor', 'limits', 'last-year', 'siblings'] as const;
export type OutlierKind = (typeof OUTLIER_KINDS)[number];

/** A figure that somebody should look at again. It is no error: what is rare happens. */
export interface Outlier {
  /** `value` is the indicator's own, whatever it is computed from. */
  readonly column: 'numerator' | 'denominator' | 'value';
  readonly kind: OutlierKind;
  readonly figure: number;
  /** With `factor`: how many times too large; below 1 where it is too small. */
  readonly factor?: number;
  /** Between these it would not stand out. */
  readonly lower: number;
  readonly upper: number;
  readonly message: Bilingual;
}

/** A figure of a file that is turned round, or too large or small by a factor that people slip by. */
export interface Slip {
  readonly file: MeasurementFile;
  readonly row: Measurement;
  readonly outlier: Outlier;
}
