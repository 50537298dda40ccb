import type { Month } from '../model/month.ts';
import { UNIT_TYPES, type UnitType } from '../model/records/organisation.ts';
import { bulletinLink } from './bulletin/index.ts';
import type { Context } from './context.ts';
import { historyMonth, historyPath, resultsOf, scoredSubjects, type HistoryMonth } from './history/index.ts';
import { SPARK_MONTHS, type Spark } from './indicators.ts';
import { closingText } from './ranking/unplaced.ts';
import { rankingPath } from './ranking/index.ts';
import { companyIn, unitAbove, type Subject } from './scorecard/subjects.ts';

/** A month with what there is to read of it. */
export interface ArchiveMonth {
  readonly month: Month;
  readonly name: string;
  /** The company's month; undefined where no card scores it. */
  readonly company?: HistoryMonth;
  readonly ranking?: string;
  readonly bulletin?: string;
}

/** The months with a scorecard of the company or a ranking, the latest first. */
export function archive(context: Context): ArchiveMonth[] {
  return context.months.toReversed().flatMap((month) => {
    const id = companyIn(month, context);
    const results = id === undefined ? [] : resultsOf({ id, isDepartment: false }, context);
    const company = results.find((result) => result.month === month);
    const ranking = rankingPath(month, context);
    const bulletin = bulletinLink(month, context);
    if (!company && ranking === undefined) return [];
    return [
      {
        month,
        name: context.format.month(month),
        ...(company && { company: historyMonth(company, context) }),
        ...(ranking !== undefined && { ranking }),
        ...(bulletin && { bulletin: bulletin.path }),
      },
    ];
  });
}

/** A subject with the way to all its months. */
export interface ArchiveSubject {
  readonly name: string;
  readonly path: string;
  /** The last month it was scored in. */
  readonly latest: HistoryMonth;
  /** What became of a unit that exists no longer; else that month, where it is not the latest of all. */
  readonly note?: string;
  readonly isClosed: boolean;
  readonly spark: Spark;
}

/** Subjects of a kind, by the unit they belong to where that is not the same for all. */
export interface ArchiveGroup {
  readonly kind: UnitType | 'department';
  readonly blocks: readonly { readonly name?: string; readonly subjects: readonly ArchiveSubject[] }[];
}

/** Everybody who has ever been scored, wide units first and departments last; those that were closed stand at the end. */
export function archiveOfSubjects(context: Context): ArchiveGroup[] {
  const { workspace } = context;
  const subjects = scoredSubjects(context);
  const kindOf = ({ id, isDepartment }: Subject) =>
    isDepartment ? ('department' as const) : workspace.records.unit.get(id)?.value.type;
  return [...UNIT_TYPES, 'department' as const].flatMap((kind) => {
    const ofKind = subjects.filter((subject) => kindOf(subject) === kind);
    return ofKind.length === 0 ? [] : [{ kind, blocks: blocksOf(ofKind, context) }];
  });
}

function blocksOf(subjects: readonly Subject[], context: Context): ArchiveGroup['blocks'] {
  const parentOf = (subject: Subject) =>
    subject.isDepartment ? undefined : unitAbove(subject.id, lastMonth(subject, context), context);
  const byParent = Map.groupBy(subjects, parentOf);
  const blocks = [...byParent].map(([parent, below]) => ({
    ...(parent !== undefined && byParent.size > 1 && { name: context.names.unit(parent) }),
    subjects: below.map((subject) => archiveSubject(subject, context)),
  }));
  return blocks.map(({ subjects: listed, ...block }) => ({ ...block, subjects: listed.toSorted(closedLast) }));
}

function closedLast(a: ArchiveSubject, b: ArchiveSubject): number {
  return Number(a.isClosed) - Number(b.isClosed);
}

function lastMonth(subject: Subject, context: Context): Month {
  return resultsOf(subject, context).at(-1)?.month ?? '';
}

function archiveSubject(subject: Subject, context: Context): ArchiveSubject {
  const { names, workspace } = context;
  const { id, isDepartment } = subject;
  const results = resultsOf(subject, context);
  const last = results.findLast(({ published }) => published !== null) ?? results.at(-1);
  if (!last) throw new Error(`nothing is known of ${id}`);
  const latest = historyMonth(last, context);
  const unit = isDepartment ? undefined : workspace.records.unit.get(id)?.value;
  const isClosed = unit?.closed !== undefined && unit.closed > last.month;
  const passed = latest.month === context.latest ? undefined : latest.name;
  const note = unit && isClosed ? closingText(unit, context) : passed;
  return {
    name: isDepartment ? names.of('department', id) : names.unit(id),
    path: historyPath(subject),
    latest,
    ...(note !== undefined && { note }),
    isClosed,
    spark: sparkOf(subject, context),
  };
}

/** Scores of the last thirteen months of all, not of its own: months without one are gaps. */
function sparkOf(subject: Subject, context: Context): Spark {
  const published = new Map(resultsOf(subject, context).map((result) => [result.month, result.published]));
  const until = context.latest === undefined ? 0 : context.months.indexOf(context.latest) + 1;
  const months = context.months.slice(Math.max(0, until - SPARK_MONTHS), until);
  return { values: months.map((month) => published.get(month) ?? null), targets: [], preliminary: false };
}
