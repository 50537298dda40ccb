import type { Language } from '../../../src/model/diagnostic.ts';
import { dayOf } from '../../../src/model/moment.ts';
import type { Day, Month } from '../../../src/model/month.ts';
import { languagesOf } from '../../../src/site/languages.ts';
import type { Opened } from '../kind.ts';

/** The day on which records are made. */
export function today({ asOf }: Opened): Day {
  return dayOf(asOf);
}

/** The language in which a workspace's own records are written. */
export function ownLanguage({ workspace }: Opened): Language {
  const site = workspace.records.site.get('site')?.value;
  return (site && languagesOf(site)[0]) ?? 'zh-CN';
}

/** One more than the highest. */
export function nextNumber(numbers: readonly number[]): number {
  return Math.max(0, ...numbers) + 1;
}

/** Ids that `site.yaml` gives its lines or modules. */
export function siteIds(key: 'lines' | 'modules') {
  return ({ workspace }: Opened) => (workspace.records.site.get('site')?.value[key] ?? []).map(({ id }) => id);
}

/** The last month that has figures by that day; the month of the day where there is none. */
export function latestMonth({ workspace, asOf }: Opened): Month {
  const month = asOf.slice(0, 7);
  const months = workspace.measurementFiles.map((file) => file.month).filter((each) => each <= month);
  return months.sort().at(-1) ?? month;
}
