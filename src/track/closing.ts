import { closingAt } from '../model/closings.ts';
import type { Figures } from '../model/figures.ts';
import { addMonths, monthOf, type Day, type Month } from '../model/month.ts';
import type { Alerts } from '../model/records/alerts.ts';
import type { Task } from '../model/records/task.ts';
import type { Status } from '../model/results.ts';
import type { ClosingProof } from '../model/tracked.ts';

/** What tells whether indicators have recovered: the company's figures, as they stand. */
export interface Recovery {
  /** Months with figures. */
  readonly months: readonly Month[];
  readonly statusOf: (indicator: string, month: Month) => Status;
}

/** Recovery by the published figures of the company as a whole; without a company nothing is known. */
export function companyRecovery({ months, company, value }: Omit<Figures, 'latest'>): Recovery {
  return {
    months,
    statusOf: (indicator, month) => {
      const unit = company(month);
      return unit === undefined ? 'no-data' : value(unit, indicator, month).status;
    },
  };
}

const DEFAULT_MONTHS = 3;

/** Months on target that a task asks of its indicators: its own, else those of the alert rules, else three. */
export function recoveryMonths(task: Pick<Task, 'recoveryMonths'>, alerts: Alerts | undefined): number {
  return task.recoveryMonths ?? alerts?.recoveryMonths ?? DEFAULT_MONTHS;
}

/**
 * The proof for closing a task on a day. Indicators are looked at up to the latest month with figures that was over before
 * the day's own month; a month without data, or without a target, is not on target.
 */
export function closingProof(task: Task, alerts: Alerts | undefined, figures: Recovery, day: Day): ClosingProof {
  const needed = recoveryMonths(task, alerts);
  const upTo = latestBefore(monthOf(day), figures.months);
  const indicators = (task.indicators ?? []).map((indicator) => {
    return { indicator, onTarget: monthsOnTarget(indicator, upTo, figures), needed };
  });
  const missing = indicators.filter(({ onTarget }) => onTarget < needed);
  const openMilestones = task.milestones.filter(({ done }) => done === undefined || done > day).map(({ id }) => id);
  const granted = closingAt(task, day)?.exception;
  const exception = granted && granted.on <= day ? granted : null;
  const isRecovered = missing.length === 0 || exception !== null;
  return { upTo, indicators, missing, openMilestones, exception, mayClose: isRecovered && openMilestones.length === 0 };
}

function latestBefore(month: Month, months: readonly Month[]): Month | null {
  return (
    months
      .filter((candidate) => candidate < month)
      .sort()
      .at(-1) ?? null
  );
}

/** How many months in a row, up to and with a month, an indicator was on target. */
function monthsOnTarget(indicator: string, upTo: Month | null, { months, statusOf }: Recovery): number {
  let count = 0;
  for (let month = upTo; month !== null && months.includes(month); month = addMonths(month, -1)) {
    if (statusOf(indicator, month) !== 'achieved') break;
    count++;
  }
  return count;
}
