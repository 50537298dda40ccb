import type { Context } from './context.ts';
import { companyIn, scorecardPage, type ScorecardPage } from './scorecard/index.ts';

/** The company's scorecards of all months, the latest first. */
export function archive(context: Context): ScorecardPage[] {
  return context.months.toReversed().flatMap((month) => {
    const company = companyIn(month, context);
    return company === undefined ? [] : (scorecardPage({ id: company, isDepartment: false }, month, context) ?? []);
  });
}
