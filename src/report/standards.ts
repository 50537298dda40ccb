import { daysBetween, type Day } from '../model/month.ts';
import type { Clause, Limit, Norm, Standard } from '../model/records/standard.ts';
import { STATUSES, type Status } from '../model/results.ts';
import type { Entry } from '../model/workspace.ts';
import type { Context } from './context.ts';
import { counted } from './format.ts';
import { figureOf, tallyOf, widestUnit, type Figure, type Tally } from './indicators.ts';
import { linkTo, type Link } from './links.ts';
import { pointsWhere, type PointLine } from './points.ts';
import { isSuspect } from './suspects/found.ts';

export interface ClauseLine {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly limit?: string;
  /** What the regulator asks at least. */
  readonly norm?: { readonly name: string; readonly reference: string; readonly text: string; readonly limit?: string };
  /** Indicators that measure it, as they stand in the latest month. */
  readonly figures: readonly Figure[];
  /** How it is checked where no indicator measures it. */
  readonly check?: string;
  /** An indicator or a norm that it rests on has changed since its owner confirmed it. */
  readonly suspect: boolean;
}

export interface VersionLine {
  readonly version: string;
  readonly effective: Day;
  readonly change: string;
  readonly reason: string;
  readonly state: 'future' | 'current' | 'past';
}

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
  /** The version in force. */
  readonly version: string;
  readonly effective: Day;
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
  return { finding: overdue > 0 ? late : count, commitments, standards };
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
  const versions = versionsOf(standard, context.asOf);
  const current = versions.find(({ state }) => state === 'current') ?? versions.at(-1);
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
    ...(reviewBy !== undefined && { reviewBy }),
    reviewOverdue: reviewBy === undefined ? 0 : Math.max(0, daysBetween(reviewBy, context.asOf)),
    points: pointsWhere((point) => point.standards?.includes(id) === true, context),
    source: file.path,
  };
}

function versionsOf({ versions }: Standard, asOf: Day): VersionLine[] {
  const sorted = [...versions].sort((a, b) => (a.effective < b.effective ? 1 : -1));
  const current = sorted.find(({ effective }) => effective <= asOf);
  return sorted.map((version) => ({
    ...version,
    state: version === current ? 'current' : version.effective > asOf ? 'future' : 'past',
  }));
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

/** A clause as it reads now and as it stands; `number` is its place in the standard. */
export function clauseLine(standard: string, clause: Clause, number: string, context: Context): ClauseLine {
  const { latest, scores } = context;
  const figures = (clause.measuredBy ?? []).flatMap((indicator) => {
    const unit = widestUnit(indicator, context);
    return latest && unit !== undefined ? (figureOf(scores.value(unit, indicator, latest), context) ?? []) : [];
  });
  const norm = clause.norm === undefined ? undefined : normOf(clause.norm, context);
  return {
    id: clause.id,
    number,
    text: clause.text,
    ...(clause.limit && { limit: limitText(clause.limit, context) }),
    ...(norm && { norm }),
    figures,
    ...(clause.check !== undefined && { check: clause.check }),
    suspect: isSuspect(`standard/${standard}#${clause.id}`, context),
  };
}

/** A limit in words: 不超过 24 小时, at most 24 hours. */
export function limitText({ atMost, atLeast, unit }: Limit, context: Context): string {
  const figure = context.format.withUnit(String(atMost ?? atLeast ?? ''), unit);
  return atMost !== undefined
    ? context.say({ zh: `不超过 ${figure}`, en: `at most ${figure}` })
    : context.say({ zh: `不低于 ${figure}`, en: `at least ${figure}` });
}

function normOf(reference: string, context: Context): ClauseLine['norm'] {
  const [id = '', item] = reference.split('/');
  const norm: Norm | undefined = context.workspace.records.norm.get(id)?.value;
  const found = norm?.items.find((each) => each.id === item);
  if (!norm || !found) return undefined;
  return {
    name: norm.name,
    reference: norm.reference,
    text: found.text,
    ...(found.limit && { limit: limitText(found.limit, context) }),
  };
}
