import type { Contribution } from '../../model/contributions.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Scores } from '../../score/index.ts';
import type { Context } from '../context.ts';
import { nameSource } from '../score-sources.ts';

/** What cost a card the most, and how many points. */
export interface TopLoss {
  readonly name: string;
  readonly lost: string;
}

/** Found once for all languages and pages. */
const found = new WeakMap<Scores, Map<string, Contribution | null>>();

/** The largest part of a score's gap to 100; undefined where nothing was lost. */
export function topLoss(result: ScorecardResult, context: Context): TopLoss | undefined {
  const top = largest(result, context.scores);
  if (!top) return undefined;
  return {
    name: nameSource(top.source, result.scorecard, context).name,
    lost: context.format.figure(top.published, SCORE_PLACES),
  };
}

function largest({ scorecard, unit, month }: ScorecardResult, scores: Scores): Contribution | null {
  let known = found.get(scores);
  if (!known) found.set(scores, (known = new Map()));
  const key = `${scorecard} ${unit} ${month}`;
  let top = known.get(key);
  if (top === undefined) {
    const parts = scores.scoreGap(scorecard, unit, month)?.parts ?? [];
    const [most = null] = parts.toSorted((a, b) => b.exact - a.exact);
    known.set(key, (top = most && most.published > 0 ? most : null));
  }
  return top;
}
