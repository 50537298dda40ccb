import { dayOf, MINUTES_A_DAY, minutesAt, type Moment } from '../../model/moment.ts';
import { dayIndex } from '../../model/month.ts';

const MINUTE = 60_000;
const NUMERIC = 'numeric';
const PARTS = {
  year: NUMERIC,
  month: NUMERIC,
  day: NUMERIC,
  hour: NUMERIC,
  minute: NUMERIC,
  hourCycle: 'h23',
} as const;

/**
 * The instant at which a moment with a time of day is in a time zone, whatever zone this machine is in. Of a time that a clock
 * shows twice it is one, of one that it skips the nearest.
 */
export function instantOf(moment: Moment, zone: string): Date {
  const wanted = minutesAt(moment) * MINUTE;
  // What the zone's clock shows at a guess tells how far off the guess is; the second round crosses a change of clocks.
  const first = wanted - offsetAt(wanted, zone);
  return new Date(wanted - offsetAt(first, zone));
}

function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { ...PARTS, timeZone: zone }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - instant;
}

/** The day of a moment as the instant that stands for it in a calendar: its midnight without a zone. */
export function midnightOf(moment: Moment): Date {
  return new Date(dayIndex(dayOf(moment)) * MINUTES_A_DAY * MINUTE);
}
