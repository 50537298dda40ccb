import { textWidth } from './text-width.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';

/** A month on an axis, in the page's language: its own short name and the year it belongs to (`10月`, `2026年`). */
export interface MonthLabel {
  readonly month: string;
  readonly year: string;
}

const STEPS = [1, 3, 6, 12];
const GAP = 5;

/**
 * Labels for a row of months that stand `distance` apart: every month, or every third, sixth, twelfth, counted from
 * January so that quarters start where people look for them. The first one shown of a year says the year below. Empty: no label.
 */
export function monthTicks(months: readonly MonthLabel[], distance: number): string[][] {
  const widest = Math.max(...months.map(({ month }) => textWidth(month, BASE_FONT_SIZE)));
  const step = STEPS.find((every) => every * distance >= widest + GAP) ?? 12;
  const january = months.findIndex(({ year }, i) => i > 0 && year !== months[i - 1]?.year);
  const shown = months.map((_, i) => (i - Math.max(january, 0)) % step === 0);
  const labels = months.map(({ month }, i) => (shown[i] ? [month] : []));
  let written = '';
  months.forEach(({ year }, i) => {
    if (!shown[i] || year === written) return;
    written = year;
    labels[i]?.push(year);
  });
  return dropCrowded(labels, distance);
}

/** Leaves out a year that would run into the next one: a year of which only the last label is shown. */
function dropCrowded(labels: string[][], distance: number): string[][] {
  let next = Infinity;
  for (let i = labels.length - 1; i >= 0; i--) {
    const year = labels[i]?.[1];
    if (!year) continue;
    if ((next - i) * distance < textWidth(year, BASE_FONT_SIZE) + GAP) labels[i]?.pop();
    else next = i;
  }
  return labels;
}
