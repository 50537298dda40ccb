import { dayOf, hasCome, isLate, type Moment } from '../../model/moment.ts';
import { monthOf, type Day } from '../../model/month.ts';
import type { Meeting } from '../../model/records/meeting.ts';
import type { Context } from '../context.ts';
import type { Fact, MinutesCase } from './types.ts';

export type Case = NonNullable<Meeting['case']>;

/** The case of a coordination meeting: what happened, what the meeting found, and whether it was solved in time. */
export function caseOf(found: Case, held: Moment, context: Context): MinutesCase {
  const { asOf, say } = context;
  const solved = solvedBy(found, asOf);
  const isOverdue = found.solvedBy !== undefined && isLate(found.solvedBy, solved ?? asOf);
  const facts = caseFacts(found, dayOf(held), context);
  return {
    name: found.name,
    facts: solved === undefined ? facts : [...facts, { label: say({ zh: '解决时间', en: 'Solved on' }), text: solved }],
    look: isOverdue ? 'missed' : solved === undefined ? 'at-risk' : 'achieved',
    word: caseWord(solved !== undefined, isOverdue, context),
  };
}

function solvedBy({ solved }: Case, asOf: Moment): Moment | undefined {
  return solved !== undefined && hasCome(solved, asOf) ? solved : undefined;
}

/** What is known of a case; `isFinding` where the meeting itself found or fixed it. */
export function caseFacts(found: Case, day: Day, { say, names, format }: Context): (Fact & { isFinding: boolean })[] {
  const { trigger, category, unit, customers, cause, solvedBy } = found;
  const fact = (zh: string, en: string, text: string | undefined, isFinding = false) =>
    text === undefined ? [] : [{ label: say({ zh, en }), text, isFinding }];
  const count = customers === undefined ? undefined : format.figure(customers, 0);
  return [
    ...fact('触发条件', 'What triggered it', trigger),
    ...fact('投诉类别', 'Category', category === undefined ? undefined : names.of('complaint-category', category)),
    ...fact('发生单位', 'Where', unit === undefined ? undefined : names.unit(unit, monthOf(day))),
    ...fact('影响客户', 'Customers affected', count === undefined ? undefined : say({ zh: `${count} 户`, en: count })),
    ...fact('根因', 'Root cause', cause, true),
    ...fact('解决时限', 'To be solved by', solvedBy, true),
  ];
}

function caseWord(isSolved: boolean, isOverdue: boolean, { say }: Context): string {
  if (isSolved) {
    return isOverdue
      ? say({ zh: '已解决，晚于时限', en: 'solved, but late' })
      : say({ zh: '已按期解决', en: 'solved in time' });
  }
  return isOverdue ? say({ zh: '逾期未解决', en: 'not solved in time' }) : say({ zh: '处置中', en: 'under way' });
}
