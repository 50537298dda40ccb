import type { Task } from '../../model/records/task.ts';
import type { Path } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import { record, TASK } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const milestones = (due: string) =>
  record('task', { milestones: `\n  - { id: live, name: 上线运行, due: ${due}, weight: 100 }` });

export const taskDeadline: Rule = {
  code: 'task-deadline',
  severity: 'error',
  title: { zh: '任务的日期前后矛盾', en: 'Dates of a task contradict each other' },
  why: {
    zh: '里程碑排在完成时限之后，计划进度和逾期天数就算不对，督办也会发错。',
    en: 'With a milestone after the deadline, planned progress and days overdue are wrong, and so are supervision orders.',
  },
  fix: {
    zh: '下达日期在前，各里程碑在下达与完成时限之间，完成和关闭日期不早于下达日期。',
    en: 'Issue it first, let milestones fall due between then and the deadline, and complete and close it no earlier.',
  },
  bad: { [TASK]: milestones('2026-07-31') },
  good: { [TASK]: milestones('2026-06-30') },
  *check({ workspace: { records } }) {
    for (const entry of records.task.values()) {
      for (const { at, message } of contradictions(entry.value)) yield { place: placeOf(entry, at), message };
    }
  },
};

/** True when a deadline lies before another; one without a time of day runs to the end of its day. */
function before(one: string, other: string): boolean {
  const ends = (text: string) => (text.length > 10 ? text : `${text} 24:00`);
  return ends(one) < ends(other);
}

function* contradictions(task: Task): Iterable<{ at: Path; message: Finding['message'] }> {
  const { issued, deadline, milestones } = task;
  const closing = task.closings?.[0];
  const closed = closing?.on;
  if (deadline.slice(0, 10) < issued) {
    yield {
      at: ['deadline'],
      message: {
        zh: `完成时限 ${deadline} 早于下达日期 ${issued}`,
        en: `The deadline ${deadline} is before it was issued (${issued})`,
      },
    };
  }
  for (const [i, { due, done }] of milestones.entries()) {
    if (before(deadline, due)) {
      yield {
        at: ['milestones', i, 'due'],
        message: {
          zh: `里程碑时限 ${due} 晚于任务完成时限 ${deadline}`,
          en: `It falls due on ${due}, after the deadline of the task (${deadline})`,
        },
      };
    } else if (due.slice(0, 10) < issued) {
      yield {
        at: ['milestones', i, 'due'],
        message: {
          zh: `里程碑时限 ${due} 早于任务下达日期 ${issued}`,
          en: `It falls due on ${due}, before the task was issued (${issued})`,
        },
      };
    }
    if (done !== undefined && done < issued) {
      yield {
        at: ['milestones', i, 'done'],
        message: {
          zh: `完成日期 ${done} 早于任务下达日期 ${issued}`,
          en: `It was done on ${done}, before the task was issued (${issued})`,
        },
      };
    }
    if (done !== undefined && closed !== undefined && closed < done) {
      yield {
        at: ['closings', 0, 'on'],
        message: {
          zh: `任务 ${closed} 关闭，里程碑 ${done} 才完成`,
          en: `The task was closed on ${closed}, before a milestone was done (${done})`,
        },
      };
    }
  }
  if (closed !== undefined && closed < issued) {
    yield {
      at: ['closings', 0, 'on'],
      message: {
        zh: `关闭日期 ${closed} 早于下达日期 ${issued}`,
        en: `It was closed on ${closed}, before it was issued (${issued})`,
      },
    };
  }
}
