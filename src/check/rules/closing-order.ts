import { isLate } from '../../model/moment.ts';
import type { Closing, Task } from '../../model/records/task.ts';
import type { Path } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import { record, TASK } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const files = (reopened: string) => ({
  [TASK]: record('task', {
    closings:
      `\n  - { on: 2026-06-30, by: 分管副总经理, reopened: { on: ${reopened}, reason: 指标又变差, by: 总经理 } }\n` +
      '  - { on: 2026-09-01, by: 分管副总经理 }',
  }),
});

export const closingOrder: Rule = {
  code: 'closing-order',
  severity: 'error',
  title: { zh: '任务的关闭与重开次序不对', en: 'Closings and reopenings of a task are out of order' },
  why: {
    zh: '先关闭，后重开，再关闭。次序乱了，某一天任务是开是关、督办该不该发就没有答案。',
    en: 'A task is closed, opened again and closed again. Out of order, nobody can say whether it was open on a day, and whether an order was due.',
  },
  fix: {
    zh: '按先后写 closings：每次关闭之后写明何时重开，才能再次关闭；例外须在关闭之前批准。',
    en: 'List `closings` as they came: say when each was undone before the next, and grant an exception before the closing.',
  },
  bad: files('2026-06-15'),
  good: files('2026-07-15'),
  *check({ workspace: { records } }) {
    for (const entry of records.task.values()) {
      const closings = entry.value.closings ?? [];
      for (const [i, closing] of closings.entries()) {
        for (const { at, message } of faults(closing, closings[i - 1], entry.value)) {
          yield { place: placeOf(entry, ['closings', i, ...at]), message };
        }
      }
    }
  },
};

function* faults(
  { on, exception, reopened }: Closing,
  before: Closing | undefined,
  task: Task,
): Iterable<{ at: Path; message: Finding['message'] }> {
  if (before && !before.reopened) {
    yield {
      at: ['on'],
      message: {
        zh: `${before.on} 已关闭，没有写何时重开，不能在 ${on} 再次关闭`,
        en: `It was closed on ${before.on} and not opened again, so it cannot be closed on ${on}`,
      },
    };
  } else if (before?.reopened && on < before.reopened.on) {
    yield {
      at: ['on'],
      message: {
        zh: `${before.reopened.on} 才重开，不能在 ${on} 就关闭`,
        en: `It was opened again on ${before.reopened.on}, so it cannot be closed on ${on}`,
      },
    };
  }
  if (reopened && reopened.on < on) {
    yield {
      at: ['reopened', 'on'],
      message: {
        zh: `${reopened.on} 重开，早于关闭的 ${on}`,
        en: `It was opened again on ${reopened.on}, before it was closed (${on})`,
      },
    };
  }
  if (
    reopened?.deadline !== undefined &&
    (isLate(reopened.deadline, reopened.on) || isLate(reopened.deadline, task.deadline))
  ) {
    yield {
      at: ['reopened', 'deadline'],
      message: {
        zh: `重开后的时限 ${reopened.deadline} 早于重开日期或原时限 ${task.deadline}`,
        en: `The new deadline ${reopened.deadline} is before the reopening or before the old one (${task.deadline})`,
      },
    };
  }
  if (exception && exception.on > on) {
    yield {
      at: ['exception', 'on'],
      message: {
        zh: `例外 ${exception.on} 才批准，任务 ${on} 就关闭了`,
        en: `The exception was granted on ${exception.on}, after the task was closed (${on})`,
      },
    };
  }
}
