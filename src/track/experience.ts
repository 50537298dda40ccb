import { dayOf, hasCome, type Moment } from '../model/moment.ts';
import { daysBetween, type Day } from '../model/month.ts';
import type { ExperienceRound, Suggestion } from '../model/records/meeting.ts';
import type { Workspace } from '../model/workspace.ts';

export const SUGGESTION_STATES = ['open', 'accepted', 'done', 'declined'] as const;
export type SuggestionStateName = (typeof SUGGESTION_STATES)[number];

export const DIRECTIONS = ['to-host', 'from-host'] as const;
/** From a department to the one it visited, or from that one to a department. */
export type Direction = (typeof DIRECTIONS)[number];

/** How a suggestion of the experience duty days stands at a moment. */
export interface SuggestionState {
  readonly round: string;
  readonly suggestion: string;
  /** Its place among the round's suggestions. */
  readonly index: number;
  readonly direction: Direction;
  readonly from: string;
  readonly to: string;
  readonly owner: string;
  readonly state: SuggestionStateName;
  /** Followed to its end: done, or declined with a reason. */
  readonly isClosed: boolean;
  /** Its time is over and it is not closed. */
  readonly overdue: boolean;
  /** Days since it was due; 0 unless it is overdue. */
  readonly daysOverdue: number;
  /** The day it was closed. */
  readonly closed: Day | null;
}

/** Every suggestion made by a moment, as it stands then: rounds in their order, suggestions in that of the record. */
export function trackSuggestions(workspace: Workspace, asOf: Moment): SuggestionState[] {
  const rounds = [...workspace.records['experience-round'].values()].sort((a, b) => a.value.number - b.value.number);
  return rounds.flatMap(({ id, value }) =>
    value.suggestions.flatMap((suggestion, index) =>
      hasCome(suggestion.on, asOf) ? [{ round: id, index, ...suggestionState(suggestion, value, asOf) }] : [],
    ),
  );
}

function suggestionState(
  suggestion: Suggestion,
  { host }: ExperienceRound,
  asOf: Moment,
): Omit<SuggestionState, 'round' | 'index'> {
  const { id, from, to, owner, due, closed, result } = suggestion;
  const state = stateAt(suggestion, asOf);
  const isClosed = state === 'done' || (state === 'declined' && result !== undefined);
  const daysOverdue = due === undefined || isClosed ? 0 : Math.max(0, daysBetween(due, dayOf(asOf)));
  return {
    suggestion: id,
    direction: from === host ? 'from-host' : 'to-host',
    from,
    to,
    owner,
    state,
    isClosed,
    overdue: daysOverdue > 0,
    daysOverdue,
    closed: isClosed ? (closed ?? null) : null,
  };
}

/** Before it was closed it was accepted, from the day on which it was; before that, and where it was declined, open. */
function stateAt({ state, accepted, closed }: Suggestion, asOf: Moment): SuggestionStateName {
  if (state === 'open') return 'open';
  if (state !== 'accepted' && (closed === undefined || hasCome(closed, asOf))) return state;
  if (state === 'declined') return 'open';
  return accepted === undefined || hasCome(accepted, asOf) ? 'accepted' : 'open';
}

/** How many suggestions there are in each state, and which share is closed. */
export interface Closure {
  readonly all: number;
  readonly closed: number;
  readonly overdue: number;
  readonly states: Readonly<Record<SuggestionStateName, number>>;
  /** Closed ÷ all, in per cent and unrounded; null where there is none. */
  readonly rate: number | null;
}

/** Done, or declined with a reason ÷ all that were made. */
export function closureOf(suggestions: readonly SuggestionState[]): Closure {
  const all = suggestions.length;
  const closed = suggestions.filter(({ isClosed }) => isClosed).length;
  const count = (state: SuggestionStateName) => suggestions.filter((each) => each.state === state).length;
  return {
    all,
    closed,
    overdue: suggestions.filter(({ overdue }) => overdue).length,
    states: { open: count('open'), accepted: count('accepted'), done: count('done'), declined: count('declined') },
    rate: all === 0 ? null : (closed * 100) / all,
  };
}

/** How many heads of departments had come by a moment. */
export function headsBy({ visits }: Pick<ExperienceRound, 'visits'>, asOf: Moment): number {
  return visits.filter(({ on }) => hasCome(on, asOf)).reduce((sum, { heads = 1 }) => sum + heads, 0);
}
