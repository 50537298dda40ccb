import type { KindName, Records } from '../model/kinds.ts';
import type { Month } from '../model/month.ts';
import type { Workspace } from '../model/workspace.ts';

/** Kinds whose records have a `name`. */
export type NamedKind = { [K in KindName]: Records[K] extends { name: string } ? K : never }[KindName];

/** Names of records, in the language of the workspace they are taken from. An id that is unknown names itself. */
export interface Names {
  of(kind: NamedKind, id: string): string;
  /** The name the unit had in a month; the present one when no month is given. */
  unit(id: string, month?: Month): string;
  /** Who a scorecard is about: a unit or, on departments' cards, a department. */
  subject(scorecard: string, id: string, month?: Month): string;
  line(id: string): string;
  module(id: string): string;
  /** A group of units, such as urban halls. */
  group(id: string): string;
}

/** The name of a former period that still held in the month: the one that ended soonest of those that had not. */
function formerName(former: readonly { until: Month; name: string }[], month: Month): string | undefined {
  return former.filter(({ until }) => until >= month).sort((a, b) => (a.until < b.until ? -1 : 1))[0]?.name;
}

export function namesOf(workspace: Workspace): Names {
  const { records } = workspace;
  const site = records.site.get('site')?.value;
  const of = (kind: NamedKind, id: string) => records[kind].get(id)?.value.name ?? id;
  const unit = (id: string, month?: Month) => {
    const former = records.unit.get(id)?.value.formerNames;
    return (month && former && formerName(former, month)) || of('unit', id);
  };
  const listed = (list: readonly { id: string; name: string }[] | undefined, id: string) =>
    list?.find((item) => item.id === id)?.name ?? id;
  return {
    of,
    unit,
    subject: (scorecard, id, month) =>
      records.scorecard.get(scorecard)?.value.subjects.kind === 'departments' ? of('department', id) : unit(id, month),
    line: (id) => listed(site?.lines, id),
    module: (id) => listed(site?.modules, id),
    group: (id) => listed(site?.groups, id),
  };
}
