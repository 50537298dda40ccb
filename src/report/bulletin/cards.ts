import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import type { NamedSource } from '../links.ts';
import { gradeText } from '../scorecard/rankings.ts';
import { cardLink, hasPage } from '../scorecard/subjects.ts';
import { line, type Line } from './line.ts';
import { listed, tell, when } from './wording.ts';

/** Who a card is about; it leads to its page where it has one in that month. */
export function subjectLink(result: ScorecardResult, context: Context): NamedSource {
  const { name, path } = cardLink(result, context);
  return hasPage(result, context) ? { name, path } : { name };
}

/** 河东分公司（102.21 分） */
export function scored(result: ScorecardResult, context: Context): Line {
  const score = context.format.figure(result.published, SCORE_PLACES);
  return tell(context, {
    zh: line`${subjectLink(result, context)}（${score} 分）`,
    en: line`${subjectLink(result, context)} (${score})`,
  });
}

/** How many cards have which grade, best first as they come by score; nothing where there are no grades. */
export function gradesSentence(byScore: readonly ScorecardResult[], measure: string, context: Context): Line[] {
  const grades = byScore.flatMap((result) => gradeText(result, context) ?? []);
  const counts = [...Map.groupBy(grades, (grade) => grade)].map(([grade, { length }]) => [
    context.say({ zh: `${grade} ${length} ${measure}`, en: `${grade} ${length}` }),
  ]);
  return when(counts.length > 0, () =>
    tell(context, {
      zh: line`按等级分：${listed(counts, context)}。`,
      en: line`By grade: ${listed(counts, context)}.`,
    }),
  );
}
