import type { Day } from '../model/month.ts';
import { STATUSES, type Status } from '../model/results.ts';
import type { Entry } from '../model/workspace.ts';
import type { Context } from './context.ts';
import { counted } from './format.ts';
import { tallyOf, type Figure, type Tally } from './indicators.ts';
import { linkTo, type Link } from './links.ts';
import { pointsWhere, type PointLine } from './points.ts';
import { clauseLine, type ClauseLine } from './standard/clauses.ts';
import { daysOverdue, reviewLines, type ReviewLine } from './standard/reviews.ts';
import { versionsOf, type VersionLine } from './standard/versions.ts';

export { clauseLine, limitText, type ClauseLine, type ClauseText } from './standard/clauses.ts';
export { standardHistory, type ClauseChange, type HistoryLine, type TextChange } from './standard/history.ts';
export { type ReviewLine } from './standard/reviews.ts';
export { standardVersionPages, type StandardVersionPage } from './standard/version-page.ts';
export { type VersionLine } from './standard/versions.ts';

export interface StandardPage extends Link {
  readonly id: string;
  readonly isCommitment: boolean;
  readonly owner: Link;
  readonly ownerId: string;
  /** The rule in one sentence. */
  readonly summary: string;
  readonly appliesTo: readonly string[];
  readonly clauses: readonly ClauseLine[];
  /** How its clauses stand, in a sentence. */
  readonly finding: string;
  /** Clauses that indicators measure, each by the worst of its indicators. */
  readonly tally: Tally;
  readonly remedy?: string;
  /** Newest first. */
  readonly versions: readonly VersionLine[];
  /** The version in force; of a standard that is only announced, its first. */
  readonly version: string;
  readonly effective: Day;
  /** The next version, where one is announced. */
  readonly announced?: VersionLine;
  readonly reviewBy?: Day;
  /** How many days ago it should have been reviewed; 0 where there is time left. */
  readonly reviewOverdue: number;
  /** Control points that rest on it. */
  readonly points: readonly PointLine[];
  readonly source: string;
}

export interface StandardList {
  /** The heading: how many there are, and how many are overdue for review. */
  readonly finding: string;
  readonly commitments: readonly StandardPage[];
  readonly standards: readonly StandardPage[];
  /** By date, those overdue first. */
  readonly reviews: readonly ReviewLine[];
}

export function standardList(context: Context): StandardList {
  const all = standardPages(context);
  const commitments = all.filter(({ isCommitment }) => isCommitment);
  const standards = all.filter(({ isCommitment }) => !isCommitment);
  const overdue = all.filter(({ reviewOverdue }) => reviewOverdue > 0).length;
  const count = context.say({
    zh: `${commitments.length} 项服务承诺，${standards.length} 项服务标准`,
    en: `${counted(commitments.length, 'commitment')}, ${counted(standards.length, 'standard')}`,
  });
  const late = context.say({ zh: `${count}，${overdue} 项逾期未复审`, en: `${count}, ${overdue} overdue for review` });
  return { finding: overdue > 0 ? late : count, commitments, standards, reviews: reviewLines(context) };
}

/** All standards: commitments first, then internal ones, in the order of their files. */
export function standardPages(context: Context): StandardPage[] {
  return [...context.workspace.records.standard.values()]
    .map((entry) => pageOf(entry, context))
    .sort((a, b) => Number(b.isCommitment) - Number(a.isCommitment));
}

export function standardPage(id: string, context: Context): StandardPage | undefined {
  const entry = context.workspace.records.standard.get(id);
  return entry && pageOf(entry, context);
}

function pageOf({ value: standard, id, file }: Entry<'standard'>, context: Context): StandardPage {
  const versions = versionsOf(id, standard, context);
  const current = versions.find(({ state }) => state === 'current') ?? versions.at(-1);
  const announced = versions.findLast(({ state }) => state === 'future');
  const clauses = standard.clauses.map((clause, i) => clauseLine(id, clause, `${i + 1}`, context));
  const tally = tallyOf(clauses.flatMap(({ figures }) => worstOf(figures) ?? []));
  const { remedy, reviewBy } = standard;
  return {
    ...linkTo('standard', id, context),
    id,
    isCommitment: standard.type === 'commitment',
    owner: linkTo('department', standard.owner, context),
    ownerId: standard.owner,
    summary: standard.summary,
    appliesTo: standard.appliesTo,
    clauses,
    finding: findingOf(clauses.length, tally, context),
    tally,
    ...(remedy !== undefined && { remedy }),
    versions,
    version: current?.version ?? '',
    effective: current?.effective ?? '',
    ...(announced && { announced }),
    ...(reviewBy !== undefined && { reviewBy }),
    reviewOverdue: daysOverdue(reviewBy, context.asOf),
    points: pointsWhere((point) => point.standards?.includes(id) === true, context),
    source: file.path,
  };
}

const WORST_FIRST: readonly Status[] = ['missed', 'at-risk', 'no-data', 'achieved'];

function worstOf(figures: readonly Figure[]): Status | undefined {
  return WORST_FIRST.find((status) => figures.some((figure) => figure.status === status));
}

function findingOf(count: number, tally: Tally, { say }: Context): string {
  const measured = STATUSES.reduce((sum, status) => sum + tally[status], 0);
  const off = tally.missed + tally['at-risk'];
  if (measured === 0) return say({ zh: `${count} 条，靠检查落实`, en: `${counted(count, 'clause')}, kept by checks` });
  if (off === 0)
    return say({
      zh: `${count} 条，${measured} 条有指标衡量，都达到目标`,
      en: `${counted(count, 'clause')}, ${measured} measured by indicators, none off target`,
    });
  return say({
    zh: `${count} 条，${measured} 条有指标衡量，其中 ${off} 条未到目标`,
    en: `${counted(count, 'clause')}, ${measured} measured by indicators, ${off} of them off target`,
  });
}
