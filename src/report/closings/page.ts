import type { Month } from '../../model/month.ts';
import { closureOf } from '../closure.ts';
import type { Context } from '../context.ts';
import { hasCompanyPage } from '../scorecard/index.ts';
import { paths } from '../paths.ts';
import { revisionsOf, type ShownRevision } from './restated.ts';

/** A month with how it was closed; without revisions it is open. */
export interface ClosingMonth {
  readonly month: Month;
  readonly name: string;
  /** Its scorecard, where it has one. */
  readonly path?: string;
  /** The newest first. */
  readonly revisions: readonly ShownRevision[];
}

export interface ClosingPage {
  readonly finding: string;
  /** Months with figures since the first that was closed, the latest first; before closing began, the latest alone. */
  readonly months: readonly ClosingMonth[];
}

/** All that was closed and restated by the as-of date. */
export function closingPage(context: Context): ClosingPage {
  const { months, latest, say, format } = context;
  const closed = months.filter((month) => closureOf(context, month));
  const since = closed[0] ?? latest ?? '';
  const shown = months.filter((month) => month >= since && latest !== undefined && month <= latest).reverse();
  const restated = closed.filter((month) => (closureOf(context, month)?.revisions.length ?? 0) > 1).length;
  const last = closed.at(-1);
  const finding =
    last === undefined
      ? { zh: '还没有关过账', en: 'No month is closed yet' }
      : {
          zh: `已关账 ${closed.length} 个月，最近是${format.month(last)}；更正过 ${restated} 个月`,
          en: `${closed.length} months closed, the last ${format.month(last)}; ${restated} restated`,
        };
  return {
    finding: say(finding),
    months: shown.map((month) => ({
      month,
      name: format.month(month),
      ...(hasCompanyPage(month, context) && { path: paths.month(month) }),
      revisions: revisionsOf(month, context),
    })),
  };
}

/** True where there is something to say of closing. */
export function hasClosings({ workspace }: Context): boolean {
  return workspace.records.publication.size > 0;
}
