import { COMPLAINT_COUNTS, type ComplaintCount } from '../../model/complaints.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { isWithheld } from '../../model/workspace.ts';
import { addMonths, type Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { counted as numbered } from '../format.ts';
import { linkTo } from '../links.ts';
import { onceFor } from '../once.ts';
import { paths } from '../paths.ts';
import { companyIn } from '../scorecard/subjects.ts';
import { branchLines, branchText } from './branches.ts';
import { categoryLines, vitalFewText } from './categories.ts';
import { changeText, countsOf, indicatorOfAll, latestComplaints, shareText, uppermostCategories } from './counts.ts';
import { massLines, massOf, massRule } from './mass.ts';
import { trendLines, trendText } from './trend.ts';
import type { ComplaintsPage, TotalLine } from './types.ts';

export { VITAL_SHARE } from './categories.ts';
export type * from './types.ts';

const pages = onceFor<Context, ComplaintsPage | undefined>();

/** Complaints of the latest month by category and unit, and of twelve months; undefined where there are none. */
export function complaintsPage(context: Context): ComplaintsPage | undefined {
  return pages(context, 'page', () => pageOf(context));
}

/** Where complaints are shown; nothing where there are none. */
export function complaintsPath(context: Context): string | undefined {
  return complaintsPage(context) ? paths.complaints : undefined;
}

function pageOf(context: Context): ComplaintsPage | undefined {
  const month = latestComplaints(context);
  const company = month === undefined ? undefined : companyIn(month, context);
  if (month === undefined || company === undefined || !countsOf(context).counts(company, null, month)) return undefined;
  const categories = categoryLines(company, month, context);
  const rate = indicatorOfAll(context);
  const rule = massRule(context);
  const trend = trendLines(company, month, context);
  return {
    month,
    finding: findingOf(company, month, context),
    totals: COMPLAINT_COUNTS.map((count) => totalLine(count, company, month, context)),
    vitalFew: vitalFewText(categories, context),
    categories,
    groups: uppermostCategories(context).map(({ name }) => name),
    branches: branchLines(month, context),
    branchFinding: branchText(month, company, context),
    ...(rate !== undefined && { rate: linkTo('indicator', rate, context) }),
    ...trend,
    trendFinding: trendText(trend.trend, context),
    mass: massLines(context),
    ...(rule !== undefined && { massRule: rule }),
    source: context.workspace.complaintFiles.find((file) => file.month === month)?.file.path ?? '',
  };
}

const LABELS: Readonly<Record<ComplaintCount, Bilingual>> = {
  complaints: { zh: '投诉', en: 'Complaints' },
  repeat: { zh: '重复投诉', en: 'Repeat complaints' },
  escalated: { zh: '升级投诉', en: 'Escalated to headquarters' },
  appeals: { zh: '申诉', en: 'Appeals to the regulator' },
};

function totalLine(count: ComplaintCount, company: string, month: Month, context: Context): TotalLine {
  const { say, format } = context;
  const { counts } = countsOf(context);
  const at = (other: Month) => counts(company, null, other);
  const now = at(month);
  const [mom, yoy] = [-1, -12].map((months) =>
    changeText(now?.[count], at(addMonths(month, months))?.[count], context),
  );
  const share = shareText(now?.[count], now?.complaints, context);
  return {
    label: say(LABELS[count]),
    count: format.figure(now?.[count], 0),
    notes: [
      ...(count === 'complaints' ? [] : [say({ zh: `占投诉 ${share}`, en: `${share} of complaints` })]),
      say({ zh: `环比 ${mom}`, en: `${mom} on the month` }),
      say({ zh: `同比 ${yoy}`, en: `${yoy} on the year` }),
    ],
  };
}

/** How many there are, and whether something waits to be acted on. */
function findingOf(company: string, month: Month, context: Context): string {
  const { say, format } = context;
  const { counts } = countsOf(context);
  const now = counts(company, null, month)?.complaints ?? 0;
  const change = changeText(now, counts(company, null, addMonths(month, -1))?.complaints, context);
  const unmet = isWithheld(context.workspace, 'meeting') ? [] : massOf(context);
  const waiting = unmet.filter(({ meeting }) => meeting === null).length;
  const count = format.figure(now, 0);
  const [zh, en] =
    waiting === 0
      ? ['', '']
      : [`；${waiting} 起群体投诉须召开协调会`, `; ${numbered(waiting, 'mass complaint')} without a meeting yet`];
  return say({
    zh: `${format.month(month)}投诉 ${count} 件，环比 ${change}${zh}`,
    en: `${count} complaints in ${format.month(month)}, ${change} on the month before${en}`,
  });
}
