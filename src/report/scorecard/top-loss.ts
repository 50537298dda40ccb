import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { onceFor } from '../once.ts';
import { lossesByCause } from './losses.ts';

/** What cost a card the most, and how many points. */
export interface TopLoss {
  readonly name: string;
  readonly lost: string;
}

const once = onceFor<Context, TopLoss | undefined>();

/** The largest part of a score's gap to 100; undefined where nothing was lost. */
export function topLoss(result: ScorecardResult, context: Context): TopLoss | undefined {
  return once(context, `${result.scorecard} ${result.unit} ${result.month}`, () => {
    const [top] = lossesByCause(result, context);
    if (!top || top.published <= 0) return undefined;
    return { name: top.name, lost: context.format.figure(top.published, SCORE_PLACES) };
  });
}
