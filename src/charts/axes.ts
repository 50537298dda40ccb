import { formatFigure } from './figures.ts';
import { monthTicks, type MonthLabel } from './months.ts';
import type { Range } from './nice-range.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { TRANSPARENT, token } from './tokens.ts';

/** What all axes share: labels that never turn, no frame, hair lines where there are any. */
const QUIET_TICKS = { color: token('muted'), font: { size: BASE_FONT_SIZE }, maxRotation: 0, autoSkip: false };
const QUIET = {
  border: { display: false },
  grid: { color: token('grid'), drawTicks: false, tickColor: TRANSPARENT },
};

/** A vertical axis of figures with a hair line at each step. Its unit is written by `unitLabel`. */
export function valueAxis({ min, max, step, places }: Range) {
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
      padding: 4,
      callback: (_: string | number, i: number) => labels[i] ?? [],
    },
  };
}
