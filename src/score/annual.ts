import { Big, settled } from '../model/decimal.ts';
import { monthIndex, type Month } from '../model/month.ts';
import type { AnnualTarget, Indicator } from '../model/records/indicator.ts';
import type { Unit } from '../model/records/organisation.ts';
import type { AnnualResult, Outlook, PeriodValue } from '../model/results.ts';
import { countsPart, formulaIn, rollUpOf, scaleOf } from './formula.ts';
import { compare } from './status.ts';
import { closeness } from './targets.ts';

/** The place of the target for a year that names the unit most closely, or −1. */
export function annualTargetAt(indicator: Indicator, id: string, unit: Unit, year: number): number {
  const entries = (indicator.annualTargets ?? []).map((entry) =>
    entry.year === year ? closeness(entry, id, unit) : -1,
  );
  const closest = Math.max(-1, ...entries);
  return closest === -1 ? -1 : entries.indexOf(closest);
}

/** Where a year stands after some months, and what its target asks of those that remain. */
export function annualResult(
  indicator: Indicator,
  { year, target }: AnnualTarget,
  index: number,
  soFar: PeriodValue,
): AnnualResult {
  const { unit, month } = soFar;
  const remaining = 11 - (monthIndex(month) % 12);
  const head = { unit, indicator: soFar.indicator, month, year, target, index, soFar, remaining };
  const unknown: AnnualResult = { ...head, needed: null, neededPublished: null, outlook: 'unknown' };
  const { direction, precision } = indicator;
  if (soFar.published === null || soFar.broken || direction === 'range') return unknown;
  if (remaining === 0) {
    const distance = compare(soFar.published, target);
    const isMet = direction === 'higher' ? distance >= 0 : distance <= 0;
    return { ...unknown, outlook: isMet ? 'met' : 'missed' };
  }
  const needed = neededIn(indicator, target, soFar, remaining);
  if (!needed) return unknown;
  return {
    ...head,
    needed: needed.toNumber(),
    neededPublished: enough(needed, direction, precision),
    outlook: outlookOf(needed, indicator, month),
  };
}

/**
 * The figure that every remaining month must show: for a sum an equal share of what is left, for a quotient or a mean
 * T + (T − r) × k / m – with r so far in k months and m to come, each of which weighs as much as one so far did on average.
 */
function neededIn(indicator: Indicator, target: number, soFar: PeriodValue, remaining: number): Big | undefined {
  const formula = formulaIn(indicator, soFar.month);
  if (!formula || soFar.value === null) return undefined;
  const goal = new Big(target);
  switch (rollUpOf(formula)) {
    case 'sum':
      return goal.minus(soFar.value).div(remaining);
    case 'pool': {
      const rate = new Big(soFar.numerator ?? 0).times(scaleOf(formula)).div(soFar.denominator ?? 1);
      return goal.minus(rate).times(soFar.months.length).div(remaining).plus(goal);
    }
    case 'mean':
      return goal.minus(soFar.value).times(soFar.months.length).div(remaining).plus(goal);
    case 'none':
      return undefined;
  }
}

const UP = 3;
const DOWN = 0;

/** Rounded to the stricter side, so that a figure which reaches it is enough. */
function enough(needed: Big, direction: Indicator['direction'], places: number): number {
  const clean = settled(needed);
  const away = clean.gt(0) === (direction === 'higher');
  return clean.round(places, away ? UP : DOWN).toNumber();
}

/** Whether the months that remain can still change the verdict: counts are never below 0, a part never above the whole. */
function outlookOf(needed: Big, indicator: Indicator, month: Month): Outlook {
  const formula = formulaIn(indicator, month);
  if (!formula || formula.kind === 'value') return 'open';
  const most = countsPart(formula) ? scaleOf(formula) : Infinity;
  const figure = settled(needed).toNumber();
  if (indicator.direction === 'higher') return figure <= 0 ? 'secured' : figure > most ? 'out-of-reach' : 'open';
  return figure >= most ? 'secured' : figure < 0 ? 'out-of-reach' : 'open';
}
