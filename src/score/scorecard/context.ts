import type { Day, Month } from '../../model/month.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Calendar } from '../calendar.ts';
import type { Organisation } from '../organisation.ts';
import type { Values } from '../values.ts';

/** The points of a task at the end of a month, or null while nothing of it was due. */
export type TaskScore = (task: string, month: Month) => number | null;

/** What supervision takes off a department's score in a month: the levels that fell due on its tasks. Points are positive. */
export type SupervisionOf = (
  department: string,
  month: Month,
) => readonly { readonly task: string; readonly level: number; readonly on: Day; readonly points: number }[];

/** What scorecards are computed from. */
export interface CardContext {
  readonly workspace: Workspace;
  readonly organisation: Organisation;
  readonly calendar: Calendar;
  readonly values: Values;
  readonly taskScore: TaskScore;
  readonly supervision: SupervisionOf;
}
