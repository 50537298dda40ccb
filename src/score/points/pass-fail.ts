import { figure } from '../explain/arithmetic.ts';
import { meets } from '../status.ts';
import type { Method } from './method.ts';

/** All or nothing: the points of passing (100 unless given) for a met target, those of failing (0) for a missed one. */
export const passFail: Method<'pass-fail'> = (scoring, targets, direction, judged) =>
  figure(meets(judged, targets.target, direction) ? (scoring.pass ?? 100) : (scoring.fail ?? 0));
