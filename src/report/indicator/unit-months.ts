import type { Indicator } from '../../model/records/indicator.ts';
import type { Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { SPARK_MONTHS } from '../indicators.ts';
import type { UnitMonths } from './types.ts';

/** Beyond so many units the figures of every month would weigh more than the rest of the page. */
const MOST = 15;

/**
 * The figures behind the sparklines of units: a row for each, a column for each month up to `month`. Undefined for a single
 * month, which is in the table already, and for too many units.
 */
export function unitMonths(
  id: string,
  { precision }: Indicator,
  units: readonly string[],
  month: Month,
  context: Context,
): UnitMonths | undefined {
  const { format, months, names, scores } = context;
  const until = months.indexOf(month) + 1;
  const shown = months.slice(Math.max(0, until - SPARK_MONTHS), until);
  if (shown.length < 2 || units.length > MOST) return undefined;
  return {
    // The year where it begins is enough.
    months: shown.map((each, i) => (i === 0 || each.endsWith('-01') ? format.month(each) : format.monthShort(each))),
    rows: units.map((unit) => ({
      name: names.unit(unit, month),
      values: shown.map((each) => format.figure(scores.value(unit, id, each).published, precision)),
    })),
  };
}
