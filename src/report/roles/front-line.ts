import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';
import type { SituationGroup } from '../situations/index.ts';

/** Whom to call, and for how many of the situations. */
export interface RoleContact extends Link {
  readonly role?: string;
  readonly hours?: string;
  readonly channel?: string;
  readonly situations: number;
}

/** A standard that situations rest on. */
export interface RoleStandard extends Link {
  readonly summary: string;
  readonly situations: number;
  /** Indicators of the clauses that those situations name. */
  readonly measuredBy: readonly string[];
}

const recordsOf = (groups: readonly SituationGroup[], { workspace }: Context) =>
  groups.flatMap(({ situations }) => situations.flatMap(({ id }) => workspace.records.situation.get(id)?.value ?? []));

/** How often each id is named, the most often named first. */
function counted(ids: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

export function contactsOf(groups: readonly SituationGroup[], context: Context): RoleContact[] {
  const called = recordsOf(groups, context).flatMap(({ call = [] }) => call);
  return counted(called).map(([id, situations]) => {
    const contact = context.workspace.records.department.get(id)?.value.contact;
    return { ...linkTo('department', id, context), ...contact, situations };
  });
}

export function standardsOf(groups: readonly SituationGroup[], context: Context): RoleStandard[] {
  const records = recordsOf(groups, context);
  const named = records.flatMap(({ by }) => [...new Set(by.map(({ standard }) => standard))]);
  return counted(named).flatMap(([id, situations]) => {
    const standard = context.workspace.records.standard.get(id)?.value;
    if (!standard) return [];
    const clauses = new Set(
      records.flatMap(({ by }) => by.filter((each) => each.standard === id).map((each) => each.clause)),
    );
    const measuredBy = standard.clauses
      .filter((clause) => clauses.has(clause.id))
      .flatMap((clause) => clause.measuredBy ?? []);
    return [{ ...linkTo('standard', id, context), summary: standard.summary, situations, measuredBy }];
  });
}
