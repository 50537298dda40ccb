import { inLanguage } from '../../src/model/diagnostic.ts';
import { addMonths, lastDayOf, type Month } from '../../src/model/month.ts';
import { trackTasks } from '../../src/track/index.ts';
import type { Opened } from './kind.ts';
import { ownLanguage } from './records/known.ts';

/**
 * Progress of tasks that are not done by the end of the month before, each as a comment with what was reported last: a figure
 * nobody has given must not be published, so a line counts only once its mark is taken off.
 */
export function progressToFill(opened: Opened, month: Month): string {
  const { workspace } = opened;
  const last = addMonths(month, -1);
  const open = trackTasks(workspace, lastDayOf(last)).filter(({ state }) => state !== 'done');
  const begun = open.filter(
    ({ task }) => (workspace.records.task.get(task)?.value.issued ?? month) <= lastDayOf(month),
  );
  const language = ownLanguage(opened);
  const head = {
    zh: `# 每行去掉行首的“# ”，把 actual 改成 ${month} 月末累计完成的百分比；这里写的是上月末的数。要说明的加上 note，如 { task: …, actual: 60, note: 终端到位 }。`,
    en: `# Take “# ” off each line and set actual to the per cent done at the end of ${month}; what stands here is last month's. Add a note where there is something to explain, as in { task: …, actual: 60, note: terminals are there }.`,
  };
  const lines = begun.map(({ task, actual }) => {
    const name = workspace.records.task.get(task)?.value.name ?? task;
    return `    # { task: ${task}, actual: ${String(actual)} }, # ${name}`;
  });
  return [inLanguage(head, language), `month: ${month}`, 'tasks:', '  [', ...lines, '  ]', ''].join('\n');
}
