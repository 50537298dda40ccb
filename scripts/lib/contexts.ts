import { forAudience } from '../../src/audience/index.ts';
import type { Audience } from '../../src/model/audience.ts';
import type { Language } from '../../src/model/diagnostic.ts';
import { dayOf } from '../../src/model/moment.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import { scoresAt } from '../../src/report/scores-at.ts';
import { trackTasks } from '../../src/track/index.ts';
import type { Sound } from './sound-workspace.ts';

/** What readers may be told, in a language: each is made once, of a workspace from which the rest was taken out. */
export function contextsOf({
  workspace: whole,
  asOf: moment,
  scores,
}: Sound): (audience: Audience, language: Language) => Context {
  const made = new Map<string, Context>();
  return (audience, language) => {
    const key = `${audience} ${language}`;
    const known = made.get(key);
    if (known) return known;
    const workspace = forAudience(whole, audience);
    const context = contextFor(
      {
        workspace,
        audience,
        scores: workspace === whole ? scores : scoresAt(workspace, moment),
        tasks: trackTasks(workspace, dayOf(moment)),
        asOf: dayOf(moment),
      },
      language,
    );
    made.set(key, context);
    return context;
  };
}
