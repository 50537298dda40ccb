import { dayOf } from '../../model/moment.ts';
import type { MeetingKind } from '../../model/records/organisation.ts';
import type { MassComplaint } from '../../model/tracked.ts';
import { meetingsHeld } from '../../track/index.ts';
import { issueAt, issueOf, type Issue } from '../bulletin/issue.ts';
import { numbered } from '../bulletin/numbering.ts';
import type { Context } from '../context.ts';
import { caseSections } from './case-pack.ts';
import { heldSubject, massSubject, type CaseSubject } from './case-subject.ts';
import { meetingLink } from './decisions.ts';
import { massPath, monthBefore } from './pack-addresses.ts';
import { hostFacts, noteOf } from './pack-frame.ts';
import { paths } from '../paths.ts';
import type { Fact, Pack } from './types.ts';

/** What a coordination meeting was given of its case; undefined for a meeting without one, and before there are figures. */
export function casePack(id: string, context: Context): Pack | undefined {
  const entry = meetingsHeld(context.workspace, context.asOf).find((each) => each.id === id);
  const kind = context.workspace.records['meeting-kind'].get(entry?.value.kind ?? '')?.value;
  const month = entry?.value.case && monthBefore(entry.value.held, context);
  const issue = entry && month !== undefined ? issueAt(month, dayOf(entry.value.held), context) : undefined;
  if (!entry || !kind || !issue) return undefined;
  const { held, chair } = entry.value;
  const day = { label: context.say({ zh: '会期', en: 'Date' }), text: held };
  return {
    path: paths.casePack(id),
    ...documentOf(kind, heldSubject(entry.value, context), issue, [day, chairFact(chair, context)]),
    minutes: meetingLink(id, context),
  };
}

/** What the meeting that a mass complaint asks for is to be given; undefined where no kind of meeting meets when needed. */
export function massPack(mass: MassComplaint, context: Context): Pack | undefined {
  const kinds = [...context.workspace.records['meeting-kind'].values()];
  const kind = kinds.find(({ value }) => value.dayOfMonth === undefined)?.value;
  const issue = context.latest === undefined ? undefined : issueOf(context.latest, context);
  if (!kind || !issue) return undefined;
  return {
    path: massPath(mass),
    ...documentOf(kind, massSubject(mass, context), issue, [chairFact(kind.chair, context)]),
  };
}

function chairFact(text: string, { say }: Context): Fact {
  return { label: say({ zh: '主持', en: 'Chair' }), text };
}

function documentOf(kind: MeetingKind, subject: CaseSubject, issue: Issue, facts: readonly Fact[]): Omit<Pack, 'path'> {
  const { context, month, asOf } = issue;
  return {
    month,
    title: context.say({
      zh: `${kind.name}议程材料：${subject.name}`,
      en: `${kind.name}: pack on “${subject.name}”`,
    }),
    note: noteOf(asOf, context),
    facts: [...facts, ...hostFacts(kind, context)],
    agenda: kind.agenda,
    sections: numbered(caseSections(subject, issue), context),
    hostId: kind.host,
    isLatest: true,
  };
}
