import type { Context } from '../../src/report/context.ts';
import { levelName as levelNamed } from '../../src/report/supervision/index.ts';

/** Words that the tables of tasks share. */

/** A level of supervision by its name in the reader's language; nothing for none. */
export function levelName(context: Context, level: number | undefined): string {
  return level ? levelNamed(level, context) : '';
}

/** A task by its number and name; a dash for none. */
export function taskName({ workspace, names }: Context, task: string | null): string {
  if (task === null) return '—';
  return [workspace.records.task.get(task)?.value.number, names.of('task', task)].filter(Boolean).join(' ');
}
