import type { Scale } from 'chart.js';
import { dayIndex, type Day } from '../model/month.ts';
import { formatFigure } from './figures.ts';
import { monthTicks, type MonthLabel } from './months.ts';
import type { Range } from './nice-range.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { TRANSPARENT, token } from './tokens.ts';

/** What all axes share: labels that never turn, no frame, hair lines where there are any. */
const AXIS_PADDING = 4;
const QUIET_TICKS = { color: token('muted'), font: { size: BASE_FONT_SIZE }, maxRotation: 0, autoSkip: false };
const QUIET = {
  border: { display: false },
  grid: { color: token('grid'), drawTicks: false, tickColor: TRANSPARENT },
};

/** A vertical axis of figures with a hair line at each step. Its unit is written by `unitLabel`. */
export function valueAxis({ min, max, step, places }: Omit<Range, 'zoomed'>) {
  return {
    ...QUIET,
    type: 'linear' as const,
    min,
    max,
    ticks: {
      ...QUIET_TICKS,
      stepSize: step,
      padding: 6,
      callback: (value: string | number) => formatFigure(Number(value), places),
    },
  };
}

/** A row of months along the bottom of a plot about `width` wide; hair lines only where a year begins. */
export function monthAxis(months: readonly MonthLabel[], width: number) {
  const labels = monthTicks(months, width / Math.max(months.length, 1));
  return {
    ...QUIET,
    type: 'category' as const,
    offset: true,
    grid: { display: false },
    ticks: {
      ...QUIET_TICKS,
      padding: AXIS_PADDING,
      callback: (_: string | number, i: number) => labels[i] ?? [],
    },
  };
}

/** The days a chart covers. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  /** The months to write at the axis; those that begin before `from` are left out. */
  readonly months: readonly (MonthLabel & { readonly first: Day })[];
}

/**
 * Days from `from` to `to` in a plot about `width` wide, as numbers (`dayIndex`). Months are written where they begin,
 * under the plot or over it, their years on the far side.
 */
export function dayAxis(days: DayRange, width: number, position: 'top' | 'bottom') {
  const { months, from, to } = days;
  const shown = months.filter(({ first }) => first >= from && first <= to);
  const ticks = monthTicks(shown, width / Math.max(shown.length, 1));
  const labels = position === 'bottom' ? ticks : ticks.map((lines) => lines.toReversed());
  return {
    ...QUIET,
    type: 'linear' as const,
    position,
    min: dayIndex(from),
    max: dayIndex(to),
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = shown.map(({ first }) => ({ value: dayIndex(first) }));
    },
    grid: {
      ...QUIET.grid,
      color: ({ index }: { index: number }) => (labels[index]?.length ? token('grid') : TRANSPARENT),
    },
    ticks: {
      ...QUIET_TICKS,
      padding: AXIS_PADDING,
      callback: (_: string | number, i: number) => labels[i] ?? [],
    },
  };
}
