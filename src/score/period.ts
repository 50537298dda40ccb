import { quotientHalfUp, sumExact } from '../model/decimal.ts';
import { addMonths, monthIndex, type Month } from '../model/month.ts';
import type { Period, PeriodValue } from '../model/results.ts';
import type { Calendar } from './calendar.ts';
import { compute, type Fraction } from './computed.ts';
import { rollUpOf, scaleOf } from './formula.ts';
import { meanOf } from './mean.ts';
import type { Organisation } from './organisation.ts';
import type { Sheet } from './sheet.ts';
import type { SheetOf } from './sheets.ts';
import { statusOf } from './status.ts';

const LENGTH: Readonly<Record<Period, number>> = { quarter: 3, year: 12 };

/** The first month of the calendar quarter or year that a month lies in. */
export function startOf(period: Period, month: Month): Month {
  return addMonths(month, -(monthIndex(month) % LENGTH[period]));
}

export type PeriodOf = (unit: string, indicator: string, month: Month, period: Period) => PeriodValue;

/** Quarters and years to date: the months of a period pooled as units are pooled, up to and with a month. */
export function openPeriods(sheetOf: SheetOf, organisation: Organisation, calendar: Calendar): PeriodOf {
  return (unit, indicator, month, period) => {
    const sheet = sheetOf(indicator);
    const at = organisation.find(unit) ?? -1;
    const last = calendar.place(month);
    const start = startOf(period, month);
    const nothing: PeriodValue = {
      ...{ unit, indicator, month, period, from: start, months: [], value: null, published: null },
      ...{ numerator: null, denominator: null, preliminary: false, target: null, status: 'no-data' },
    };
    if (!sheet || last === -1) return nothing;
    const whole = Math.max(0, last - (monthIndex(month) - monthIndex(start)));
    const first = definedFrom(sheet, whole, last);
    const from = first > whole ? { from: calendar.months[first] ?? start, broken: true as const } : { from: start };
    const measured = range(first, last).filter((place) => sheet.published(at, place) !== null);
    const target = sheet.target(at, last);
    const pooled = pool(sheet, at, last, measured, (id) => {
      const other = sheetOf(id);
      return other ? publishedOf(other, at, last, range(first, last), sheetOf) : null;
    });
    const formula = sheet.grid.formulas[last];
    if (!pooled?.bottom || !formula) return { ...nothing, ...from, target };
    const { top, bottom } = pooled;
    const { judge, direction, precision } = sheet.indicator;
    const published = quotientHalfUp(top, bottom, scaleOf(formula), precision);
    const value = (top * scaleOf(formula)) / bottom;
    const counts = rollUpOf(formula) === 'pool';
    return {
      ...nothing,
      ...from,
      months: measured.flatMap((place) => calendar.months[place] ?? []),
      value,
      published,
      numerator: counts ? top : null,
      denominator: counts ? bottom : null,
      preliminary: measured.some((place) => sheet.grid.cells.preliminary[sheet.grid.cells.at(at, place)]),
      target,
      status: statusOf(judge === 'exact' ? value : published, target, direction),
    };
  };
}

/** The first month, from `first` on, since when one definition has been in force without a change up to `last`. */
function definedFrom({ grid }: Sheet, first: number, last: number): number {
  let from = last;
  while (from > first && grid.isComparable(from - 1, last)) from--;
  return from;
}

type FigureOf = (indicator: string) => number | null;

/** The figure of some months together, by the formula of the last one. */
function pool(
  sheet: Sheet,
  unit: number,
  last: number,
  measured: readonly number[],
  figureOf: FigureOf,
): Fraction | null {
  const formula = sheet.grid.formulas[last];
  if (!formula || measured.length === 0) return null;
  if (formula.kind === 'computed') return compute(formula, formula.of.map(figureOf));
  const { cells } = sheet.grid;
  const tops = measured.map((place) => cells.top[cells.at(unit, place)] ?? 0);
  const bottoms = measured.map((place) => cells.bottom[cells.at(unit, place)] ?? 0);
  switch (rollUpOf(formula)) {
    case 'pool':
      return { top: sumExact(tops), bottom: sumExact(bottoms) };
    case 'sum':
      return { top: sumExact(tops), bottom: 1 };
    case 'mean':
      return meanOf(tops.map((top, i) => ({ top, bottom: bottoms[i] ?? 1 })));
    case 'none':
      return null;
  }
}

/** The published figure of an indicator for some months, for what is computed from it. */
function publishedOf(
  sheet: Sheet,
  unit: number,
  last: number,
  places: readonly number[],
  sheetOf: SheetOf,
): number | null {
  const measured = places.filter((place) => sheet.published(unit, place) !== null);
  const pooled = pool(sheet, unit, last, measured, (id) => {
    const other = sheetOf(id);
    return other ? publishedOf(other, unit, last, places, sheetOf) : null;
  });
  const formula = sheet.grid.formulas[last];
  if (!pooled?.bottom || !formula) return null;
  return quotientHalfUp(pooled.top, pooled.bottom, scaleOf(formula), sheet.indicator.precision);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
