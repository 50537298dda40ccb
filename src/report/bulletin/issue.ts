import { addMonths, lastDayOf, type Day, type Month } from '../../model/month.ts';
import type { Committee, MeetingKind } from '../../model/records/organisation.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { trackTasks, type TaskState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { cardOf, companyIn } from '../scorecard/subjects.ts';

/** What a month's bulletin is made from. */
export interface Issue {
  readonly context: Context;
  readonly month: Month;
  /** The company and its card of the month. */
  readonly company: string;
  readonly result: ScorecardResult;
  /** The latest month is told as of the as-of date, earlier ones as of their end. */
  readonly isLatest: boolean;
  readonly asOf: Day;
  /** Tasks issued by then, as they stood then. What supervision falls due is said of the latest month only. */
  readonly tasks: readonly TaskState[];
  /** The month in which what it asks for is to be done. */
  readonly nextMonth: Month;
  /** The meeting at which it is read out, and the committee that holds it. */
  readonly meeting?: MeetingKind;
  readonly committee?: Committee;
}

/** Undefined for a month without a card of the company. */
export function issueOf(month: Month, context: Context): Issue | undefined {
  const company = companyIn(month, context);
  const result = company === undefined ? undefined : cardOf({ id: company, isDepartment: false }, month, context);
  if (company === undefined || !result) return undefined;
  const isLatest = month === context.latest;
  const asOf = isLatest ? context.asOf : lastDayOf(month);
  return {
    ...{ context, month, company, result, isLatest, asOf },
    tasks: tasksAt(asOf, isLatest, context),
    nextMonth: addMonths(month, 1),
    ...heldBy(context),
  };
}

/** The same of a month that is looked back to on a later day; tasks are as they stood on that day. */
export function issueAt(month: Month, asOf: Day, context: Context): Issue | undefined {
  const issue = issueOf(month, context);
  return issue && { ...issue, asOf, isLatest: false, tasks: tasksAt(asOf, false, context) };
}

function tasksAt(asOf: Day, isLatest: boolean, context: Context): TaskState[] {
  const states = isLatest
    ? context.tasks
    : trackTasks(context.workspace, asOf).map((state) => ({ ...state, due: null, next: null, toIssue: null }));
  return states.filter(({ task }) => (context.workspace.records.task.get(task)?.value.issued ?? '') <= asOf);
}

/** The committee that holds the meeting at which bulletins are read; without such a meeting the first of the company's. */
function heldBy({ workspace: { records } }: Context): Pick<Issue, 'meeting' | 'committee'> {
  const entry = [...records['meeting-kind'].values()].find(({ value }) => value.bulletin);
  const committees = [...records.committee.values()].map(({ value }) => value);
  const committee =
    committees.find(({ meetings = [] }) => entry !== undefined && meetings.includes(entry.id)) ??
    committees.find(({ level }) => level === 'province');
  return { ...(entry && { meeting: entry.value }), ...(committee && { committee }) };
}
