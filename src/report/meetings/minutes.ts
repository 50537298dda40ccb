import { dayOf } from '../../model/moment.ts';
import { monthOf } from '../../model/month.ts';
import type { Meeting } from '../../model/records/meeting.ts';
import { meetingsHeld, type DecisionState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo, type Link } from '../links.ts';
import { caseOf } from './case.ts';
import { decisionLine, decisionsAt, meetingLink } from './decisions.ts';
import { packOf } from './pack-addresses.ts';
import type { Fact, MinutesPage } from './types.ts';

/** A meeting's minutes; undefined for one that is not on record, or had not been held by the as-of date. */
export function minutesPage(id: string, context: Context): MinutesPage | undefined {
  const held = meetingsHeld(context.workspace, context.asOf);
  const entry = held.find((each) => each.id === id);
  if (!entry) return undefined;
  const { value: meeting } = entry;
  const kind = context.workspace.records['meeting-kind'].get(meeting.kind)?.value;
  const [name, day] = [context.names.of('meeting-kind', meeting.kind), dayOf(meeting.held)];
  const states = decisionsAt(context).filter((state) => state.meeting === id);
  const ofKind = held.filter(({ value }) => value.kind === meeting.kind);
  const neighbour = (by: 1 | -1): Link | undefined => {
    const other = ofKind[ofKind.indexOf(entry) + by];
    return other && meetingLink(other.id, context);
  };
  const [previous, next, pack] = [neighbour(-1), neighbour(1), packOf(id, context)];
  return {
    id,
    title: context.say({ zh: `${name}纪要（${day}）`, en: `${name}, ${day}: minutes` }),
    facts: factsOf(meeting, context),
    attended: meeting.attended.map((department) => linkTo('department', department, context)),
    ...(meeting.case && { case: caseOf(meeting.case, meeting.held, context) }),
    minutes: meeting.minutes,
    decisions: states.map((state) => decisionLine(state, context)),
    summary: summaryOf(states, context),
    ...(kind && { hostId: kind.host }),
    ...(pack && { pack }),
    ...(previous && { previous }),
    ...(next && { next }),
    source: entry.file.path,
  };
}

/** Meetings that have minutes to show, oldest first. */
export function minutesIds({ workspace, asOf }: Context): string[] {
  return meetingsHeld(workspace, asOf).map(({ id }) => id);
}

function factsOf({ held, chair, month, units = [] }: Meeting, { say, format, names }: Context): Fact[] {
  const called = units.map((unit) => names.unit(unit, monthOf(dayOf(held))));
  return [
    { label: say({ zh: '时间', en: 'Held' }), text: held },
    { label: say({ zh: '主持', en: 'Chair' }), text: chair },
    ...(month === undefined ? [] : [{ label: say({ zh: '审议数据', en: 'Figures of' }), text: format.month(month) }]),
    ...(called.length === 0 ? [] : [{ label: say({ zh: '到会单位', en: 'Units' }), text: format.list(called) }]),
  ];
}

function summaryOf(states: readonly DecisionState[], { say }: Context): string {
  const done = states.filter(({ state }) => state === 'done').length;
  const late = states.filter((state) => state.late).length;
  return say({
    zh: `议定事项 ${states.length} 项：已办结 ${done} 项${late > 0 ? `，逾期 ${late} 项` : ''}`,
    en: `${counted(states.length, 'decision')}: ${done} done${late > 0 ? `, ${late} overdue` : ''}`,
  });
}
