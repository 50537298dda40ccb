import { categoryWay } from '../../model/complaint-counts.ts';
import { dayOf } from '../../model/moment.ts';
import type { Day } from '../../model/month.ts';
import type { Meeting } from '../../model/records/meeting.ts';
import type { MassComplaint } from '../../model/tracked.ts';
import { isWithheld } from '../../model/workspace.ts';
import { meetingsHeld } from '../../track/index.ts';
import { massOf } from '../complaints/mass.ts';
import type { Context } from '../context.ts';
import { caseFacts } from './case.ts';
import type { Fact } from './types.ts';

/** What a coordination meeting is about, as far as it is known before it meets. */
export interface CaseSubject {
  readonly name: string;
  /** Where it happened; without such a unit, the units that were called. */
  readonly units: readonly string[];
  readonly category?: string;
  readonly facts: readonly Fact[];
  /** Departments that have to do with it. */
  readonly departments: readonly string[];
  /** Tasks that are against it by the category of its complaints. */
  readonly tasks: readonly string[];
  /** When the meeting began; undefined for one that is still to be called. */
  readonly held?: string;
}

/** The case of a meeting that was held, without what the meeting found. */
export function heldSubject({ held, case: found, units = [], attended }: Meeting, context: Context): CaseSubject {
  const facts = found ? caseFacts(found, dayOf(held), context).filter(({ isFinding }) => !isFinding) : [];
  return {
    name: found?.name ?? '',
    units: found?.unit === undefined ? units : [found.unit],
    ...(found?.category !== undefined && { category: found.category }),
    facts,
    departments: attended,
    tasks: tasksAgainst(found?.category, context),
    held,
  };
}

/** A mass complaint about which no meeting was held. */
export function massSubject(mass: MassComplaint, context: Context): CaseSubject {
  const { say, names, format, workspace } = context;
  const { unit, category, months } = mass;
  const [first] = months;
  const month = first?.month ?? '';
  const record = workspace.records['complaint-category'].get(category)?.value;
  const counts = months.map((each) => {
    const [count, usual] = [format.figure(each.complaints, 0), format.figure(each.usual, 1)];
    const at = format.month(each.month);
    return say({ zh: `${at} ${count} 件（平常 ${usual} 件）`, en: `${count} in ${at} (${usual} usually)` });
  });
  const tasks = tasksAgainst(category, context);
  const owners = tasks.flatMap((task) => workspace.records.task.get(task)?.value.owner ?? []);
  const fact = (zh: string, en: string, text: string | undefined): Fact[] =>
    text === undefined ? [] : [{ label: say({ zh, en }), text }];
  return {
    name: massName(mass, context),
    units: [unit],
    category,
    facts: [
      ...fact('触发条件', 'What triggered it', format.list(counts)),
      ...fact('投诉类别', 'Category', names.of('complaint-category', category)),
      ...fact('发生单位', 'Where', names.unit(unit, month)),
      ...fact('责任部门', 'Owner of the category', record && names.of('department', record.owner)),
      ...fact('目前认定的根因', 'Root cause as found so far', record?.cause),
    ],
    departments: [...new Set([...(record ? [record.owner] : []), ...owners])],
    tasks,
  };
}

/** 石桥分公司“宽带修障不及时”投诉: what a mass complaint is called. */
export function massName({ unit, category, months }: MassComplaint, { say, names }: Context): string {
  const [at, about] = [names.unit(unit, months[0]?.month), names.of('complaint-category', category)];
  return say({ zh: `${at}“${about}”投诉`, en: `${at}: ${about}` });
}

/** Mass complaints that no coordination meeting has dealt with, the latest first. */
export function massesWithoutMeeting(context: Context): readonly MassComplaint[] {
  return isWithheld(context.workspace, 'meeting') ? [] : massOf(context).filter(({ meeting }) => meeting === null);
}

/** Earlier cases of meetings at the same units or of the same category, the latest first. */
export function casesBefore({ units, category, held }: CaseSubject, asOf: Day, context: Context): CaseBefore[] {
  const { workspace } = context;
  const ways = category === undefined ? [] : categoryWay(workspace, category);
  return meetingsHeld(workspace, asOf)
    .filter(({ value }) => value.case !== undefined && (held === undefined || value.held < held))
    .map(({ id, value }) => ({ meeting: id, subject: heldSubject(value, context), solved: value.case?.solved }))
    .filter(
      ({ subject }) =>
        subject.units.some((unit) => units.includes(unit)) ||
        (subject.category !== undefined && ways.includes(subject.category)),
    )
    .map(({ meeting, subject, solved }) => ({
      meeting,
      name: subject.name,
      ...(solved !== undefined && dayOf(solved) <= asOf && { solved: dayOf(solved) }),
    }))
    .toReversed();
}

export interface CaseBefore {
  readonly meeting: string;
  readonly name: string;
  /** The day it was solved, if it was by then. */
  readonly solved?: Day;
}

function tasksAgainst(category: string | undefined, { workspace }: Context): string[] {
  if (category === undefined) return [];
  const { records } = workspace;
  const ways = categoryWay(workspace, category);
  return [...new Set(ways.flatMap((id) => records['complaint-category'].get(id)?.value.tasks ?? []))];
}
