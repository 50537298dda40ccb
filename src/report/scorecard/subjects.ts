import type { Month } from '../../model/month.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { openOrganisation, type Organisation } from '../../score/organisation.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import type { Link } from '../links.ts';

/** A subject of a card in a month. Ids of units and departments may be the same, so the card decides which it is. */
export interface Subject {
  readonly id: string;
  readonly isDepartment: boolean;
}

const organisations = new WeakMap<Context, Organisation>();

function organisationOf(context: Context): Organisation {
  let organisation = organisations.get(context);
  if (!organisation) organisations.set(context, (organisation = openOrganisation(context.workspace)));
  return organisation;
}

export function isDepartmentCard(card: string, context: Context): boolean {
  return context.workspace.records.scorecard.get(card)?.value.subjects.kind === 'departments';
}

/** The company as a whole in a month: the unit everything is pooled into. */
export function companyIn(month: Month, context: Context): string | undefined {
  const organisation = organisationOf(context);
  return organisation.ids[organisation.treeIn(month).root];
}

/** Units directly below a unit in a month, in the order of the records. */
export function unitsBelow(unit: string, month: Month, context: Context): string[] {
  const organisation = organisationOf(context);
  const at = organisation.find(unit);
  const below = at === undefined ? [] : (organisation.treeIn(month).children[at] ?? []);
  return below.map((child) => organisation.ids[child]).filter((id) => id !== undefined);
}

/** The unit directly above a unit in a month; undefined for the root and for a unit that does not exist then. */
export function unitAbove(unit: string, month: Month, context: Context): string | undefined {
  const organisation = organisationOf(context);
  const above = organisation.treeIn(month).parent[organisation.find(unit) ?? -1];
  return above === undefined ? undefined : organisation.ids[above];
}

/** Cards of a month, found once for all pages of the month. */
const cards = new WeakMap<Context, Map<Month, ScorecardResult[]>>();

export function cardsOf(month: Month, context: Context): ScorecardResult[] {
  let months = cards.get(context);
  if (!months) cards.set(context, (months = new Map()));
  let results = months.get(month);
  if (!results) months.set(month, (results = context.scores.scorecards(month)));
  return results;
}

/** A subject's card of a month: the first one that scores it. */
export function cardOf(subject: Subject, month: Month, context: Context): ScorecardResult | undefined {
  return cardsOf(month, context).find(
    (result) => result.unit === subject.id && isDepartmentCard(result.scorecard, context) === subject.isDepartment,
  );
}

/** Where a result's page is. The company's is the page of the month. */
export function cardPath(result: ScorecardResult, context: Context): string {
  const { unit, month } = result;
  if (isDepartmentCard(result.scorecard, context)) return paths.departmentScorecard(month, unit);
  return unit === companyIn(month, context) ? paths.month(month) : paths.scorecard(month, unit);
}

/**
 * Whether a result has a page: the company, what is directly below it and departments in every month, smaller units in the
 * latest month only. A hall's earlier months stay in the data; pages for them would be most of the site and hardly read.
 */
export function hasPage(result: ScorecardResult, context: Context): boolean {
  const { unit, month } = result;
  if (month === context.latest || isDepartmentCard(result.scorecard, context)) return true;
  const company = companyIn(month, context);
  return company !== undefined && (unit === company || unitsBelow(company, month, context).includes(unit));
}

/** Results of a month that have a page. */
export function cardsWithPages(month: Month, context: Context): ScorecardResult[] {
  return cardsOf(month, context).filter((result) => hasPage(result, context));
}

export function cardLink(result: ScorecardResult, context: Context): Link {
  const name = context.names.subject(result.scorecard, result.unit, result.month);
  return { name, path: cardPath(result, context) };
}
