import type { Month } from '../../model/month.ts';
import type { Indicator, Target } from '../../model/records/indicator.ts';
import type { Bound, TargetInForce } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { unitsName } from '../unit-types.ts';
import type { IndicatorPage, TargetLine } from './types.ts';

/** A limit with the sign it is judged by and its unit. Schemas speak of lists of two, everything else of pairs. */
function boundText(
  bound: Target['floor'] | Bound,
  { precision, direction, unit }: Indicator,
  { format }: Context,
): string {
  return format.withUnit(format.bound(bound as Bound | undefined, precision, direction), unit);
}

/** The limits in force, written out. */
export function limitsOf(
  inForce: TargetInForce | null | undefined,
  indicator: Indicator,
  context: Context,
): IndicatorPage['limits'] {
  const text = (bound: Bound | undefined) => boundText(bound, indicator, context);
  return { floor: text(inForce?.floor), target: text(inForce?.target), stretch: text(inForce?.stretch) };
}

/** All targets there have been, newest first; those for all units before those for some. */
export function targetLines(indicator: Indicator, month: Month | undefined, context: Context): TargetLine[] {
  const { format } = context;
  const targets = indicator.targets ?? [];
  return [...targets]
    .sort((a, b) => b.from.localeCompare(a.from) || (a.units?.length ?? 0) - (b.units?.length ?? 0))
    .map((target) => ({
      from: format.month(target.from),
      floor: boundText(target.floor, indicator, context),
      target: boundText(target.target, indicator, context),
      stretch: boundText(target.stretch, indicator, context),
      units: format.list((target.units ?? []).map((word) => unitsName(word, context))),
      ...(target.reason !== undefined && { reason: target.reason }),
      current: month !== undefined && isCurrent(target, targets, month),
    }));
}

/** Whether it has begun and nothing later for the same units has. */
function isCurrent(target: Target, targets: readonly Target[], month: Month): boolean {
  const units = (each: Target) => (each.units ?? []).join(' ');
  const same = targets.filter((each) => each.from <= month && units(each) === units(target));
  return target.from <= month && same.every((each) => each.from <= target.from);
}
