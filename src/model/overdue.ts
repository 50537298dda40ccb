import { closedDays, deadlineAt } from './closings.ts';
import { dayOf, dayOfMinute, hasTime, minutesAt, MINUTES_A_DAY, momentOf, type Moment } from './moment.ts';
import { dayIndex, type Day } from './month.ts';
import type { Supervision } from './records/supervision.ts';
import type { Pause, Task } from './records/task.ts';

/** Days by their index, the first included and the last not; `Infinity` where no end is known. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What counts a task's days overdue: its deadline, and the days on which the clock stands still, in order and apart. */
export interface Clock {
  readonly deadline: Moment;
  readonly still: readonly Span[];
}

/** What a clock is read from. */
export type Clocked = Pick<Task, 'deadline' | 'pauses' | 'closings'>;

/**
 * The clock of a task as it is known on a day. It stands still while it is paused for a reason that the rules know, for no
 * more days than they allow, and over the days on which the task was closed before it was opened again.
 */
export function clockOf(task: Clocked, rules: Supervision | undefined, day: Day): Clock {
  const spans = [...pausedSpans(task, rules).map(({ span }) => span), ...closedDays(task, day)];
  return { deadline: deadlineAt(task, day), still: joined(spans) };
}

/** A pause with the days of it that count: cut off where the rules' maximum is used up. */
export interface PausedSpan {
  readonly pause: Pause;
  readonly span: Span;
}

export function pausedSpans(task: Pick<Task, 'pauses'>, rules: Supervision | undefined): PausedSpan[] {
  const { reasons = [], atMostDays = Infinity } = rules?.stopTheClock ?? {};
  const known = (task.pauses ?? []).filter(({ reason }) => reasons.some(({ id }) => id === reason));
  let [left, free] = [atMostDays, -Infinity];
  return known
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap((pause) => {
      const from = Math.max(free, dayIndex(pause.from));
      const end = pause.until === undefined ? Infinity : dayIndex(pause.until) + 1;
      const to = Math.min(end, from + left);
      if (to <= from) return [];
      left -= to - from;
      free = to;
      return [{ pause, span: { from, to } }];
    });
}

/** Spans in order, those that meet made one. */
function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && span.from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else apart.push(span);
  }
  return apart;
}

/** Minutes past the deadline on which the clock ran. */
function minutesOverdue(clock: Clock, asOf: Moment): number {
  return Math.max(0, minutesAt(asOf) - minutesAt(clock.deadline) - minutesStood(clock, asOf));
}

/** Minutes past the deadline on which it stood still. */
function minutesStood({ deadline, still }: Clock, asOf: Moment): number {
  const [start, now] = [minutesAt(deadline), minutesAt(asOf)];
  return still
    .map(({ from, to }) => Math.min(to * MINUTES_A_DAY, now) - Math.max(from * MINUTES_A_DAY, start))
    .reduce((sum, minutes) => sum + Math.max(0, minutes), 0);
}

/** Full days overdue, of 24 hours each; 0 on time and during the first day after the deadline. */
export function daysOverdue(clock: Clock, asOf: Moment): number {
  return Math.floor(minutesOverdue(clock, asOf) / MINUTES_A_DAY);
}

/** Full days since the deadline that are not counted because the clock stood still. */
export function daysStood(clock: Clock, asOf: Moment): number {
  return Math.floor(minutesStood(clock, asOf) / MINUTES_A_DAY);
}

/** Late by one minute is late, even for a level that falls due after 0 days. */
const minutesFor = (days: number) => Math.max(1, days * MINUTES_A_DAY);

/** The first day at whose end so many full days overdue have been counted; null while the clock stands with no end known. */
export function overdueFrom(clock: Clock, days: number): Day | null {
  const at = overdueAt(clock, days);
  return at === null ? null : dayOf(at);
}

/** The same to the minute, where the deadline says a time of day. */
export function overdueAt({ deadline, still }: Clock, days: number): Moment | null {
  let [at, left] = [minutesAt(deadline), minutesFor(days)];
  for (const { from, to } of still) {
    const runs = Math.max(0, from * MINUTES_A_DAY - at);
    if (runs >= left) break;
    left -= runs;
    at = Math.max(at, to * MINUTES_A_DAY);
  }
  if (at === Infinity) return null;
  return hasTime(deadline) ? momentOf(at + left) : dayOfMinute(at + left);
}

/** The highest level of supervision whose days overdue are full, progress left aside; 0 when none is. */
export function levelByDays(rules: Supervision | undefined, clock: Clock, asOf: Moment): number {
  const minutes = minutesOverdue(clock, asOf);
  const reached = (rules?.levels ?? []).filter(({ afterDays }) => minutesFor(afterDays) <= minutes);
  return Math.max(0, ...reached.map(({ level }) => level));
}
