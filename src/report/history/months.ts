import type { Month } from '../../model/month.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import { scoreChanges } from '../change.ts';
import type { Context } from '../context.ts';
import { starsOf } from '../rating.ts';
import { gradeText } from '../scorecard/rankings.ts';
import { cardPath, cardsOf, hasPage, isDepartmentCard, type Subject } from '../scorecard/subjects.ts';
import { topLoss } from '../scorecard/top-loss.ts';
import type { HistoryMonth } from './types.ts';

/** Results of all months by subject, the oldest first; where several cards score it in a month, the first of them. */
const known = new WeakMap<Context, Map<string, ScorecardResult[]>>();

function keyOf({ id, isDepartment }: Subject): string {
  return `${isDepartment ? 'department' : 'unit'} ${id}`;
}

/** All results of a subject, the oldest first. */
export function resultsOf(subject: Subject, context: Context): readonly ScorecardResult[] {
  let all = known.get(context);
  if (!all) {
    known.set(context, (all = new Map()));
    for (const month of context.months) addMonth(month, all, context);
  }
  return all.get(keyOf(subject)) ?? [];
}

function addMonth(month: Month, all: Map<string, ScorecardResult[]>, context: Context): void {
  for (const result of cardsOf(month, context)) {
    const key = keyOf({ id: result.unit, isDepartment: isDepartmentCard(result.scorecard, context) });
    const results = all.get(key) ?? [];
    if (results.at(-1)?.month !== month) results.push(result);
    all.set(key, results);
  }
}

/** A result as a line of a subject's history. */
export function historyMonth(result: ScorecardResult, context: Context): HistoryMonth {
  const { scorecard, unit, month, rank, of } = result;
  const { format, names } = context;
  const [then, now] = [names.subject(scorecard, unit, month), names.subject(scorecard, unit)];
  const stars = starsOf(result, context);
  const loss = topLoss(result, context);
  return {
    month,
    name: format.month(month),
    ...(hasPage(result, context) && { path: cardPath(result, context) }),
    ...(then !== now && { formerName: then }),
    score: format.figure(result.published, SCORE_PLACES),
    figure: result.published,
    grade: gradeText(result, context),
    ...(stars && { stars }),
    rank: rank === null ? null : { place: rank, of: of ?? 0 },
    moved: result.moved,
    ...scoreChanges(result, format),
    ...(loss && { loss }),
  };
}
