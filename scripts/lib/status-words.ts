import type { Bilingual } from '../../src/model/diagnostic.ts';
import type { Context } from '../../src/report/context.ts';
import type { OrderStateName } from '../../src/track/index.ts';

/** Words that the tables of tasks share. */

export const ORDER_WORDS: Readonly<Record<OrderStateName, Bilingual>> = {
  'awaiting-reply': { zh: '待回复', en: 'awaiting reply' },
  'reply-overdue': { zh: '逾期未回复', en: 'reply overdue' },
  answered: { zh: '已回复', en: 'answered' },
  resolved: { zh: '已解决', en: 'resolved' },
  escalated: { zh: '升级督办', en: 'escalated' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

/** A level of supervision by its name in the reader's language; nothing for none. */
export function levelName({ workspace, say }: Context, level: number | undefined): string {
  if (!level) return '';
  const rules = workspace.records.supervision.get('supervision')?.value.levels;
  return rules?.find((each) => each.level === level)?.name ?? say({ zh: `${level} 级`, en: `level ${level}` });
}

/** A task by its number and name; a dash for none. */
export function taskName({ workspace, names }: Context, task: string | null): string {
  if (task === null) return '—';
  return [workspace.records.task.get(task)?.value.number, names.of('task', task)].filter(Boolean).join(' ');
}
