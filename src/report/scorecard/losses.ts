import { Big, roundHalfUp } from '../../model/decimal.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';

/** How many causes are drawn one by one. */
const NAMED = 6;

export interface Loss {
  readonly name: string;
  readonly lost: number;
  readonly text: string;
}

/** An item's points lost, by the name of its indicator or task. */
export function lossesByItem(result: ScorecardResult, context: Context): { name: string; lost: number }[] {
  const { names } = context;
  return result.items
    .map(({ indicator, task, lost }) => ({
      name: indicator !== undefined ? names.of('indicator', indicator) : names.of('task', task ?? ''),
      lost: lost ?? 0,
    }))
    .sort((a, b) => b.lost - a.lost);
}

/**
 * Where the points went, the most first; all but the first six are one sum. Rounded so that what is shown adds up to the gap
 * that is shown: the sum takes what rounding left over.
 */
export function lossesOf(result: ScorecardResult, context: Context): { losses: Loss[]; gap: string } {
  const { format } = context;
  const gap = result.published === null ? null : new Big(100).minus(result.published);
  const all = lossesByItem(result, context);
  const named = all.filter(({ lost }) => roundHalfUp(lost, SCORE_PLACES) > 0).slice(0, NAMED);
  const shown = named.map(({ name, lost }) => ({ name, lost: roundHalfUp(lost, SCORE_PLACES) }));
  const others = all.length - shown.length;
  if (gap && others > 0) {
    const rest = gap.minus(shown.reduce((sum, { lost }) => sum.plus(lost), new Big(0))).toNumber();
    shown.push({ name: context.say({ zh: `其余 ${others} 项`, en: `${others} others` }), lost: rest });
  }
  return {
    losses: shown.map((loss) => ({ ...loss, text: format.figure(loss.lost, SCORE_PLACES) })),
    gap: format.figure(gap?.toNumber(), SCORE_PLACES),
  };
}
