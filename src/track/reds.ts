import { isClosed } from '../model/closings.ts';
import type { Figures } from '../model/figures.ts';
import { dayOf, type Moment } from '../model/moment.ts';
import { lastDayOf, type Day, type Month } from '../model/month.ts';
import type { AcceptedReason } from '../model/records/alerts.ts';
import type { RedFigure } from '../model/tracked.ts';
import { isWithheld, type Workspace } from '../model/workspace.ts';

type CompanyFigures = Omit<Figures, 'latest'>;

/**
 * Key indicators that the company missed in the latest month that was over by then, in the order of the records, each with
 * who answers for it: open tasks that are to mend it, or an accepted reason that has not run out.
 */
export function redFigures(workspace: Workspace, asOf: Moment, figures: CompanyFigures): RedFigure[] {
  const { records } = workspace;
  const isUnsaid = isWithheld(workspace, 'task', 'accepted-reason');
  const day = dayOf(asOf);
  const month = latestComplete(figures.months, day);
  const unit = month && figures.company(month);
  if (month === undefined || unit === undefined) return [];
  const open = [...records.task].filter(([, { value: task }]) => task.issued <= day && !isClosed(task, day));
  return [...records.indicator].flatMap(([indicator, { value }]) => {
    if (!value.key || figures.value(unit, indicator, month).status !== 'missed') return [];
    const tasks = open.filter(([, { value: task }]) => task.indicators?.includes(indicator)).map(([id]) => id);
    const reasons = [...records['accepted-reason']]
      .filter(([, { value: reason }]) => reason.indicator === indicator && isAbout(reason, { unit, month, day }))
      .sort(([, a], [, b]) => (a.value.until < b.value.until ? 1 : -1));
    const [latest, { value: reason } = { value: undefined }] = reasons[0] ?? [];
    const isInForce = reason !== undefined && reason.until >= day;
    return [
      {
        indicator,
        unit,
        month,
        tasks,
        accepted: (isInForce && latest) || null,
        expired: (!isInForce && latest) || null,
        owned: tasks.length > 0 || isInForce || isUnsaid,
      },
    ];
  });
}

/** The latest month with figures that is over at the end of a day; until months can be closed, that makes it complete. */
export function latestComplete(months: readonly Month[], day: Day): Month | undefined {
  return months.findLast((month) => lastDayOf(month) <= day);
}

/** True for a reason that was given by the day for the figures of the month, of the company as a whole. */
function isAbout(reason: AcceptedReason, { unit, month, day }: { unit: string; month: Month; day: Day }): boolean {
  return (reason.unit ?? unit) === unit && reason.from <= month && reason.on <= day;
}
