import { roundHalfUp } from '../../model/decimal.ts';
import type { Month } from '../../model/month.ts';
import type { Value } from '../../model/results.ts';
import type { Sides } from './sides.ts';
import type { ValueEffect } from './types.ts';

/** Points are shown, and compared, with so many decimals. */
const POINTS_PLACES = 2;

/** The figures of some months whose published value, status or points come out otherwise. */
export function valueEffects(sides: Sides, months: readonly Month[]): ValueEffect[] {
  const { before, after } = sides;
  const indicators = new Set([
    ...after.workspace.records.indicator.keys(),
    ...before.workspace.records.indicator.keys(),
  ]);
  const found: ValueEffect[] = [];
  for (const indicator of indicators) {
    const units = new Set([...after.scores.unitsOf(indicator), ...before.scores.unitsOf(indicator)]);
    for (const unit of units) {
      for (const month of months) {
        const was = before.scores.value(unit, indicator, month);
        const is = after.scores.value(unit, indicator, month);
        if (differ(was, is)) found.push(valueEffect(sides, was, is));
      }
    }
  }
  return found;
}

const points = ({ score }: Value): number | null => (score === null ? null : roundHalfUp(score, POINTS_PLACES));

function differ(was: Value, is: Value): boolean {
  return was.published !== is.published || was.status !== is.status || points(was) !== points(is);
}

function valueEffect({ before, after }: Sides, was: Value, is: Value): ValueEffect {
  const { unit, indicator, month } = is;
  const side = after.workspace.records.indicator.has(indicator) ? after : before;
  const holder = after.workspace.records.unit.has(unit) ? after : before;
  return {
    unit,
    indicator,
    month,
    name: side.words(({ names }) => names.of('indicator', indicator)),
    subject: holder.words(({ names }) => names.unit(unit, month)),
    places: side.workspace.records.indicator.get(indicator)?.value.precision ?? 0,
    measure: side.words(({ workspace }) => workspace.records.indicator.get(indicator)?.value.unit ?? ''),
    published: { before: was.published, after: is.published },
    status: { before: was.status, after: is.status },
    points: { before: points(was), after: points(is) },
  };
}
