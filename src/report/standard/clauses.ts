import type { Clause, Limit, Norm } from '../../model/records/standard.ts';
import type { Context } from '../context.ts';
import { figureOf, widestUnit, type Figure } from '../indicators.ts';
import { linkTo, type Link } from '../links.ts';
import { isSuspect } from '../suspects/found.ts';

/** What a clause says, in any version. */
export interface ClauseText {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly limit?: string;
  /** What the regulator asks at least; leads to the item of the norm. */
  readonly norm?: Link & { readonly reference: string; readonly text: string; readonly limit?: string };
  /** Indicators that measure it. */
  readonly measuredBy: readonly Link[];
  /** How it is checked where no indicator measures it. */
  readonly check?: string;
}

/** A clause in force, and how it stands. */
export interface ClauseLine extends ClauseText {
  /** Indicators that measure it, as they stand in the latest month. */
  readonly figures: readonly Figure[];
  /** An indicator or a norm that it rests on has changed since its owner confirmed it. */
  readonly suspect: boolean;
}

/** A clause as it reads; `number` is its place in its version. */
export function clauseText({ id, text, limit, norm, measuredBy, check }: Clause, number: string, context: Context) {
  const rests = norm === undefined ? undefined : normOf(norm, context);
  return {
    id,
    number,
    text,
    ...(limit && { limit: limitText(limit, context) }),
    ...(rests && { norm: rests }),
    measuredBy: (measuredBy ?? []).map((indicator) => linkTo('indicator', indicator, context)),
    ...(check !== undefined && { check }),
  } satisfies ClauseText;
}

/** A clause as it reads now and as it stands; `number` is its place in the standard. */
export function clauseLine(standard: string, clause: Clause, number: string, context: Context): ClauseLine {
  const { latest, scores } = context;
  const figures = (clause.measuredBy ?? []).flatMap((indicator) => {
    const unit = widestUnit(indicator, context);
    return latest && unit !== undefined ? (figureOf(scores.value(unit, indicator, latest), context) ?? []) : [];
  });
  return {
    ...clauseText(clause, number, context),
    figures,
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

function normOf(reference: string, context: Context): ClauseText['norm'] {
  const [id = '', item] = reference.split('/');
  const norm: Norm | undefined = context.workspace.records.norm.get(id)?.value;
  const found = norm?.items.find((each) => each.id === item);
  if (!norm || !found) return undefined;
  return {
    name: norm.name,
    path: `${linkTo('norm', id, context).path}#${found.id}`,
    reference: norm.reference,
    text: found.text,
    ...(found.limit && { limit: limitText(found.limit, context) }),
  };
}
