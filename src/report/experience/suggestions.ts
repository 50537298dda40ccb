import { closureOf, trackSuggestions, type SuggestionState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import type { Look } from '../looks.ts';
import { onceFor } from '../once.ts';
import { paths } from '../paths.ts';
import type { SuggestionLine } from './types.ts';

/** Decimals of a share of suggestions. */
const RATE_PLACES = 1;

const once = onceFor<Context, readonly SuggestionState[]>();

/** Suggestions as they stand at the as-of date. */
export function suggestionsOf(context: Context): readonly SuggestionState[] {
  return once(context, '', () => trackSuggestions(context.workspace, context.asOf));
}

export function suggestionLine(state: SuggestionState, context: Context): SuggestionLine {
  const round = context.workspace.records['experience-round'].get(state.round)?.value;
  const { text = '', on = '', due, result } = round?.suggestions[state.index] ?? {};
  const anchor = `${state.round}-${state.suggestion}`;
  return {
    anchor,
    path: `${paths.experience}#${anchor}`,
    text,
    round: round?.name ?? state.round,
    from: linkTo('department', state.from, context),
    to: linkTo('department', state.to, context),
    owner: linkTo('department', state.owner, context),
    on,
    ...(due !== undefined && { due }),
    state: state.state,
    isClosed: state.isClosed,
    overdue: state.overdue,
    look: lookOf(state),
    word: wordOf(state, context),
    // What came of it was not known before it was closed.
    ...(result !== undefined && state.isClosed && { result }),
  };
}

function lookOf({ state, overdue }: SuggestionState): Look {
  if (overdue) return 'missed';
  return state === 'done' ? 'achieved' : 'no-data';
}

function wordOf({ state, overdue, daysOverdue, closed, isClosed }: SuggestionState, { say }: Context): string {
  const late = overdue ? say({ zh: `，逾期 ${daysOverdue} 天`, en: `, ${counted(daysOverdue, 'day')} overdue` }) : '';
  const day = closed ?? '';
  switch (state) {
    case 'open':
      return say({ zh: '待答复', en: 'to be answered' }) + late;
    case 'accepted':
      return say({ zh: '已采纳在办', en: 'accepted, under way' }) + late;
    case 'done':
      return say({ zh: `已办结 ${day}`, en: `done ${day}` }).trim();
    case 'declined':
      if (!isClosed) return say({ zh: '不采纳，未说明理由', en: 'declined without a reason' }) + late;
      return say({ zh: `不采纳，已答复 ${day}`, en: `declined, with a reason ${day}` }).trim();
  }
}

/** 35 条建议，办结 30 条（85.7%）; done, or declined with a reason. */
export function closureText(suggestions: readonly SuggestionState[], { say, format }: Context): string {
  const { all, closed, overdue, rate } = closureOf(suggestions);
  const share = `${format.figure(rate, RATE_PLACES)}%`;
  if (all === 0) return say({ zh: '没有建议', en: 'no suggestions' });
  return say({
    zh: `${all} 条建议，办结 ${closed} 条（${share}）${overdue > 0 ? `，逾期 ${overdue} 条` : ''}`,
    en: `${counted(all, 'suggestion')}, ${closed} closed (${share})${overdue > 0 ? `, ${overdue} overdue` : ''}`,
  });
}

/** Suggestions that a department follows to their end and that are not closed: overdue first. */
export function departmentSuggestions(department: string, context: Context): SuggestionLine[] {
  return openFirst(suggestionsOf(context).filter(({ owner, isClosed }) => owner === department && !isClosed)).map(
    (state) => suggestionLine(state, context),
  );
}

/** Overdue, the longest first; then in the order of the records. */
export function openFirst(states: readonly SuggestionState[]): SuggestionState[] {
  return states.toSorted((a, b) => b.daysOverdue - a.daysOverdue);
}
