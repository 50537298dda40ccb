import { dayOf, isLate, minutesAt } from '../../model/moment.ts';
import type { Day } from '../../model/month.ts';
import type { Task } from '../../model/records/task.ts';
import { planned } from '../../track/index.ts';
import type { MilestoneLine } from './types.ts';

/** The steps of a task as they stand at a date, in the order in which they are due. */
export function milestoneLines(task: Task, asOf: Day): MilestoneLine[] {
  return [...task.milestones]
    .sort((a, b) => minutesAt(a.due) - minutesAt(b.due))
    .map(({ id, name, due, weight, done, evidence, key, risk }) => {
      const isDone = done !== undefined && done <= asOf;
      return {
        id,
        name,
        due,
        dueDay: dayOf(due),
        weight,
        ...(isDone && { done }),
        ...(isDone && evidence !== undefined && { evidence }),
        ...(risk !== undefined && { risk }),
        key: key === true,
        late: !isDone && isLate(due, asOf),
        planned: planned(task, dayOf(due)),
      };
    });
}
