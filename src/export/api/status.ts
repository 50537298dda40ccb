import type { Context } from '../../report/context.ts';
import { onceFor } from '../../report/once.ts';
import { trackedAt } from '../../track/index.ts';
import { statusOf } from '../../track/json.ts';

const once = onceFor<Context, ReturnType<typeof statusOf>>();

/** Tasks and orders as of the as-of date, as `npm run status` gives them, with texts in the language of the context. */
export function statusIn(context: Context): ReturnType<typeof statusOf> {
  const { workspace, tasks, asOf, scores } = context;
  return once(context, '', () => {
    const { closing } = trackedAt(workspace, asOf, scores);
    return statusOf(workspace, tasks, asOf, (task) => closing(task, asOf));
  });
}
