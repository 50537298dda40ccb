import { figure } from '../explain/arithmetic.ts';
import { statusOf } from '../status.ts';
import type { Method } from './method.ts';

/**
 * Full points, or none where the figure is below the floor (below the target where there is no floor). What a miss does to
 * the scorecard, the scorecard does: see `combine`.
 */
export const veto: Method<'veto'> = (_scoring, targets, direction, judged) =>
  figure(statusOf(judged, targets, direction) === 'missed' ? 0 : 100);
