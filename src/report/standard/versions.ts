import { readingsOf } from '../../model/readings.ts';
import type { Day } from '../../model/month.ts';
import type { Standard } from '../../model/records/standard.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

export interface VersionLine {
  readonly version: string;
  readonly effective: Day;
  /** The last day before the next version; none for the newest. */
  readonly until?: Day;
  /** From when to when, in words. */
  readonly period: string;
  readonly change: string;
  readonly reason: string;
  readonly state: 'future' | 'current' | 'past';
  /** The last part of its address: its number, or its date where its number cannot stand in an address. */
  readonly segment: string;
  /** Where its whole text stands. */
  readonly path: string;
}

/** All versions of a standard, newest first. */
export function versionsOf(id: string, standard: Standard, { asOf, say }: Context): VersionLine[] {
  const inForce = standard.versions.findLast(({ effective }) => effective <= asOf);
  return readingsOf(standard)
    .map(({ version: { version, effective, change, reason }, until }): VersionLine => {
      const segment = /^\w[\w.-]*$/.test(version) ? version : effective;
      const period =
        until === undefined
          ? say({ zh: `${effective} 起`, en: `from ${effective}` })
          : say({ zh: `${effective} 至 ${until}`, en: `${effective} to ${until}` });
      return {
        version,
        effective,
        ...(until !== undefined && { until }),
        period,
        change,
        reason,
        state: version === inForce?.version ? 'current' : effective > asOf ? 'future' : 'past',
        segment,
        path: paths.standardVersion(id, segment),
      };
    })
    .reverse();
}
