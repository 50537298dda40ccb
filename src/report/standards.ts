import type { Clause, Limit, Standard } from '../model/records/standard.ts';
import type { Entry } from '../model/workspace.ts';
import { openTrace, type Trace } from '../trace/index.ts';
import type { Context } from './context.ts';
import { figureOf, type Figure } from './indicators.ts';
import { linkTo, type Link } from './links.ts';
import { pathOfRecord } from './paths.ts';
import { companyIn } from './scorecard/index.ts';

export interface ClauseLine {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly limit?: string;
  readonly norm?: { readonly name: string; readonly text: string; readonly limit?: string };
  readonly figures: readonly Figure[];
  readonly check?: string;
}

export interface StandardPage extends Link {
  readonly id: string;
  readonly isCommitment: boolean;
  readonly owner: Link;
  readonly ownerId: string;
  readonly summary: string;
  readonly appliesTo: readonly string[];
  readonly clauses: readonly ClauseLine[];
  readonly remedy?: string;
  /** Newest first. */
  readonly versions: Standard['versions'];
  readonly version: string;
  readonly effective: string;
  readonly reviewBy?: string;
  readonly reviewOverdue: boolean;
  /** Control points that rest on it. */
  readonly points: readonly Link[];
  readonly source: string;
}

/** All standards: commitments first, then internal ones, in the order of their files. */
export function standardPages(context: Context): StandardPage[] {
  const trace = openTrace(context.workspace);
  return [...context.workspace.records.standard.values()]
    .map((entry) => standardPage(entry, trace, context))
    .sort((a, b) => Number(b.isCommitment) - Number(a.isCommitment));
}

function standardPage(entry: Entry<'standard'>, trace: Trace, context: Context): StandardPage {
  const { value: standard, id } = entry;
  const versions = [...standard.versions].sort((a, b) => (a.effective < b.effective ? 1 : -1));
  const current = versions.find(({ effective }) => effective <= context.asOf) ?? versions.at(-1);
  const { remedy, reviewBy } = standard;
  return {
    ...linkTo('standard', id, context),
    id,
    isCommitment: standard.type === 'commitment',
    owner: linkTo('department', standard.owner, context),
    ownerId: standard.owner,
    summary: standard.summary,
    appliesTo: standard.appliesTo,
    clauses: standard.clauses.map((clause, i) => clauseLine(clause, `${i + 1}`, context)),
    ...(remedy !== undefined && { remedy }),
    versions,
    version: current?.version ?? '',
    effective: current?.effective ?? '',
    ...(reviewBy !== undefined && { reviewBy }),
    reviewOverdue: reviewBy !== undefined && reviewBy < context.asOf,
    points: trace.to('standard', id, 'standards').map(({ from, part }) => pointLink(from.id, part, context)),
    source: entry.file.path,
  };
}

function clauseLine(clause: Clause, number: string, context: Context): ClauseLine {
  const { latest, scores } = context;
  const unit = latest && companyIn(latest, context);
  const figures = (clause.measuredBy ?? []).flatMap((indicator) =>
    latest && unit ? (figureOf(scores.value(unit, indicator, latest), context) ?? []) : [],
  );
  const norm = clause.norm === undefined ? undefined : normOf(clause.norm, context);
  return {
    id: clause.id,
    number,
    text: clause.text,
    ...(clause.limit && { limit: limitText(clause.limit, context) }),
    ...(norm && { norm }),
    figures,
    ...(clause.check !== undefined && { check: clause.check }),
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
  const norm = context.workspace.records.norm.get(id)?.value;
  const found = norm?.items.find((each) => each.id === item);
  if (!norm || !found) return undefined;
  return { name: norm.name, text: found.text, ...(found.limit && { limit: limitText(found.limit, context) }) };
}

/** A control point as a link to its card. */
export function pointLink(stage: string, point: string | undefined, context: Context): Link {
  const path = pathOfRecord(context.workspace, 'stage', stage) ?? '';
  const found = context.workspace.records.stage.get(stage)?.value.controlPoints.find(({ id }) => id === point);
  return found ? { name: found.name, path: `${path}#${found.id}` } : linkTo('stage', stage, context);
}
