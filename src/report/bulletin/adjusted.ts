import type { ScorecardResult } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { adjustmentsOf, type AdjustmentRow } from '../scorecard/adjustments.ts';
import { subjectLink } from './cards.ts';
import { line, type Line } from './line.ts';
import type { BulletinItem } from './types.ts';
import { tell } from './wording.ts';

/** What was added to cards and taken off, with what for; a card an item. */
export function adjustedItems(results: readonly ScorecardResult[], context: Context): BulletinItem[] {
  return results.flatMap((result) =>
    adjustmentsOf(result, context)
      .filter(({ rows }) => rows.length > 0)
      .map(({ points, rows }) => ({
        head: tell(context, {
          zh: line`${subjectLink(result, context)}：${points} 分`,
          en: line`${subjectLink(result, context)}: ${points}`,
        }),
        text: rows.map((row) => rowText(row, rows.length > 1, context)),
      })),
  );
}

/** Its points are told where there is more than one; a task that was not done is told with the level of supervision. */
function rowText({ what, path, rule, evidence, points }: AdjustmentRow, withPoints: boolean, context: Context): Line {
  const named = path === undefined ? { name: what } : { name: what, path };
  const level = path === undefined ? '' : rule;
  return tell(context, {
    zh: line`${withPoints ? `${points}：` : ''}${named}${level && `，${level}`}。${evidence ? `依据：${evidence}。` : ''}`,
    en: line`${withPoints ? `${points}: ` : ''}${named}${level && `, ${level}`}.${evidence ? ` Evidence: ${evidence}.` : ''}`,
  });
}
