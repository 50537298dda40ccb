import { dayOf, type Moment } from '../model/moment.ts';
import { dayAt, dayIndex, type Day } from '../model/month.ts';
import { clockOf, levelByDays, overdueAt } from '../model/overdue.ts';
import type { Supervision } from '../model/records/supervision.ts';
import type { Task } from '../model/records/task.ts';
import { actual, isFinished, type Report } from './progress.ts';

export type Level = Supervision['levels'][number];

/** A level of supervision with the first day on which it is due. */
export interface DatedLevel {
  readonly level: Level;
  readonly from: Day;
  /** When on that day, where days overdue bring it and the deadline says a time of day; else the day again. */
  readonly at: Moment;
}

/** A task with what its supervision is judged by. Without rules no level is ever due. */
export interface Watched {
  readonly task: Task;
  readonly reports: readonly Report[];
  readonly rules: Supervision | undefined;
}

/** Levels by number, 0 where there is none. */
export interface Standing {
  /** What the days overdue ask for. */
  readonly byDays: number;
  /** What is due after a downgrade. */
  readonly due: number;
  /** By how many levels the progress made lowers what the days ask for, now and later. */
  readonly lowered: number;
}

/**
 * The level due on a task at a moment: the highest whose days overdue are full, lowered by the rules' downgrade where the
 * actual progress allows for it, never below 0. Nothing is due on a task that is finished.
 */
export function levelAt({ task, reports, rules }: Watched, asOf: Moment): Standing {
  const day = dayOf(asOf);
  if (isFinished(task, reports, day)) return { byDays: 0, due: 0, lowered: 0 };
  const byDays = levelByDays(rules, clockOf(task, rules, day), asOf);
  const downgrade = rules?.downgrade;
  const lowered = downgrade && actual(task, reports, day) >= downgrade.actualAtLeast ? downgrade.levels : 0;
  return { byDays, due: Math.max(0, byDays - lowered), lowered };
}

/** The first day of the unbroken time up to a moment over which at least this level, from 1, was due; undefined if not. */
export function dueSince(watched: Watched, level: number, asOf: Moment): Day | undefined {
  if (levelAt(watched, asOf).due < level) return undefined;
  let index = dayIndex(dayOf(asOf));
  while (levelAt(watched, dayAt(index - 1)).due >= level) index--;
  return dayAt(index);
}

/** A level of the rules with the day since which it has been due; null when it is not, or there is no such level. */
export function dated(watched: Watched, level: number, asOf: Moment): DatedLevel | null {
  const found = watched.rules?.levels.find((each) => each.level === level);
  const from = found && dueSince(watched, level, asOf);
  return found && from !== undefined ? { level: found, from, at: reachedAt(watched, found, from) } : null;
}

/** When on the day a level is due from it fell due. A downgrade that ends and a task opened again know only days. */
function reachedAt({ task, reports, rules }: Watched, { level }: Level, from: Day): Moment {
  const { lowered } = levelAt({ task, reports, rules }, from);
  const asked = rules?.levels.find((each) => each.level === level + lowered);
  const at = asked ? overdueAt(clockOf(task, rules, from), asked.afterDays) : null;
  return at !== null && dayOf(at) === from ? at : from;
}

/**
 * The level that falls due next on a task that is not finished, when neither its progress nor its clock changes. Null after
 * the last one, and while the clock stands still with no end known.
 */
export function nextLevel(watched: Watched, { due, lowered }: Standing, asOf: Moment): DatedLevel | null {
  const { task, reports, rules } = watched;
  const day = dayOf(asOf);
  const level = rules?.levels.find((each) => each.level === due + 1);
  const asked = rules?.levels.find((each) => each.level === due + 1 + lowered);
  if (!level || !asked || isFinished(task, reports, day)) return null;
  const at = overdueAt(clockOf(task, rules, day), asked.afterDays);
  return at === null ? null : { level, from: dayOf(at), at };
}

/**
 * Levels with the day on which each fell due for the first time since the deadline was set, oldest first. A level that a
 * downgrade held back fell due when it no longer did; one that was due again later is not told twice.
 */
export function levelsFallen(watched: Watched, asOf: Moment): DatedLevel[] {
  const { task, rules } = watched;
  const [first, last] = [dayIndex(dayOf(task.deadline)), dayIndex(dayOf(asOf))];
  const fallen: DatedLevel[] = [];
  let [deadline, highest] = [task.deadline, 0];
  for (let index = first; index <= last; index++) {
    const day = dayAt(index);
    const inForce = clockOf(task, rules, day).deadline;
    if (inForce !== deadline) [deadline, highest] = [inForce, 0];
    const { due } = levelAt(watched, index === last ? asOf : day);
    const reached = rules?.levels.filter(({ level }) => level > highest && level <= due) ?? [];
    const inOrder = reached.sort((a, b) => a.level - b.level);
    fallen.push(...inOrder.map((level) => ({ level, from: day, at: reachedAt(watched, level, day) })));
    highest = Math.max(highest, due);
  }
  return fallen;
}
