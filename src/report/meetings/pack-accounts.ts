import { trackOrders, trackSuggestions, type DecisionState, type OrderState } from '../../track/index.ts';
import type { SuggestionState, TaskState } from '../../track/index.ts';
import type { Issue } from '../bulletin/issue.ts';
import { isOff, monthsOff } from '../indicators.ts';
import { openDecisions } from './decisions.ts';

/** A key indicator of the company that is off target, and for how many months in a row. */
export interface Shortfall {
  readonly indicator: string;
  readonly owner: string;
  readonly months: number;
}

/** What a department has to answer for at the joint meeting. */
export interface Account {
  readonly department: string;
  /** Overdue or behind plan. */
  readonly tasks: readonly TaskState[];
  /** Sent to it and not settled. */
  readonly orders: readonly OrderState[];
  /** Not done. */
  readonly decisions: readonly DecisionState[];
  /** Of the experience duty days, past their time. */
  readonly suggestions: readonly SuggestionState[];
  readonly shortfalls: readonly Shortfall[];
}

/** An indicator that is off by less than its floor is nobody's account before the second month. */
const TWICE = 2;
const OPEN_ORDERS: readonly OrderState['state'][] = ['awaiting-reply', 'reply-overdue', 'answered'];

/** Departments that have something to answer for: those with something past its time first, then by how much there is. */
export function accountsOf(issue: Issue): Account[] {
  const { context, asOf } = issue;
  const tasks = issue.tasks.filter(({ state }) => state === 'overdue' || state === 'behind');
  const orders = openOrders(issue);
  const decisions = openDecisions(context, asOf);
  const suggestions = trackSuggestions(context.workspace, asOf).filter(({ overdue }) => overdue);
  const shortfalls = shortfallsOf(issue);
  return [...context.workspace.records.department.keys()]
    .map((department) => ({
      department,
      tasks: tasks.filter(({ owner }) => owner === department),
      orders: orders.filter(({ to }) => to === department),
      decisions: decisions.filter(({ owner }) => owner === department),
      suggestions: suggestions.filter(({ owner }) => owner === department),
      shortfalls: shortfalls.filter(({ owner }) => owner === department),
    }))
    .filter((account) => sizeOf(account) > 0)
    .sort((a, b) => lateIn(b) - lateIn(a) || sizeOf(b) - sizeOf(a));
}

/** Orders that were not settled by the date that is told of. */
export function openOrders({ context, asOf }: Issue): OrderState[] {
  return trackOrders(context.workspace, asOf).filter(({ state }) => OPEN_ORDERS.includes(state));
}

function sizeOf({ tasks, orders, decisions, suggestions, shortfalls }: Account): number {
  return tasks.length + orders.length + decisions.length + suggestions.length + shortfalls.length;
}

function lateIn({ tasks, orders, decisions, suggestions }: Account): number {
  return (
    tasks.filter(({ late }) => late).length +
    orders.filter(({ state }) => state === 'reply-overdue').length +
    decisions.filter(({ late }) => late).length +
    suggestions.length
  );
}

/** Key indicators of the company that missed their floor, or their target for two months or more; the longest first. */
function shortfallsOf({ context, month, company }: Issue): Shortfall[] {
  const found = [...context.workspace.records.indicator].flatMap(([indicator, { value }]) => {
    const { status } = context.scores.value(company, indicator, month);
    if (!value.key || !isOff(status)) return [];
    const months = monthsOff(company, indicator, month, context);
    return status === 'missed' || months >= TWICE ? [{ indicator, owner: value.owner, months }] : [];
  });
  return found.sort((a, b) => b.months - a.months);
}
