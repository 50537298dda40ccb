import { dayOf } from '../../model/moment.ts';
import { monthOf, type Month } from '../../model/month.ts';
import { meetingCalendar, meetingsHeld, type CalendarEntry } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { decisionsAt, meetingLink } from './decisions.ts';
import { packOf, packOfKind } from './pack-addresses.ts';
import type { CalendarCell, CalendarMonth } from './types.ts';

/** Months with meetings held, missed or planned, the latest first; in each a list for every kind of meeting, in their order. */
export function calendarMonths(context: Context): CalendarMonth[] {
  const kinds = [...context.workspace.records['meeting-kind'].keys()];
  const byKind = kinds.map((kind) => cellsOf(kind, context));
  const months = [...new Set(byKind.flat().map(({ month }) => month))].sort().toReversed();
  return months.map((month) => ({
    month: context.format.month(month),
    kinds: byKind.map((cells) => cells.filter((each) => each.month === month).map(({ cell }) => cell)),
  }));
}

interface Dated {
  readonly month: Month;
  readonly cell: CalendarCell;
}

/** What its rhythm asked for and nobody held, what is to come, and what was held, oldest first. */
function cellsOf(kind: string, context: Context): Dated[] {
  const asked = meetingCalendar(context.workspace, kind, context.asOf)
    .filter(({ state }) => state !== 'held')
    .map((entry) => ({ month: entry.month, cell: askedCell(entry, context) }));
  const held = meetingsHeld(context.workspace, context.asOf)
    .filter(({ value }) => value.kind === kind)
    .map(({ id, value }) => ({ month: monthOf(dayOf(value.held)), cell: heldCell(id, context) }));
  return [...held, ...asked].sort((a, b) => (a.cell.day < b.cell.day ? -1 : 1));
}

function askedCell({ kind, day, state }: CalendarEntry, context: Context): CalendarCell {
  const pack = state === 'planned' ? packOfKind(kind, context.latest, context) : undefined;
  return { day, state, ...(pack && { pack }) };
}

function heldCell(id: string, context: Context): CalendarCell {
  const meeting = context.workspace.records.meeting.get(id)?.value;
  const states = decisionsAt(context).filter((state) => state.meeting === id);
  const done = states.filter(({ state }) => state === 'done').length;
  const late = states.filter((state) => state.late).length;
  const pack = packOf(id, context);
  return {
    day: dayOf(meeting?.held ?? ''),
    state: 'held',
    path: meetingLink(id, context).path,
    ...(meeting?.case && { about: meeting.case.name }),
    decisions: context.say({
      zh: `议定 ${states.length} 项，办结 ${done} 项${late > 0 ? `，逾期 ${late} 项` : ''}`,
      en: `${counted(states.length, 'decision')}, ${done} done${late > 0 ? `, ${late} overdue` : ''}`,
    }),
    ...(pack && { pack }),
  };
}
