import { dayOfCase } from '../../model/cases.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Scores } from '../../score/index.ts';
import { trackTasks } from '../../track/index.ts';
import { contextFor, type Context } from '../context.ts';
import { onceFor } from '../once.ts';
import { scoresAt } from '../scores-at.ts';

const scoresOnce = onceFor<Workspace, Scores>();
const contextOnce = onceFor<Context, Context | undefined>();

/** A case as reports are made from it, in the language of the workspace around it; undefined for an id that there is not. */
export function caseContext(id: string, context: Context): Context | undefined {
  return contextOnce(context, id, () => {
    const workspace = context.written.cases.get(id);
    if (!workspace) return undefined;
    const asOf = dayOfCase(workspace, context.asOf);
    const scores = scoresOnce(workspace, asOf, () => scoresAt(workspace, asOf));
    return contextFor({ workspace, scores, tasks: trackTasks(workspace, asOf), asOf }, context.language);
  });
}
