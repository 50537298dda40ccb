import type { Month } from '../model/month.ts';
import type { Formula } from '../model/records/indicator.ts';

/** How an indicator counts launches. */
export type LaunchFormula = Extract<Formula, { kind: 'launches' }>;

/** A launch that went live, and where its record says so. */
export interface CountedLaunch {
  readonly launch: string;
  /** True where every standard was met when it went live. */
  readonly isFullStandard: boolean;
  readonly file: string;
  readonly line: number;
}

/** The launches that went live in a month, as the gates they passed have it. */
export type LaunchesOf = (kinds: LaunchFormula['launches'], month: Month) => readonly CountedLaunch[];

/** A launch as a row of the company's figure: one counted, and one or none of them with every standard met. */
export interface LaunchRow extends Pick<CountedLaunch, 'launch' | 'file' | 'line'> {
  readonly unit: string;
  readonly indicator: string;
  readonly month: Month;
  readonly numerator: number;
  readonly denominator: number;
  readonly value?: undefined;
}

/** The rows of a unit, the company, for a month. */
export type LaunchRows = (formula: LaunchFormula, unit: string, month: Month) => LaunchRow[];

/** The rows of an indicator that counts launches. */
export function openLaunchRows(indicator: string, launchesOf: LaunchesOf): LaunchRows {
  return ({ launches }, unit, month) =>
    launchesOf(launches, month).map(({ launch, isFullStandard, file, line }) => ({
      ...{ unit, indicator, month, launch, file, line },
      ...{ numerator: isFullStandard ? 1 : 0, denominator: 1 },
    }));
}
