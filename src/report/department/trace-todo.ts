import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { filterId, gapsOf } from '../gaps/found.ts';
import { paths } from '../paths.ts';
import { waitingFor } from '../suspects/found.ts';
import type { Todo } from './types.ts';

/** What a department has to confirm after a change, and the blind spots and broken links that are its own to close. */
export function traceTodo(id: string, context: Context): Todo[] {
  const { say } = context;
  const suspects = waitingFor(id, context).length;
  const gaps = gapsOf({ owner: id }, context).length;
  return [
    ...(suspects === 0
      ? []
      : [
          {
            text: say({
              zh: `${suspects} 处依据改了，待重新确认`,
              en: `${counted(suspects, 'link')} to confirm after a change`,
            }),
            path: `${paths.suspects}#${id}`,
          },
        ]),
    ...(gaps === 0
      ? []
      : [
          {
            text: say({
              zh: `${gaps} 处盲点、断点要补`,
              en: `${counted(gaps, 'blind spot')} or broken links to close`,
            }),
            path: `${paths.gaps}#${filterId({ owner: id })}`,
          },
        ]),
  ];
}
