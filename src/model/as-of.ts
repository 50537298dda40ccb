import type { Day } from './month.ts';
import type { Site } from './records/site.ts';

/** The time zone of a site that names none. */
const DEFAULT_ZONE = 'Asia/Shanghai';

/** The time zone in which a site tells days and times. */
export const zoneOf = (site: Site | undefined): string => site?.timezone ?? DEFAULT_ZONE;

const DAY_PARTS = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
/** Made once for each zone: making one takes longer than a thousand days written with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a time zone. */
export function dayIn(zone: string, now: Date): Day {
  const known = formats.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...DAY_PARTS });
  formats.set(zone, known);
  return known.format(now);
}

/** The as-of date: the one that was asked for, else the site's fixed day, else the day of `now` in the site's time zone. */
export function asOfDate(site: Site | undefined, asked: Day | undefined, now: Date): Day {
  if (asked) return asked;
  if (site?.asOf?.policy === 'fixed') return site.asOf.date;
  return dayIn(zoneOf(site), now);
}
