import { daysBetween, type Day } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';

/** When a standard is to be looked at again. */
export interface ReviewLine extends Link {
  readonly owner: Link;
  readonly isCommitment: boolean;
  readonly reviewBy?: Day;
  readonly state: 'overdue' | 'soon' | 'later' | 'undated';
  /** How long ago, or how long until then, in words. */
  readonly words: string;
}

/** Within so many days a review is to be prepared. */
const SOON = 90;

/** How many days ago a standard should have been reviewed; 0 where there is time left, the day itself included. */
export function daysOverdue(reviewBy: Day | undefined, asOf: Day): number {
  return reviewBy === undefined ? 0 : Math.max(0, daysBetween(reviewBy, asOf));
}

/** The reviews of all standards by date: those overdue first, the longest overdue before others; those without a date last. */
export function reviewLines(context: Context): ReviewLine[] {
  const far = '9999-12-31';
  return [...context.workspace.records.standard]
    .map(([id, { value }]): ReviewLine => {
      const { reviewBy, owner, type } = value;
      return {
        ...linkTo('standard', id, context),
        owner: linkTo('department', owner, context),
        isCommitment: type === 'commitment',
        ...(reviewBy !== undefined && { reviewBy }),
        ...standing(reviewBy, context),
      };
    })
    .sort((a, b) =>
      (a.reviewBy ?? far) < (b.reviewBy ?? far) ? -1 : (a.reviewBy ?? far) > (b.reviewBy ?? far) ? 1 : 0,
    );
}

function standing(reviewBy: Day | undefined, { asOf, say }: Context): Pick<ReviewLine, 'state' | 'words'> {
  if (reviewBy === undefined) return { state: 'undated', words: say({ zh: '没有定日期', en: 'no date set' }) };
  const days = daysBetween(asOf, reviewBy);
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  if (days < 0) return { state: 'overdue', words: say({ zh: `逾期 ${-days} 天`, en: `${count} overdue` }) };
  const words =
    days === 0 ? say({ zh: '今天到期', en: 'due today' }) : say({ zh: `还有 ${days} 天`, en: `in ${count}` });
  return { state: days <= SOON ? 'soon' : 'later', words };
}
