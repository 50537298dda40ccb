import type { Month } from '../../model/month.ts';
import type { Unit } from '../../model/records/organisation.ts';
import type { Context } from '../context.ts';
import { awardsOf } from '../recognition/awards.ts';
import { unitAbove, type Subject } from '../scorecard/subjects.ts';
import { resultsOf } from './months.ts';
import { historyPath } from './subjects.ts';
import type { Fact, FactItem } from './types.ts';

/** What is recorded of a subject, in the order of `FACTS`; what is not recorded is left out. */
export function factsOf(subject: Subject, context: Context): Fact[] {
  const cards = new Set(resultsOf(subject, context).map(({ scorecard }) => scorecard));
  const card: Fact = { about: 'card', items: [...cards].map((id) => ({ name: context.names.of('scorecard', id) })) };
  const own = subject.isDepartment ? departmentFacts(subject.id, context) : unitFacts(subject.id, context);
  const awards: Fact = { about: 'awards', items: subject.isDepartment ? [] : awardsOf(subject.id, context) };
  return [...own, card, awards].filter(({ items }) => items.length > 0);
}

function departmentFacts(id: string, { names, workspace }: Context): Fact[] {
  const line = workspace.records.department.get(id)?.value.line;
  return [{ about: 'line', items: line === undefined ? [] : [{ name: names.line(line) }] }];
}

function unitFacts(id: string, context: Context): Fact[] {
  const { format, names, say, workspace } = context;
  const unit = workspace.records.unit.get(id)?.value;
  if (!unit) return [];
  const month = (at: Month | undefined): FactItem[] => (at === undefined ? [] : [{ name: format.month(at) }]);
  const until = (at: Month) => say({ zh: `至${format.month(at)}`, en: `until ${format.month(at)}` });
  const absorbed = [...workspace.records.unit.values()].filter(({ value }) => value.mergedInto === id);
  return [
    { about: 'parent', items: parentsOf(id, context) },
    { about: 'opened', items: month(unit.opened) },
    { about: 'closed', items: month(unit.closed) },
    { about: 'mergedInto', items: unit.mergedInto === undefined ? [] : [unitItem(unit.mergedInto, context)] },
    {
      about: 'absorbed',
      items: absorbed.map(({ id: other, value }) => ({ ...unitItem(other, context), ...closedNote(value, context) })),
    },
    {
      about: 'formerNames',
      items: (unit.formerNames ?? []).map((former) => ({ name: former.name, note: until(former.until) })),
    },
    { about: 'groups', items: (unit.groups ?? []).map((group) => ({ name: names.group(group) })) },
  ];
}

function closedNote({ closed }: Unit, { format }: Context): { note?: string } {
  return closed === undefined ? {} : { note: format.month(closed) };
}

/** A unit by its present name, leading to its own history where it has one. */
function unitItem(id: string, context: Context): FactItem {
  const subject = { id, isDepartment: false };
  const isScored = resultsOf(subject, context).length > 0;
  return { name: context.names.unit(id), ...(isScored && { path: historyPath(subject) }) };
}

/** The units it has belonged to, the present one last, each with the month from which it did where that is not the first. */
function parentsOf(id: string, context: Context): FactItem[] {
  const { format, months, say } = context;
  const periods: { readonly unit: string; readonly from: Month }[] = [];
  for (const month of months) {
    const unit = unitAbove(id, month, context);
    if (unit !== undefined && periods.at(-1)?.unit !== unit) periods.push({ unit, from: month });
  }
  return periods.map(({ unit, from }, i) => ({
    ...unitItem(unit, context),
    ...(i > 0 && { note: say({ zh: `${format.month(from)}起`, en: `from ${format.month(from)}` }) }),
  }));
}
