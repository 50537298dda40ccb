import type { Bilingual } from '../../model/diagnostic.ts';
import type { Month } from '../../model/month.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { same } from '../words/bilingual.ts';
import type { ComputedSide, Sides } from './sides.ts';
import type { CardEffect } from './types.ts';

/** The scorecards of some months whose score, rank or grade comes out otherwise. */
export function cardEffects({ before, after }: Sides, months: readonly Month[]): CardEffect[] {
  return months.flatMap((month) => {
    const [was, is] = [before, after].map(
      (side) => new Map(side.scores.scorecards(month).map((each) => [`${each.scorecard} ${each.unit}`, each])),
    );
    const keys = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
    return [...keys].flatMap((key) => cardEffect({ before, after }, was?.get(key), is?.get(key)));
  });
}

function cardEffect(
  { before, after }: Sides,
  was: ScorecardResult | undefined,
  is: ScorecardResult | undefined,
): CardEffect[] {
  const result = is ?? was;
  if (!result) return [];
  const score = { before: was?.published ?? null, after: is?.published ?? null };
  const rank = { before: was?.rank ?? null, after: is?.rank ?? null };
  const unchanged = score.before === score.after && rank.before === rank.after;
  if (unchanged && (was?.grade ?? null) === (is?.grade ?? null)) return [];
  const { scorecard, unit, month } = result;
  const side = is ? after : before;
  return [
    {
      scorecard,
      unit,
      month,
      card: side.words(({ names }) => names.of('scorecard', scorecard)),
      subject: side.words(({ names }) => names.subject(scorecard, unit, month)),
      score,
      rank,
      grade: { before: gradeOf(before, was), after: gradeOf(after, is) },
    },
  ];
}

/** A grade in each language: bands stand in the same order in both. */
function gradeOf(side: ComputedSide, result: ScorecardResult | undefined): Bilingual | null {
  const grade = result?.grade;
  if (!result || grade === null || grade === undefined) return null;
  const bands = side.workspace.records.scorecard.get(result.scorecard)?.value.bands ?? [];
  const at = bands.findIndex((band) => band.grade === grade);
  if (at === -1) return same(grade);
  return side.words(
    ({ workspace }) => workspace.records.scorecard.get(result.scorecard)?.value.bands?.[at]?.grade ?? grade,
  );
}
