import type { Month } from '../../model/month.ts';
import type { AnnualTarget, Indicator, Target } from '../../model/records/indicator.ts';
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

/** All targets there have been, newest first; those for all units before those for some, those for a year after the others. */
export function targetLines(indicator: Indicator, month: Month | undefined, context: Context): TargetLine[] {
  const { format, say } = context;
  const { targets = [], annualTargets = [] } = indicator;
  const monthly = [...targets]
    .sort((a, b) => b.from.localeCompare(a.from) || fewerUnits(a, b))
    .map((target) => ({
      from: format.month(target.from),
      floor: boundText(target.floor, indicator, context),
      stretch: boundText(target.stretch, indicator, context),
      ...lineOf(target, indicator, context),
      current: month !== undefined && isCurrent(target, targets, month),
    }));
  const yearly = [...annualTargets]
    .sort((a, b) => b.year - a.year || fewerUnits(a, b))
    .map((target) => ({
      from: say({ zh: `${target.year}年全年累计`, en: `${target.year} as a whole` }),
      floor: '—',
      stretch: '—',
      ...lineOf(target, indicator, context),
      // When it is in force its year says.
      current: false,
    }));
  return [...monthly, ...yearly];
}

function fewerUnits(a: Target | AnnualTarget, b: Target | AnnualTarget): number {
  return (a.units?.length ?? 0) - (b.units?.length ?? 0);
}

function lineOf(
  { target, units = [], reason }: Target | AnnualTarget,
  indicator: Indicator,
  context: Context,
): Pick<TargetLine, 'target' | 'units' | 'reason'> {
  return {
    target: boundText(target, indicator, context),
    units: context.format.list(units.map((word) => unitsName(word, context))),
    ...(reason !== undefined && { reason }),
  };
}

/** Whether it has begun and nothing later for the same units has. */
function isCurrent(target: Target, targets: readonly Target[], month: Month): boolean {
  const units = (each: Target) => (each.units ?? []).join(' ');
  const same = targets.filter((each) => each.from <= month && units(each) === units(target));
  return target.from <= month && same.every((each) => each.from <= target.from);
}
