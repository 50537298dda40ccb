import { dayOf, hasCome, minutesAt, type Moment } from '../model/moment.ts';
import { addMonths, monthOf, monthRange, type Day, type Month } from '../model/month.ts';
import type { MeetingKind } from '../model/records/organisation.ts';
import { workdayFrom, type WorkCalendar } from '../model/workdays.ts';
import type { Entry, Workspace } from '../model/workspace.ts';

export const MEETING_STATES = ['held', 'missed', 'planned'] as const;
/** There are minutes of it; its day is over without; its day is still to come, or has not ended. */
export type MeetingStateName = (typeof MEETING_STATES)[number];

/** A meeting that a kind's rhythm asks for. */
export interface CalendarEntry {
  readonly kind: string;
  readonly month: Month;
  /** The day of the month of its kind or, where that is no working day, the next one. */
  readonly day: Day;
  readonly state: MeetingStateName;
  /** The meeting that was held in that month; the first, where there was more than one. */
  readonly meeting: string | null;
}

/**
 * The meetings that a kind with a fixed day should have had by a moment, and the next one, oldest first. It begins with the
 * kind itself (`since`), but no earlier than its first minutes on record: of what was before, the files say nothing. Empty
 * for a kind that meets when needed.
 */
export function meetingCalendar(workspace: Workspace, kind: string, asOf: Moment): CalendarEntry[] {
  const value = workspace.records['meeting-kind'].get(kind)?.value;
  if (value?.dayOfMonth === undefined) return [];
  const calendar = workspace.records.site.get('site')?.value.calendar;
  const held = meetingsHeld(workspace, asOf).filter((entry) => entry.value.kind === kind);
  const byMonth = new Map(held.toReversed().map(({ id, value: { held: at } }) => [monthOf(dayOf(at)), id]));
  const now = monthOf(dayOf(asOf));
  const recorded = held[0] ? monthOf(dayOf(held[0].value.held)) : now;
  const first = later(recorded, monthOf(value.since ?? recorded));
  const months = monthRange(first, addMonths(later(now, first), 1));
  const entries = months.flatMap((month) => {
    const day = plannedDay(value, month, calendar);
    if (day === undefined) return [];
    const meeting = byMonth.get(month) ?? null;
    const state = stateOf(meeting, day, asOf);
    return state === 'missed' && held.length === 0 ? [] : [{ kind, month, day, meeting, state }];
  });
  const next = entries.findIndex(({ state }) => state === 'planned');
  return next === -1 ? entries : entries.slice(0, next + 1);
}

/** The next meeting of a kind with a fixed day: today's, until it is held, or the first that is still to come. */
export function nextMeeting(workspace: Workspace, kind: string, asOf: Moment): CalendarEntry | undefined {
  return meetingCalendar(workspace, kind, asOf).find(({ state }) => state === 'planned');
}

/** Meetings held by a moment, oldest first. */
export function meetingsHeld(workspace: Workspace, asOf: Moment): Entry<'meeting'>[] {
  return [...workspace.records.meeting.values()]
    .filter(({ value }) => hasCome(value.held, asOf))
    .sort((a, b) => minutesAt(a.value.held) - minutesAt(b.value.held) || (a.id < b.id ? -1 : 1));
}

/** The day on which a kind meets in a month; undefined for one that has no fixed day, and before there was that kind. */
export function plannedDay(
  { dayOfMonth, since }: MeetingKind,
  month: Month,
  calendar: WorkCalendar | undefined,
): Day | undefined {
  if (dayOfMonth === undefined) return undefined;
  const day = workdayFrom(`${month}-${String(dayOfMonth).padStart(2, '0')}`, calendar);
  return since !== undefined && day < since ? undefined : day;
}

function stateOf(meeting: string | null, day: Day, asOf: Moment): MeetingStateName {
  if (meeting !== null) return 'held';
  // Without a time the moment is the end of its day, but minutes are written on the day after.
  return dayOf(asOf) > day ? 'missed' : 'planned';
}

function later(one: Month, other: Month): Month {
  return one > other ? one : other;
}
