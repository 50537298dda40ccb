import type { Month } from '../../model/month.ts';
import type { AppealState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { onceFor } from '../once.ts';
import { paths } from '../paths.ts';
import { APPEAL_WORDS, appealStates } from './lines.ts';
import type { ContestMark } from './types.ts';

const keyOf = (unit: string, month: Month, { kind, id }: { readonly kind: string; readonly id: string }) =>
  `${unit} ${month} ${kind} ${id}`;

const marks = onceFor<Context, ReadonlyMap<string, AppealState>>();

/** The last appeal against each figure. Few figures are contested, and every figure is asked about. */
function latest(context: Context): ReadonlyMap<string, AppealState> {
  return marks(
    context,
    '',
    () =>
      new Map(
        appealStates(context).map((state) => {
          const { about } = state;
          const id = about.kind === 'indicator' ? about.indicator : about.scorecard;
          return [keyOf(state.unit, state.month, { kind: about.kind, id }), state];
        }),
      ),
  );
}

/** The mark of a unit's contested figure of an indicator. */
export function contestedFigure(
  { unit, indicator, month }: { readonly unit: string; readonly indicator: string; readonly month: Month },
  context: Context,
): ContestMark | undefined {
  return markOf(latest(context).get(keyOf(unit, month, { kind: 'indicator', id: indicator })), context);
}

/** The mark of a contested score. */
export function contestedScore(
  { unit, scorecard, month }: { readonly unit: string; readonly scorecard: string; readonly month: Month },
  context: Context,
): ContestMark | undefined {
  return markOf(latest(context).get(keyOf(unit, month, { kind: 'scorecard', id: scorecard })), context);
}

function markOf(state: AppealState | undefined, { say }: Context): ContestMark | undefined {
  return state && { path: paths.appeal(state.appeal), word: say(APPEAL_WORDS[state.state]) };
}
