import type { Month } from '../../model/month.ts';
import { cardEffects } from './cards.ts';
import { closingEffects } from './closings.ts';
import { gapEffects } from './gaps.ts';
import { linkEffects } from './links.ts';
import type { Sides } from './sides.ts';
import { taskEffects } from './tasks.ts';
import type { Effects } from './types.ts';
import { valueEffects } from './values.ts';

export { computedSide, comeAndGone, type ComputedSide, type Sides } from './sides.ts';
export type * from './types.ts';

/** What a change does to all that is computed; figures are compared from a month on, from the first where none is given. */
export function effectsOf(sides: Sides, from?: Month): Effects {
  const { before, after } = sides;
  const all = [...new Set([...before.scores.months, ...after.scores.months])].sort();
  const months = from === undefined ? all : all.filter((month) => month >= from);
  const cards = cardEffects(sides, months);
  const values = valueEffects(sides, months);
  return {
    cards,
    values,
    closings: closingEffects(sides, [...cards, ...values]),
    tasks: taskEffects(sides),
    links: linkEffects(sides),
    gaps: gapEffects(sides),
  };
}
