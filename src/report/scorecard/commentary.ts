import type { Month } from '../../model/month.ts';
import {
  commentaryOf,
  companyPart,
  departmentPart,
  subjectsIn,
  unitPart,
  type CommentarySubject,
  type MonthCommentary,
} from '../commentary.ts';
import type { Context } from '../context.ts';
import { companyIn, type Subject } from './subjects.ts';

/** What editors wrote for the readers of a card. */
export interface CardCommentary {
  readonly text?: MonthCommentary;
  /** On the company's card: units and departments with a commentary of their own. */
  readonly elsewhere: readonly CommentarySubject[];
}

/** The commentary on a subject of a month; undefined where nobody wrote about it. */
export function commentaryOn(
  { id, isDepartment }: Subject,
  month: Month,
  context: Context,
): CardCommentary | undefined {
  const all = commentaryOf(month, context);
  if (!all) return undefined;
  const isCompany = !isDepartment && id === companyIn(month, context);
  const partOf = isDepartment ? departmentPart : isCompany ? companyPart : unitPart;
  const text = partOf(all, id);
  const elsewhere = isCompany ? subjectsIn(all).filter((subject) => subject.kind !== 'unit' || subject.id !== id) : [];
  return text || elsewhere.length > 0 ? { ...(text && { text }), elsewhere } : undefined;
}
