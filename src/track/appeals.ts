import { dayOf, type Moment } from '../model/moment.ts';
import type { Day } from '../model/month.ts';
import type { Appeal, AppealRules } from '../model/records/appeal.ts';
import type { Publication } from '../model/records/publication.ts';
import type { AppealState, AppealStateName } from '../model/tracked.ts';
import { addWorkdays, workdaysBetween, type WorkCalendar } from '../model/workdays.ts';
import type { Workspace } from '../model/workspace.ts';

export { APPEAL_STATES, type AppealState, type AppealStateName } from '../model/tracked.ts';

/** Every appeal that was filed by a moment, as it stands then; in the order of filing. */
export function trackAppeals({ records }: Pick<Workspace, 'records'>, asOf: Moment): AppealState[] {
  const rules = records['appeal-rules'].get('appeal-rules')?.value;
  const calendar = records.site.get('site')?.value.calendar;
  const day = dayOf(asOf);
  const states = [...records.appeal].flatMap(([id, { value }]) => {
    const revisions = records.publication.get(value.month)?.value.revisions ?? [];
    return value.filed > day ? [] : [{ appeal: id, ...appealState(value, { rules, revisions, calendar }, day) }];
  });
  return states.sort((a, b) => (a.filed < b.filed ? -1 : a.filed > b.filed ? 1 : a.appeal < b.appeal ? -1 : 1));
}

/** What an appeal is judged by: the rules, and when the month was closed and restated. */
export interface AppealGround {
  readonly rules: AppealRules | undefined;
  readonly revisions: Publication['revisions'];
  readonly calendar: WorkCalendar | undefined;
}

/**
 * How an appeal stands on a day. It may be filed within some working days of the last time that the month was closed or
 * restated before it, at any time while the month is open; it is to be decided within some working days of filing.
 */
export function appealState(
  { filed, month, unit, about, decision }: Appeal,
  { rules, revisions, calendar }: AppealGround,
  asOf: Day,
): Omit<AppealState, 'appeal'> {
  const after = (day: Day, count: number | undefined) =>
    count === undefined ? null : addWorkdays(day, count, calendar);
  const past = (limit: Day | null, day: Day) =>
    limit === null ? 0 : Math.max(0, workdaysBetween(limit, day, calendar), limit < day ? 1 : 0);
  const closed = revisions.findLast(({ on }) => on <= filed)?.on;
  const fileBy = closed === undefined ? null : after(closed, rules?.fileWithin);
  const decideBy = after(filed, rules?.decideWithin);
  const decided = decision && decision.on <= asOf ? decision : undefined;
  const daysOver = past(decideBy, decided?.on ?? asOf);
  const granted = decided !== undefined && decided.outcome !== 'rejected';
  const revision = revisions.find(({ number, on }) => number === decided?.revision && on <= asOf)?.number ?? null;
  return {
    ...{ month, unit, about, filed, fileBy, decideBy, daysOver, revision },
    daysLate: past(fileBy, filed),
    state: decided ? decided.outcome : stateBefore(daysOver),
    decided: decided?.on ?? null,
    uncorrected: granted && revision === null && decided.correction === undefined,
  };
}

const stateBefore = (daysOver: number): AppealStateName => (daysOver > 0 ? 'overdue' : 'open');
