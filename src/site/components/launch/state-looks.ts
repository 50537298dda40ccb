import type { LaunchLine } from '../../../report/launches/index.ts';
import type { Look } from '../../../report/looks.ts';

/** How a launch stands as it is shown: one that is live on a waiver is not quite as it should be. */
export type ShownLaunchState = LaunchLine['state'] | 'waived';

export function shownState({ state, isWaived }: Pick<LaunchLine, 'state' | 'isWaived'>): ShownLaunchState {
  return state === 'live' && isWaived ? 'waived' : state;
}

export const LAUNCH_LOOKS: Readonly<Record<ShownLaunchState, { readonly shape: string; readonly look: Look }>> = {
  preparing: { shape: '○', look: 'no-data' },
  held: { shape: '■', look: 'missed' },
  returned: { shape: '▲', look: 'at-risk' },
  cleared: { shape: '●', look: 'achieved' },
  live: { shape: '●', look: 'achieved' },
  waived: { shape: '▲', look: 'at-risk' },
  unresolved: { shape: '■', look: 'missed' },
  stopped: { shape: '–', look: 'no-data' },
  withdrawn: { shape: '–', look: 'no-data' },
};
