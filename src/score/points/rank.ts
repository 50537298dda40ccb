import { figure, minus, over, plus, times } from '../explain/arithmetic.ts';
import type { Method } from './method.ts';

/**
 * Points by place: the first place earns `first`, the last one `last`, those between on a straight line. Equal figures share
 * a place and its points. A unit without a place, or without others to be placed among, has no points.
 */
export const rank: Method<'rank'> = (scoring, _targets, _direction, _judged, place) => {
  if (!place || place.of < 2) return undefined;
  const span = minus(figure(scoring.first ?? 100), figure(scoring.last ?? 0));
  const behind = minus(figure(place.of), figure(place.rank));
  return plus(figure(scoring.last ?? 0), over(times(span, behind), figure(place.of - 1)));
};
