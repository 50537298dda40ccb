import ical, { ICalCalendarMethod, ICalEventBusyStatus } from 'ical-generator';
import { zoneOf } from '../../model/as-of.ts';
import { hasTime } from '../../model/moment.ts';
import type { Context } from '../../report/context.ts';
import { onceFor } from '../../report/once.ts';
import { plainLine, plainText } from '../inert.ts';
import { appealEvents } from './appeals.ts';
import type { CalendarEvent } from './event.ts';
import { instantOf, midnightOf } from './instant.ts';
import { experienceEvents, meetingEvents, reviewEvents } from './meetings.ts';
import { decisionEvents, orderEvents, taskEvents } from './tasks.ts';

export type { CalendarEvent } from './event.ts';

/** What calendars are made of: each gives its events. */
const SOURCES = [taskEvents, orderEvents, decisionEvents, appealEvents, meetingEvents, experienceEvents, reviewEvents];

const DOMAIN = 'service-quality-handbook';

const once = onceFor<Context, readonly CalendarEvent[]>();

/** Everything with a day that somebody should know of, by day. */
export function calendarEvents(context: Context): readonly CalendarEvent[] {
  return once(context, '', () =>
    SOURCES.flatMap((eventsOf) => eventsOf(context)).sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id)),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A calendar of deadlines and meetings (RFC 5545) for a department, or of everything. `address` gives the whole address of a
 * page where the site knows its own. Made of the same records as of the same day it is the same, byte for byte.
 */
export function calendarFile(
  context: Context,
  department: string | undefined,
  address: (path: string) => string | undefined,
): string {
  const { names, site, say } = context;
  const what = department === undefined ? say({ zh: '全部日程', en: 'all dates' }) : names.of('department', department);
  const calendar = ical({
    name: plainLine(`${site.name} · ${what}`),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: DOMAIN, product: 'calendar', language: context.language === 'en' ? 'EN' : 'ZH' },
  });
  const stamp = midnightOf(context.asOf);
  for (const event of calendarEvents(context)) {
    if (department !== undefined && !event.departments.includes(department)) continue;
    const url = address(event.path);
    calendar.createEvent({
      id: `${event.id}@${DOMAIN}`,
      stamp,
      ...timeOf(event, zoneOf(site)),
      summary: plainLine(event.summary),
      description: plainText(event.description),
      busystatus: ICalEventBusyStatus.FREE,
      ...(url !== undefined && { url }),
    });
  }
  return calendar.toString();
}

/** A time of day is an instant; what is due or held on a day is all of that day. */
function timeOf({ at }: CalendarEvent, zone: string) {
  return hasTime(at) ? { start: instantOf(at, zone) } : { start: midnightOf(at), allDay: true };
}
