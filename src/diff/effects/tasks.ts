import type { Bilingual } from '../../model/diagnostic.ts';
import { levelName } from '../../report/supervision/index.ts';
import type { ComputedSide, Sides } from './sides.ts';
import type { TaskEffect } from './types.ts';

/** The tasks that stand otherwise at the as-of date: on time or not, and which level of supervision is due or issued. */
export function taskEffects({ before, after }: Sides): TaskEffect[] {
  const [was, is] = [before, after].map(({ tasks }) => new Map(tasks.map((each) => [each.task, each])));
  const ids = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
  const effects = [...ids].flatMap((task): TaskEffect[] => {
    const [old, now] = [was?.get(task), is?.get(task)];
    const level = { before: old?.due?.level.level ?? 0, after: now?.due?.level.level ?? 0 };
    const state = { before: old?.state ?? null, after: now?.state ?? null };
    const issued = { before: old?.levelIssued ?? 0, after: now?.levelIssued ?? 0 };
    // That a task is new or gone is told by its record; here only whether one that comes brings a level with it.
    const stands = level.before === level.after && issued.before === issued.after;
    if (stands && (state.before === state.after || !old || !now)) return [];
    const side = now ? after : before;
    const owner = (now ?? old)?.owner ?? '';
    return [
      {
        task,
        name: side.words(({ names }) => names.of('task', task)),
        owner: side.words(({ names }) => names.of('department', owner)),
        state,
        level,
        due: { before: nameOf(level.before, before), after: nameOf(level.after, after) },
        issued: { before: nameOf(issued.before, before), after: nameOf(issued.after, after) },
        ...(now?.due && { since: now.due.from }),
      },
    ];
  });
  return effects.sort((a, b) => b.level.after - b.level.before - (a.level.after - a.level.before));
}

function nameOf(level: number, side: ComputedSide): Bilingual | null {
  return level === 0 ? null : side.words((context) => levelName(level, context));
}
