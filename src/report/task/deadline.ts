import type { Task } from '../../model/records/task.ts';
import { renewalAt } from '../../model/closings.ts';
import type { TaskState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';

/** What is to be said of the deadline in force: who changed it and when, and days on which the clock stands still. */
export function deadlineNotes(task: Task, state: TaskState, context: Context): string[] {
  const { say, asOf } = context;
  const renewal = renewalAt(task, asOf);
  const { paused, daysStood } = state;
  return [
    ...(renewal
      ? [
          say({
            zh: `原时限 ${task.deadline}，${renewal.on} 重开后改定`,
            en: `${task.deadline} at first; set anew when it was opened again on ${renewal.on}`,
          }),
        ]
      : []),
    ...(paused ? [pausedText(paused, context)] : []),
    ...(daysStood > 0
      ? [
          say({
            zh: `时限后停表 ${daysStood} 天，不计逾期`,
            en: `${counted(daysStood, 'day')} since then not counted: the clock stood still`,
          }),
        ]
      : []),
  ];
}

function pausedText({ from, until, reason }: NonNullable<TaskState['paused']>, context: Context): string {
  const why = pauseReason(reason, context);
  return until === null
    ? context.say({ zh: `${from} 起停表：${why}`, en: `The clock stands still since ${from}: ${why}` })
    : context.say({ zh: `停表至 ${until}：${why}`, en: `The clock stands still until ${until}: ${why}` });
}

/** A reason for which the clock may stop, by the name the rules give it. */
export function pauseReason(id: string, { workspace }: Context): string {
  const rules = workspace.records.supervision.get('supervision')?.value;
  return rules?.stopTheClock?.reasons.find((reason) => reason.id === id)?.name ?? id;
}
