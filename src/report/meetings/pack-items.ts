import { dayOf } from '../../model/moment.ts';
import { workdaysBetween } from '../../model/workdays.ts';
import type { DecisionState, OrderState, SuggestionState, TaskState } from '../../track/index.ts';
import type { Issue } from '../bulletin/issue.ts';
import { line, type Line } from '../bulletin/line.ts';
import { progressText, stateText, taskLink } from '../bulletin/tasks.ts';
import type { BulletinItem } from '../bulletin/types.ts';
import { figureText, goalText, listed, tell } from '../bulletin/wording.ts';
import type { Context } from '../context.ts';
import { suggestionLine } from '../experience/index.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import { paths } from '../paths.ts';
import { decisionLine } from './decisions.ts';
import type { Shortfall } from './pack-accounts.ts';
import { remedyOf } from './remedy.ts';

/** A task: planned and actual progress, how it stands, and what was reported of the month. */
export function taskItem(state: TaskState, { context, month }: Issue): BulletinItem {
  const { planned, done } = progressText(state, context);
  const report = context.workspace.records.progress.get(month)?.value.tasks.find(({ task }) => task === state.task);
  const note = report?.note === undefined ? '' : withoutStop(report.note);
  const [link, how] = [taskLink(state, context), stateText(state, context)];
  return itemOf(
    tell(context, {
      zh: line`任务 ${link}：计划 ${planned}、实际 ${done}，${how}。${note && `${note}。`}`,
      en: line`Task ${link}: ${planned} planned, ${done} done, ${how}.${note && ` ${note}.`}`,
    }),
  );
}

/** A supervision order that is not settled: what it is about, and by when it is to be answered. */
export function orderItem(order: OrderState, { context, asOf }: Issue): BulletinItem {
  const record = context.workspace.records['supervision-order'].get(order.order)?.value;
  const how = replyText(order, dayOf(asOf), context);
  const number = { name: record?.number ?? order.number, path: paths.order(order.order) };
  return itemOf(
    tell(context, {
      zh: line`督办单 ${number}（${record?.subject ?? ''}）：${how}。`,
      en: line`${number} (${record?.subject ?? ''}): ${how}.`,
    }),
  );
}

function replyText({ state, replyBy }: OrderState, asOf: string, { say, site }: Context): string {
  if (state === 'answered') return say({ zh: '已回复，待认定', en: 'answered, to be decided' });
  if (state === 'reply-overdue') return say({ zh: `应于 ${replyBy} 回复，逾期`, en: `no answer by ${replyBy}` });
  const days = workdaysBetween(asOf, dayOf(replyBy), site.calendar);
  if (days <= 0) return say({ zh: `应于 ${replyBy} 回复，今日到期`, en: `to be answered by ${replyBy}, today` });
  return say({
    zh: `应于 ${replyBy} 回复，还有 ${days} 个工作日`,
    en: `to be answered by ${replyBy}, in ${counted(days, 'working day')}`,
  });
}

/** A decision: what, of which meeting, by when, who carries it out, how it stands. */
export function decisionItem(state: DecisionState, context: Context): BulletinItem {
  const { text, due, word, meeting, followedBy } = decisionLine(state, context);
  // A task is known by its number here: its name stands in its own line.
  const by = followedBy.map(({ number, path }) => line`${{ name: number, path }}`);
  const who = by.length === 0 ? '' : line`${context.say({ zh: '，', en: ', ' })}${listed(by, context)}`;
  return itemOf(
    tell(context, {
      zh: line`${withoutStop(text)}（${meeting}，时限 ${due}${who}）：${word}。`,
      en: line`${withoutStop(text)} (${meeting}, due ${due}${who}): ${word}.`,
    }),
  );
}

/** A suggestion of the experience duty days that is past its time. */
export function suggestionItem(state: SuggestionState, context: Context): BulletinItem {
  const { text, word, from, path } = suggestionLine(state, context);
  return itemOf(
    tell(context, {
      zh: line`体验值班${{ name: '建议', path }}（${from.name}提出）：${withoutStop(text)}：${word}。`,
      en: line`${{ name: 'Suggestion', path }} of the duty days (from ${from.name}): ${withoutStop(text)}: ${word}.`,
    }),
  );
}

/** A key indicator that is off target: its figure, for how long, and the tasks that are to mend it. */
export function shortfallItem({ indicator, months }: Shortfall, issue: Issue): BulletinItem {
  const { context, company, month } = issue;
  const record = context.workspace.records.indicator.get(indicator)?.value;
  if (!record) return itemOf([]);
  const value = context.scores.value(company, indicator, month);
  const [figure, goal] = [figureText(value, record, context), goalText(value, record, context)];
  const link = linkTo('indicator', indicator, context);
  const since = context.say({
    zh: months === 1 ? '本月未到目标' : `连续 ${months} 个月未到目标`,
    en: months === 1 ? 'off target this month' : `off target for ${months} months`,
  });
  const by = remedyOf(company, indicator, issue) ?? [
    context.say({ zh: '没有任务，也没有接受的理由', en: 'no task, no accepted reason' }),
  ];
  return itemOf(
    tell(context, {
      zh: line`指标 ${link} ${figure}（目标 ${goal}）：${since}；${by}。`,
      en: line`Indicator ${link}: ${figure} (target ${goal}), ${since}; ${by}.`,
    }),
  );
}

function itemOf(text: Line): BulletinItem {
  return { head: [], text: [text] };
}

function withoutStop(text: string): string {
  return text.replace(/[。.]$/u, '');
}
