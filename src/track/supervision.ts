import type { Day } from '../model/month.ts';
import type { Supervision } from '../model/records/supervision.ts';
import { dayLate, fullDaysLate, isLate, type Moment } from './moment.ts';

export type Level = Supervision['levels'][number];

/** A level of supervision with the first day on which it is due. */
export interface DatedLevel {
  readonly level: Level;
  readonly from: Day;
}

/** What the rules ask for on a task that is not done: the level that is due and the one that comes next. */
export interface LevelsDue {
  readonly due: DatedLevel | null;
  readonly next: DatedLevel | null;
}

/** Levels for a deadline that is not met, as of a moment. Without rules none is ever due. */
export function levelsDue(rules: Supervision | undefined, deadline: Moment, asOf: Moment): LevelsDue {
  const levels = [...(rules?.levels ?? [])].sort((a, b) => a.level - b.level);
  const days = fullDaysLate(deadline, asOf);
  const due = isLate(deadline, asOf) ? levels.findLast((level) => level.afterDays <= days) : undefined;
  const next = levels.find((level) => level.level > (due?.level ?? 0));
  const dated = (level: Level) => ({ level, from: dayLate(deadline, level.afterDays) });
  return { due: due ? dated(due) : null, next: next ? dated(next) : null };
}
