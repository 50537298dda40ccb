import type { Context } from './context.ts';
import { companyPage, type ScorecardPage } from './scorecard/index.ts';

/** The company's scorecards of all months, the latest first. */
export function archive(context: Context): ScorecardPage[] {
  return context.months.toReversed().flatMap((month) => companyPage(month, context) ?? []);
}
