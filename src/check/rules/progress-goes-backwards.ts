import { placeOf } from '../../model/workspace.ts';
import { record, TASK } from '../example.ts';
import type { Rule } from '../rule.ts';

const files = (october: string) => ({
  [TASK]: record('task'),
  'data/2026-09/progress.yaml': 'tasks:\n  - { task: complaint-hours, actual: 60 }\n',
  'data/2026-10/progress.yaml': `tasks:\n  - { task: complaint-hours, ${october} }\n`,
});

export const progressGoesBackwards: Rule = {
  code: 'progress-goes-backwards',
  severity: 'error',
  title: { zh: '任务进度倒退', en: 'Progress goes backwards' },
  why: {
    zh: '进度是累计的，不会越做越少；倒退说明有一个月报错了，逾期和督办级别也跟着错。',
    en: 'Progress is cumulative. A fall means that one month was wrong, and with it the days overdue and the level due.',
  },
  fix: {
    zh: '改正报错的那个月；确实要调低的，在 note 里写明原因。',
    en: 'Correct the month that was wrong; where it has to be lowered, say why in `note`.',
  },
  bad: files('actual: 40'),
  good: files('actual: 40, note: 试点验收未通过，退回重做'),
  *check({ workspace: { records } }) {
    const last = new Map<string, { actual: number; month: string }>();
    const months = [...records.progress.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const entry of months) {
      for (const [i, { task, actual, note }] of entry.value.tasks.entries()) {
        const before = last.get(task);
        last.set(task, { actual, month: entry.id });
        if (!before || actual >= before.actual || note !== undefined) continue;
        yield {
          place: placeOf(entry, ['tasks', i, 'actual']),
          message: {
            zh: `任务“${task}”的进度从 ${before.month} 的 ${before.actual}% 降到了 ${actual}%`,
            en: `The progress of task \`${task}\` falls from ${before.actual}% in ${before.month} to ${actual}%`,
          },
        };
      }
    }
  },
};
