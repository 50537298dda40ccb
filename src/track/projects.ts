import { dayOf, type Moment } from '../model/moment.ts';
import type { Day } from '../model/month.ts';
import type { Project, ProjectPhase, Work } from '../model/records/project.ts';
import type { Site } from '../model/records/site.ts';
import { workdayFrom, workdaysBetween, type WorkCalendar } from '../model/workdays.ts';
import type { Workspace } from '../model/workspace.ts';
import { scheduleOf, type Known, type Schedule, type ScheduledWork } from './schedule.ts';

export const WORK_STATES = ['done', 'late', 'under-way', 'to-come'] as const;
/** Done; past the day it was planned to end; within its days; not yet begun by plan. */
export type WorkStateName = (typeof WORK_STATES)[number];

/** How a piece of work stands. */
export interface WorkState {
  readonly work: string;
  readonly phase: string;
  readonly state: WorkStateName;
  /** The day it was done; null also where its project was closed and nobody wrote down when. */
  readonly done: Day | null;
  /** Working days past its planned end; 0 when it is not late. */
  readonly daysLate: number;
  readonly plan: ScheduledWork;
}

export const PROJECT_STATES = ['not-started', 'on-track', 'late', 'finished'] as const;
/** Before its first day; will end by its planned day as far as can be told; later than that; closed. */
export type ProjectStateName = (typeof PROJECT_STATES)[number];

/** How an improvement project stands at a moment. */
export interface ProjectState {
  readonly project: string;
  readonly owner: string;
  readonly state: ProjectStateName;
  /** The first phase with work to be done; the last one of a project in which all is done. */
  readonly phase: string;
  /** As planned: days go by durations and dependencies alone. */
  readonly plan: Schedule;
  /** In the order of the record. */
  readonly works: readonly WorkState[];
  /** Working days of works that should be, and that are, done, in per cent of all. */
  readonly planned: number;
  readonly actual: number;
  /** Its end with what is done as it was done and the rest no sooner than it now can be; its closing once it is closed. */
  readonly forecast: Day;
  /** Working days by which that is later than planned; negative when it is sooner. */
  readonly slip: number;
}

/** Improvement projects as they stand at a moment, in the order of the records; none whose works wait in a circle. */
export function trackProjects(workspace: Workspace, asOf: Moment): ProjectState[] {
  const site = workspace.records.site.get('site')?.value;
  return [...workspace.records.project].flatMap(([id, { value }]) => projectState(id, value, site, dayOf(asOf)) ?? []);
}

/** The site's days off and worked weekends, unless the project has its own. */
export function calendarOf(project: Project, site: Pick<Site, 'calendar'> | undefined): WorkCalendar {
  const holidays = project.daysOff ?? site?.calendar?.holidays ?? [];
  return { holidays, workdays: project.extraWorkdays ?? site?.calendar?.workdays ?? [] };
}

function projectState(id: string, project: Project, site: Site | undefined, day: Day): ProjectState | null {
  const calendar = calendarOf(project, site);
  const all = project.phases.flatMap(({ work }) => work);
  const plan = scheduleOf(all, project.start, calendar);
  if (!plan) return null;
  const closed = project.closed !== undefined && project.closed <= day ? project.closed : null;
  const works = project.phases.flatMap((phase) => worksOf(phase, plan, closed !== null, day, calendar));
  const expected = scheduleOf(all, project.start, calendar, knownAt(all, day, calendar));
  const forecast = closed ?? expected?.end ?? plan.end;
  const total = all.reduce((sum, { days }) => sum + days, 0);
  const share = (counts: (work: WorkState) => boolean) =>
    (works.reduce((sum, work, i) => sum + (counts(work) ? (all[i]?.days ?? 0) : 0), 0) / total) * 100;
  return {
    project: id,
    owner: project.owner,
    state: closed ? 'finished' : day < plan.start ? 'not-started' : forecast > plan.end ? 'late' : 'on-track',
    phase: (works.find(({ state }) => state !== 'done') ?? works.at(-1))?.phase ?? '',
    plan,
    works,
    planned: share(({ plan: { finish } }) => finish <= day),
    actual: share(({ state }) => state === 'done'),
    forecast,
    slip: workdaysBetween(plan.end, forecast, calendar),
  };
}

function worksOf(phase: ProjectPhase, plan: Schedule, closed: boolean, day: Day, calendar: WorkCalendar): WorkState[] {
  return phase.work.flatMap((work) => {
    const dates = plan.works.find((each) => each.work === work.id);
    if (!dates) return [];
    const done = isDone(work, day) ? (work.done ?? null) : null;
    const state = closed || done !== null ? 'done' : stateBy(dates, day);
    const daysLate = state === 'late' ? workdaysBetween(dates.finish, day, calendar) : 0;
    return [{ work: work.id, phase: phase.id, state, done, daysLate, plan: dates }];
  });
}

function isDone({ done }: Work, day: Day): boolean {
  return done !== undefined && done <= day;
}

function stateBy({ start, finish }: ScheduledWork, day: Day): WorkStateName {
  return finish < day ? 'late' : start <= day ? 'under-way' : 'to-come';
}

/** What is done was done when it was; what is not ends today at the soonest, or on the next day that is worked. */
function knownAt(works: readonly Work[], day: Day, calendar: WorkCalendar): Known {
  const byId = new Map(works.map((work) => [work.id, work]));
  const soonest = workdayFrom(day, calendar);
  return ({ id }, { start, finish }) => {
    const work = byId.get(id);
    if (work?.done !== undefined && isDone(work, day)) {
      return { start: start < work.done ? start : work.done, finish: work.done };
    }
    return { start, finish: finish > soonest ? finish : soonest };
  };
}
