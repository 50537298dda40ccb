import type { Bilingual } from '../../model/diagnostic.ts';
import { isWaiting } from '../appeals/lines.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { isOff, tasksFor } from '../indicators.ts';
import { needsAttention } from '../launches/index.ts';
import type { DepartmentPage, Todo } from './types.ts';

type Owned = Pick<DepartmentPage, NonNullable<Todo['at']>>;

/** What waits for a department: late tasks, orders to answer, figures off target, reviews that are overdue, launches that
 * are held or on a waiver, controls outside the systems. */
export function todoOf(owned: Owned, context: Context): Todo[] {
  const { indicators, tasks, due, orders, standards, points, launches, decisions, suggestions, appeals } = owned;
  const { say } = context;
  const late = tasks.filter(({ state }) => state === 'overdue');
  const off = indicators.filter(({ status }) => isOff(status));
  const alone = off.filter(({ id }) => tasksFor(id, context).length === 0);
  const reviews = standards.filter(({ reviewOverdue }) => reviewOverdue > 0);
  const waived = launches.filter((line) => needsAttention(line) && line.isWaived);
  const held = launches.filter((line) => needsAttention(line) && !line.isWaived);
  const unfollowed = decisions.filter(({ state }) => state === 'overdue');
  const undecided = appeals.filter(isWaiting);
  const unanswered = suggestions.filter((each) => each.overdue);
  const outside = points.filter(({ embedding }) => embedding === undefined || embedding.system === 'none');
  const toAnswer = orders.filter(({ state }) => state === 'awaiting-reply' || state === 'reply-overdue');
  const missed = counted(off.length, 'indicator');
  const todo = (count: number, at: NonNullable<Todo['at']>, text: Bilingual): Todo[] =>
    count > 0 ? [{ text: say(text), at }] : [];
  return [
    ...todo(late.length, 'tasks', {
      zh: `${late.length} 项任务逾期`,
      en: counted(late.length, 'overdue task'),
    }),
    ...todo(toAnswer.length, 'orders', {
      zh: `${toAnswer.length} 份督办单待回复`,
      en: `${counted(toAnswer.length, 'supervision order')} to answer`,
    }),
    ...todo(due.length, 'due', {
      zh: `${due.length} 份督办单应发未发`,
      en: `${counted(due.length, 'supervision order')} due but not issued`,
    }),
    ...todo(off.length, 'indicators', {
      zh: `${off.length} 项指标未到目标，${alone.length > 0 ? `其中 ${alone.length} 项没有任务` : '都有任务'}`,
      en: `${missed} off target, ${alone.length > 0 ? `${alone.length} without a task` : 'with tasks'}`,
    }),
    ...todo(unfollowed.length, 'decisions', {
      zh: `${unfollowed.length} 项议定事项逾期没有下文`,
      en: `${counted(unfollowed.length, 'decision')} overdue without follow-up`,
    }),
    ...todo(undecided.length, 'appeals', {
      zh: `${undecided.length} 件数据复议待裁定`,
      en: `${counted(undecided.length, 'appeal')} against figures to be decided`,
    }),
    ...todo(unanswered.length, 'suggestions', {
      zh: `${unanswered.length} 条体验值班建议逾期`,
      en: `${counted(unanswered.length, 'suggestion')} of the duty days overdue`,
    }),
    ...todo(reviews.length, 'standards', {
      zh: `${reviews.length} 项标准逾期未复审`,
      en: `${counted(reviews.length, 'standard')} overdue for review`,
    }),
    ...todo(held.length, 'launches', {
      zh: `${held.length} 个上线项目评审没过`,
      en: `${held.length} ${held.length === 1 ? 'launch' : 'launches'} held at a gate`,
    }),
    ...todo(waived.length, 'launches', {
      zh: `${waived.length} 个上线项目靠豁免，到期前要补齐`,
      en: `${waived.length} ${waived.length === 1 ? 'launch' : 'launches'} on a waiver, to be mended before it ends`,
    }),
    ...todo(outside.length, 'points', {
      zh: `${outside.length} 个控制点还没有嵌入系统`,
      en: `${counted(outside.length, 'control point')} not embedded in a system`,
    }),
  ];
}
