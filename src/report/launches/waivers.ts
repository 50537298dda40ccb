import { daysBetween } from '../../model/month.ts';
import type { Launch } from '../../model/records/launch.ts';
import type { LaunchState, PointState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { pointLink } from './gate-sections.ts';
import { WAIVER_STATES, type WaiverLine, type WaiverStateName } from './types.ts';

/** Waivers granted by the as-of date: those in force first, then those that ran out, then those no longer needed. */
export function waiverLines(launch: Launch, { stages }: LaunchState, context: Context): WaiverLine[] {
  const points = new Map(stages.flatMap((stage) => stage.points.map((point) => [point.point, point] as const)));
  const lines = (launch.waivers ?? []).flatMap(({ point, reason, by, on, until, evidence }): WaiverLine[] => {
    const state = points.get(point);
    if (!state || on > context.asOf) return [];
    const standing = standingOf(state, until, context);
    return [
      {
        ...pointLink(state, context),
        ...{ reason, by, on, until, state: standing },
        ...(evidence !== undefined && { evidence }),
        ...(standing === 'in-force' && { daysLeft: daysBetween(context.asOf, until) }),
      },
    ];
  });
  return lines.sort((a, b) => WAIVER_STATES.indexOf(a.state) - WAIVER_STATES.indexOf(b.state));
}

function standingOf({ result }: PointState, until: string, { asOf }: Context): WaiverStateName {
  if (result === 'passed' || result === 'not-applicable') return 'settled';
  return until >= asOf ? 'in-force' : 'expired';
}
