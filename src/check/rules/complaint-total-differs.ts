import { openComplaintCounts, unitWay } from '../../model/complaint-counts.ts';
import type { Complaint, ComplaintCount, ComplaintFile } from '../../model/complaints.ts';
import type { Month } from '../../model/month.ts';
import type { Workspace } from '../../model/workspace.ts';
import { categories, CATEGORIES, complaints, COMPLAINTS } from '../complaint-example.ts';
import { counts, MEASUREMENTS } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const files = (complaint: string) => ({
  [CATEGORIES]: categories({ 'hall-queue': 'countedIn: [{ indicator: complaint-timeliness }]' }),
  [COMPLAINTS]: complaints(complaint),
  [MEASUREMENTS]: counts('east,complaint-timeliness,12,20'),
});

export const complaintTotalDiffers: Rule = {
  code: 'complaint-total-differs',
  severity: 'warning',
  title: { zh: '各类投诉合计与指标分子不同', en: 'Complaints differ from the indicator that counts them' },
  why: {
    zh: '同一个单位同一个月，分类投诉加起来应等于投诉指标的分子；不等，就有一处漏报、多报或口径不一。',
    en: 'Complaints of a unit and month add up to the numerator of the indicator that counts them; where they do not, one of them is incomplete or counts something else.',
  },
  fix: {
    zh: '核对 complaints.csv 和 measurements.csv 里这个单位的数；哪些类别计入哪个指标，写在类别的 countedIn 里。',
    en: 'Compare the unit in complaints.csv and measurements.csv; `countedIn` of the categories says which of them an indicator counts.',
  },
  bad: files('east,hall-queue,11,0'),
  good: files('east,hall-queue,12,0'),
  *check({ workspace }) {
    const counted = countedIn(workspace);
    if (counted.size === 0) return;
    const { counts: sums } = openComplaintCounts(workspace);
    for (const { month, rows: measured } of workspace.measurementFiles) {
      for (const { unit, indicator, numerator } of measured) {
        const parts = numerator === undefined ? undefined : counted.get(indicator);
        if (!parts) continue;
        const found = parts.flatMap(({ category, count }) => sums(unit, category, month)?.[count] ?? []);
        const sum = found.reduce((all, each) => all + each, 0);
        const row = found.length > 0 && sum !== numerator ? firstRow(workspace, unit, month) : undefined;
        if (row) yield differs(row, { unit, indicator, month, numerator: numerator ?? 0, sum });
      }
    }
  },
};

interface Part {
  readonly category: string;
  readonly count: ComplaintCount;
}

/** Indicators with the categories whose complaints are their numerator. */
function countedIn({ records }: Workspace): Map<string, Part[]> {
  const parts = [...records['complaint-category']].flatMap(([category, { value }]) =>
    (value.countedIn ?? []).map(({ indicator, count }) => ({ indicator, category, count: count ?? 'complaints' })),
  );
  return Map.groupBy(parts, ({ indicator }) => indicator);
}

interface Row {
  readonly file: ComplaintFile;
  readonly row: Complaint;
}

/** The first row of the unit, or of one below it, in a month. */
function firstRow(workspace: Workspace, unit: string, month: Month): Row | undefined {
  for (const file of workspace.complaintFiles) {
    if (file.month !== month) continue;
    const row = file.rows.find((each) => unitWay(workspace, each.unit, month).includes(unit));
    if (row) return { file, row };
  }
  return undefined;
}

interface Difference {
  readonly unit: string;
  readonly indicator: string;
  readonly month: Month;
  readonly numerator: number;
  readonly sum: number;
}

function differs({ file, row }: Row, { unit, indicator, month, numerator, sum }: Difference): Finding {
  return {
    place: file.place(row, 'complaints'),
    message: {
      zh: `${unit} 在 ${month} 各类投诉合计 ${sum} 件，指标 ${indicator} 的分子是 ${numerator}`,
      en: `Complaints of ${unit} add up to ${sum} in ${month}, the numerator of ${indicator} is ${numerator}`,
    },
  };
}
