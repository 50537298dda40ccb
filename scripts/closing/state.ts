import { closedMonths } from '../../src/closing/index.ts';
import type { ClosedMonth } from '../../src/model/closed.ts';
import type { Bilingual } from '../../src/model/diagnostic.ts';
import type { Month } from '../../src/model/month.ts';
import { computedAt } from '../../src/report/judged.ts';
import type { Ready } from '../../src/report/closings/ready.ts';

/** Every closed month held against its figures computed again. */
export function statesOf({ workspace, asOf, scores }: Ready): ClosedMonth[] {
  return closedMonths(workspace, asOf, (at) => computedAt(workspace, at, at === asOf ? scores : undefined), true);
}

/** Why there is nothing to restate, or nothing that a restatement could build on. */
export function whyNotBelieved(ready: Ready, month: Month): Bilingual[] {
  const state = statesOf(ready).find((each) => each.month === month);
  if (!state) return [];
  if (state.faults.length > 0) {
    return [
      {
        zh: `data/published/${month}.yaml 被改过，接不上：先用 git 恢复它，npm run check 说明哪里不对`,
        en: `data/published/${month}.yaml was edited and cannot be continued: restore it with git first; npm run check says what is wrong`,
      },
    ];
  }
  if (state.changes.length > 0) return [];
  return [
    {
      zh: `与第${String(state.revision)}版相比什么也没有变：先改数据或口径，再来更正`,
      en: `nothing differs from revision ${String(state.revision)}: change figures or definitions first`,
    },
  ];
}
