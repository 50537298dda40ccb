import { openComplaintCounts, type ComplaintCounts } from '../../model/complaint-counts.ts';
import { COMPLAINT_COUNTS, type ComplaintCount } from '../../model/complaints.ts';
import type { Month } from '../../model/month.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Issue } from '../bulletin/issue.ts';
import { tableOf } from '../bulletin/table.ts';
import type { BulletinTable } from '../bulletin/types.ts';
import type { Context } from '../context.ts';
import { onceFor } from '../once.ts';
import type { CaseSubject } from './case-subject.ts';

/** Months that are shown: enough to see what is usual. */
const MONTHS = 6;

const once = onceFor<Workspace, ComplaintCounts>();

/** Complaints of a case's category at its units, month by month; without rows where the category is not known. */
export function complaintsTable({ units, category }: CaseSubject, { context, month }: Issue): BulletinTable {
  const { workspace, format, say } = context;
  const counts = once(workspace, '', () => openComplaintCounts(workspace));
  const months = counts.months.filter((each) => each <= month).slice(-MONTHS);
  const sum = (at: Month, count: ComplaintCount): number | null => {
    const known = units.flatMap((unit) => counts.counts(unit, category ?? null, at)?.[count] ?? []);
    return known.length === 0 ? null : known.reduce((all, each) => all + each, 0);
  };
  const rows = category === undefined ? [] : months.filter((at) => sum(at, 'complaints') !== null);
  return tableOf(
    say({ zh: '近几个月的投诉（件）', en: 'Complaints of late months' }),
    [
      { label: say({ zh: '月份', en: 'Month' }) },
      ...COMPLAINT_COUNTS.map((count) => ({ label: countName(count, context), num: true })),
    ],
    rows.map((at) => [[format.month(at)], ...COMPLAINT_COUNTS.map((count) => [format.figure(sum(at, count), 0)])]),
  );
}

function countName(count: ComplaintCount, { say }: Context): string {
  switch (count) {
    case 'complaints':
      return say({ zh: '投诉', en: 'Complaints' });
    case 'repeat':
      return say({ zh: '其中重复', en: 'Repeated' });
    case 'escalated':
      return say({ zh: '其中升级', en: 'Escalated' });
    case 'appeals':
      return say({ zh: '其中申诉', en: 'Appeals' });
  }
}
