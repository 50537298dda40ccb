import type { Bilingual } from '../../model/diagnostic.ts';
import type { Moment } from '../../model/moment.ts';
import { dayOf } from '../../model/moment.ts';
import type { Workspace } from '../../model/workspace.ts';
import { contextFor, type Context } from '../../report/context.ts';
import type { Scores } from '../../score/index.ts';
import { trackTasks, type TaskState } from '../../track/index.ts';

/** One of two sound workspaces, with what it comes to. */
export interface ComputedSide {
  readonly workspace: Workspace;
  readonly scores: Scores;
  readonly asOf: Moment;
  readonly tasks: readonly TaskState[];
  /** A text as it reads in each language. */
  words(of: (context: Context) => string): Bilingual;
}

export function computedSide(workspace: Workspace, scores: Scores, asOf: Moment): ComputedSide {
  const tasks = trackTasks(workspace, asOf);
  const findings = { workspace, scores, tasks, asOf: dayOf(asOf) };
  const [zh, en] = [contextFor(findings, 'zh-CN'), contextFor(findings, 'en')];
  return { workspace, scores, asOf, tasks, words: (of) => ({ zh: of(zh), en: of(en) }) };
}

/** The two sides of a comparison. */
export interface Sides {
  readonly before: ComputedSide;
  readonly after: ComputedSide;
}

/** What was not there before, and what is not there after; of equal ones as many as there are more of. */
export function comeAndGone<T>(before: readonly T[], after: readonly T[], keyOf: (each: T) => string) {
  return { gained: beyond(after, before, keyOf), lost: beyond(before, after, keyOf) };
}

function beyond<T>(all: readonly T[], known: readonly T[], keyOf: (each: T) => string): T[] {
  const left = new Map<string, number>();
  for (const each of known) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count <= 0;
  });
}
