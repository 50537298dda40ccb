import type { Month } from '../model/month.ts';
import type { Status } from '../model/results.ts';
import { STATUSES } from '../model/results.ts';
import { overdueAppeals, type AppealLine } from './appeals/index.ts';
import { latestChanges, type LatestChange } from './changes/index.ts';
import type { Context } from './context.ts';
import { indicatorLines, type IndicatorLine } from './indicator/index.ts';
import { meetingsFinding } from './meetings/index.ts';
import { companyIn, companyPage, type Ranking, type ScorecardPage } from './scorecard/index.ts';
import { missedPage } from './missed.ts';
import { dueLines, type DueLine } from './supervision/index.ts';
import { taskLine, type TaskLine } from './tasks.ts';

export interface HomePage {
  readonly month: Month | undefined;
  /** The company's card of the latest month; undefined where no card scores the company. */
  readonly company?: ScorecardPage;
  /** Where no card scores the company: its indicators, each at the widest unit that has figures. */
  readonly indicators: readonly IndicatorLine[];
  /** Key indicators at company level by status; all indicators where none is key. */
  readonly counts: Readonly<Record<Status, number>>;
  readonly counted: number;
  readonly keyOnly: boolean;
  /** Units below the company, ranked: the branches. */
  readonly branches?: Ranking;
  /** Which meeting comes next, and how many decisions are open, where meetings are on record. */
  readonly meetings?: string;
  /** Whether somebody answers for each missed key indicator; nothing where none is key. */
  readonly missed?: string;
  /** The latest revisions of rules, newest first; none where git remembers none. */
  readonly changes: readonly LatestChange[];
  readonly overdue: readonly TaskLine[];
  /** Appeals against published figures whose decision is overdue. */
  readonly appeals: readonly AppealLine[];
  /** Supervision orders that wait for a signature. */
  readonly toSign: readonly DueLine[];
}

/** The latest month in one screen. A workspace with no figures yet has a page with nothing but its doors. */
export function homePage(context: Context): HomePage {
  const month = context.latest;
  const unit = month && companyIn(month, context);
  const company = month === undefined ? undefined : companyPage(month, context);
  const branches = company?.rankings.find(({ ranked }) => ranked);
  const late = context.tasks.filter(({ late }) => late);
  const indicators = [...context.workspace.records.indicator];
  const key = indicators.filter(([, { value }]) => value.key);
  const counted = key.length > 0 ? key : indicators;
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  const meetings = meetingsFinding(context);
  if (month && unit) for (const [id] of counted) counts[context.scores.value(unit, id, month).status]++;
  return {
    month,
    ...(company && { company }),
    indicators: company ? [] : indicatorLines(() => true, context),
    counts,
    counted: counted.length,
    keyOnly: key.length > 0,
    ...(branches && { branches }),
    ...(meetings !== undefined && { meetings }),
    ...(company && key.length > 0 && { missed: missedPage(context).finding }),
    changes: latestChanges(context),
    overdue: late.map((state) => taskLine(state, context)),
    appeals: overdueAppeals(context),
    toSign: dueLines(context),
  };
}
