import type { Month } from '../../src/model/month.ts';

/** Factors for January to December. `…Wrong` raise what goes wrong, the others how much there is to do. */
const SEASONS = {
  /** Thunderstorms and heat from June to August break lines and base stations. */
  stormWrong: [1, 0.98, 1, 1, 1.05, 1.2, 1.4, 1.35, 1.08, 1, 1, 1],
  /** Halls are crowded before Spring Festival, when terms begin and at the end of the year. */
  crowdWrong: [1.12, 0.92, 1, 0.98, 1, 1, 1.02, 1.05, 1.12, 1, 1.02, 1.06],
  /** The hotline is pressed in the storm months and idle over Spring Festival. */
  callsWrong: [1.02, 0.82, 1, 0.98, 1, 1.08, 1.15, 1.12, 1, 1, 1.04, 1.02],
  /** Complaints: more after storms and after the sales of November. */
  complaintWrong: [1, 0.9, 1, 1, 1, 1.04, 1.1, 1.09, 1.01, 1, 1.03, 1.06],
  calls: [1.04, 0.78, 1.02, 1, 1, 1.05, 1.1, 1.08, 1, 0.99, 1.03, 1.02],
  orders: [1.1, 0.78, 1, 0.97, 0.98, 1.02, 1.04, 1.08, 1.18, 1, 1.08, 1.05],
  faults: [0.95, 0.85, 0.95, 1, 1.05, 1.25, 1.5, 1.45, 1.1, 1, 0.95, 0.95],
  works: [0.9, 0.6, 1, 1.05, 1.08, 1.05, 1, 1, 1.08, 1.05, 1.1, 1.15],
} as const;

export type SeasonName = keyof typeof SEASONS;

export function seasonOf(name: SeasonName | undefined, month: Month): number {
  return name === undefined ? 1 : (SEASONS[name][Number(month.slice(5, 7)) - 1] ?? 1);
}
