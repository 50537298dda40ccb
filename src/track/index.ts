import type { Figures } from '../model/figures.ts';
import type { Moment } from '../model/moment.ts';
import type { OrderDue, Tracked } from '../model/tracked.ts';
import type { Workspace } from '../model/workspace.ts';
import { trackAppeals } from './appeals.ts';
import { closingProof, companyRecovery } from './closing.ts';
import { trackDecisions } from './decisions.ts';
import { trackOrders } from './orders.ts';
import { massComplaints } from './mass-complaints.ts';
import { reportsByTask } from './progress.ts';
import { redFigures } from './reds.ts';
import { taskState, type TaskState } from './task-state.ts';

export type { Moment } from '../model/moment.ts';
export type {
  ClosingProof,
  DecisionOverdue,
  IndicatorProof,
  MassComplaint,
  MassMonth,
  OrderDue,
  RedFigure,
  Tracked,
} from '../model/tracked.ts';
export type { Accountability } from './accountability.ts';
export { APPEAL_STATES, trackAppeals, type AppealState, type AppealStateName } from './appeals.ts';
export { closingProof, companyRecovery, recoveryMonths, type Recovery } from './closing.ts';
export { DECISION_STATES, trackDecisions, type DecisionState, type DecisionStateName } from './decisions.ts';
export { delayAt, type Delay } from './delay.ts';
export { supervisionDeductions, type SupervisionDeduction } from './deductions.ts';
export {
  closureOf,
  DIRECTIONS,
  headsBy,
  SUGGESTION_STATES,
  trackSuggestions,
  type Closure,
  type Direction,
  type SuggestionState,
  type SuggestionStateName,
} from './experience.ts';
export {
  GATE_RESULTS,
  LAUNCH_STATES,
  trackLaunches,
  type GateResult,
  type LaunchState,
  type LaunchStateName,
  type PointState,
  type PointStateName,
  type StageState,
} from './gates.ts';
export type { DatedLevel, Level } from './levels.ts';
export { liveLaunches, type LaunchKinds, type LiveLaunch } from './live-launches.ts';
export { massComplaints } from './mass-complaints.ts';
export {
  MEETING_STATES,
  meetingCalendar,
  meetingsHeld,
  nextMeeting,
  plannedDay,
  type CalendarEntry,
  type MeetingStateName,
} from './meetings.ts';
export type { OpenMilestone } from './milestones.ts';
export { ORDER_STATES, trackOrders, type OrderState, type OrderStateName } from './orders.ts';
export { embeddedIn, embeddedOf, pointsOf, type Embedded } from './embedded.ts';
export { forecast, slippage } from './pace.ts';
export { actual, isFinished, planned, reportsByTask, type Report } from './progress.ts';
export { programme, type ProgrammePoint } from './programme.ts';
export { latestComplete, redFigures } from './reds.ts';
export {
  calendarOf,
  PROJECT_STATES,
  trackProjects,
  WORK_STATES,
  type ProjectState,
  type ProjectStateName,
  type WorkState,
  type WorkStateName,
} from './projects.ts';
export { scheduleOf, type Schedule, type ScheduledWork } from './schedule.ts';
export { nextPhases, trackRoadmap, type PhaseStanding, type UnitPhase } from './roadmap.ts';
export { taskScores } from './task-scores.ts';
export { TASK_STATES, type Downgrade, type PauseState, type TaskState, type TaskStateName } from './task-state.ts';

/** Every task as it stands at a moment, in the order of the records; tasks that are issued later are not started. */
export function trackTasks(workspace: Workspace, asOf: Moment): TaskState[] {
  const { task, supervision, site } = workspace.records;
  const [reports, rules] = [reportsByTask(workspace), supervision.get('supervision')?.value];
  const orders = Map.groupBy(trackOrders(workspace, asOf), (order) => order.task);
  const calendar = site.get('site')?.value.calendar;
  return [...task].map(([id, entry]) => {
    const watched = { task: entry.value, reports: reports.get(id) ?? [], rules };
    return taskState(id, watched, orders.get(id) ?? [], calendar, asOf);
  });
}

/** Orders due but not issued, those that have waited longest first. */
export function ordersDue(tasks: readonly TaskState[]): OrderDue[] {
  const due = tasks.flatMap(({ task, owner, toIssue, due }) =>
    toIssue && due
      ? [{ task, owner, level: toIssue.level, since: toIssue.from, at: toIssue.at, levelDue: due.level.level }]
      : [],
  );
  return due.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** What checks are told of tasks and their supervision at a moment; whether they may be closed goes by the figures. */
export function trackedAt(workspace: Workspace, asOf: Moment, figures: Omit<Figures, 'latest'>): Tracked {
  const { task, alerts } = workspace.records;
  const recovery = companyRecovery(figures);
  const tasks = trackTasks(workspace, asOf);
  return {
    asOf,
    ordersDue: ordersDue(tasks),
    decisionsOverdue: trackDecisions(workspace, tasks, asOf).filter(({ state }) => state === 'overdue'),
    reds: redFigures(workspace, asOf, figures),
    massComplaints: massComplaints(workspace, asOf),
    appeals: trackAppeals(workspace, asOf),
    closing: (id, day) => {
      const record = task.get(id)?.value;
      return record && closingProof(record, alerts.get('alerts')?.value, recovery, day);
    },
  };
}
