import type { Month } from '../model/month.ts';
import { STATUSES, type Status, type Value } from '../model/results.ts';
import type { Scores } from '../score/index.ts';
import type { TaskState } from '../track/index.ts';
import { contestedFigure } from './appeals/marks.ts';
import type { ContestMark } from './appeals/types.ts';
import { changeOf, type Change } from './change.ts';
import type { Context } from './context.ts';
import { isSign } from './format.ts';
import { onceFor } from './once.ts';
import { pathOfRecord } from './paths.ts';
import { companyIn } from './scorecard/subjects.ts';

/** How a value stands, as it is shown: where there is nothing to hold it against, that is said. */
export type ShownStatus = Status | 'no-target';

export function shownStatus({ status, published, target }: Value): ShownStatus {
  return published !== null && target === null ? 'no-target' : status;
}

/** A value as it is shown wherever it stands: table, card or list. */
export interface Figure {
  readonly indicator: string;
  readonly name: string;
  readonly path: string;
  /** With its unit of measurement; a dash when nothing was measured. */
  readonly value: string;
  /** The same in two parts for where it is set large: with its sign (93.81%), and the words of its unit apart. */
  readonly amount: string;
  readonly unit: string;
  /** With the sign it is judged by: `≥ 95.00%`, `≤ 6.00 件`. */
  readonly target: string;
  /** The same beside the value, which has said the words of its unit: `≤ 6.00`. */
  readonly goal: string;
  readonly status: ShownStatus;
  readonly mom: Change;
  readonly yoy: Change;
  readonly preliminary: boolean;
  readonly smallSample: boolean;
  /** What it may truly be where it rests on few cases: `88.10–96.40`. */
  readonly interval?: string;
  /** Where its unit contests it, or did. */
  readonly contested?: ContestMark;
}

export function figureOf(value: Value, context: Context): Figure | undefined {
  const indicator = context.workspace.records.indicator.get(value.indicator)?.value;
  if (!indicator) return undefined;
  const { format } = context;
  const { precision, direction, unit } = indicator;
  const published = format.figure(value.published, precision);
  const goal = format.bound(value.target?.target, precision, direction);
  const change = (which: 'mom' | 'yoy'): Change => ({
    ...changeOf(value[which], precision, format),
    ...(value.broken?.includes(which) && { broken: true }),
    ...(value.regrouped?.includes(which) && { regrouped: true }),
  });
  const contested = contestedFigure(value, context);
  return {
    indicator: value.indicator,
    name: indicator.name,
    path: pathOfRecord(context.workspace, 'indicator', value.indicator) ?? '',
    value: format.withUnit(published, unit),
    amount: isSign(unit) ? format.withUnit(published, unit) : published,
    unit: isSign(unit) ? '' : unit,
    target: format.withUnit(goal, unit),
    goal: isSign(unit) ? format.withUnit(goal, unit) : goal,
    status: shownStatus(value),
    mom: change('mom'),
    yoy: change('yoy'),
    preliminary: value.preliminary,
    smallSample: value.smallSample === true,
    ...(contested && { contested }),
    ...(value.interval && {
      interval: [value.interval.lower, value.interval.upper].map((end) => format.figure(end, precision)).join('–'),
    }),
  };
}

/** Months for a sparkline: the last thirteen, so that the same month of the year before stands at its start. */
export const SPARK_MONTHS = 13;

export interface Spark {
  readonly values: readonly (number | null)[];
  readonly targets: readonly (number | null)[];
  readonly preliminary: boolean;
}

const sparkOnce = onceFor<Scores, Spark>();

/** The months up to `month` of a unit's indicator, as a line the size of a word. */
export function sparkOf(unit: string, indicator: string, month: Month, { months, scores }: Context): Spark {
  return sparkOnce(scores, `${unit} ${indicator} ${month}`, () => {
    const until = months.indexOf(month) + 1;
    const shown = months.slice(Math.max(0, until - SPARK_MONTHS), until);
    const values = shown.map((each) => scores.value(unit, indicator, each));
    return {
      values: values.map((value) => value.published),
      targets: values.map(({ target }) => (typeof target?.target === 'number' ? target.target : null)),
      preliminary: values.at(-1)?.preliminary ?? false,
    };
  });
}

/** For how many months in a row, up to and with `month`, the target has been missed. */
export function monthsOff(unit: string, indicator: string, month: Month, context: Context): number {
  const until = context.months.indexOf(month);
  let count = 0;
  for (let i = until; i >= 0; i--) {
    const at = context.months[i];
    if (at === undefined || !isOff(context.scores.value(unit, indicator, at).status)) break;
    count++;
  }
  return count;
}

export function isOff(status: ShownStatus): boolean {
  return status === 'missed' || status === 'at-risk';
}

/** Tasks that are to mend an indicator, as they stand at the as-of date. */
export function tasksFor(indicator: string, context: Context): TaskState[] {
  return context.tasks.filter((state) =>
    context.workspace.records.task.get(state.task)?.value.indicators?.includes(indicator),
  );
}

/** The unit whose figure stands for an indicator: the company, or the first unit that has figures of it. */
export function widestUnit(indicator: string, context: Context): string | undefined {
  const units = context.scores.unitsOf(indicator);
  const company = context.latest && companyIn(context.latest, context);
  return company !== undefined && units.includes(company) ? company : units[0];
}

/** How many stand how. */
export type Tally = Readonly<Record<Status, number>>;

/** What has no target cannot be counted as standing anyhow: it is among those without data. */
export function tallyOf(shown: readonly ShownStatus[]): Tally {
  const statuses = shown.map((status) => (status === 'no-target' ? 'no-data' : status));
  const count = (status: Status) => statuses.filter((each) => each === status).length;
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Record<Status, number>;
}
