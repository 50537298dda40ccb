import type { Bound } from '../../model/results.ts';
import { figure } from '../explain/arithmetic.ts';
import { meets } from '../status.ts';
import type { Method } from './method.ts';

/**
 * The most points among the bands whose figure is reached, `otherwise` (0 unless given) where none is. A better figure
 * reaches every band that a poorer one does, so it never earns fewer.
 */
export const bands: Method<'bands'> = (scoring, _targets, direction, judged) => {
  const reached = scoring.bands.filter(({ reach }) => meets(judged, asBound(reach), direction));
  const earned = reached.map(({ points }) => points);
  return figure(earned.length > 0 ? Math.max(...earned) : (scoring.otherwise ?? 0));
};

function asBound(reach: number | readonly number[]): Bound {
  return typeof reach === 'number' ? reach : [reach[0] ?? 0, reach[1] ?? 0];
}
