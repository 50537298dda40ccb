import type { Plugin } from 'chart.js';
import { dayIndex, type Day } from '../model/month.ts';
import { drawLine, drawText } from './draw.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { textWidth } from './text-width.ts';

export interface AsOf {
  readonly day: Day;
  /** What is written at the line, such as `截至 2026-11-05`. */
  readonly label: string;
}

/** Room for the words over or under the plot. */
export const AS_OF_ROOM = 20;

/** An upright line at the day that the figures are from, its words over or under the plot; none outside the plot. */
export function asOfLine({ day, label }: AsOf, side: 'top' | 'bottom'): Plugin {
  return {
    id: 'as-of',
    afterDatasetsDraw({ ctx, chartArea: { top, bottom, left, right }, width, scales: { x } }) {
      const at = Math.round(x?.getPixelForValue(dayIndex(day)) ?? 0) + 0.5;
      if (at < left || at > right + 1) return;
      const half = textWidth(label, BASE_FONT_SIZE) / 2;
      const words = Math.min(Math.max(at, half), width - half);
      const [edge, away] = side === 'top' ? [top, -1] : [bottom, 1];
      drawLine(ctx, { tone: 'ink' }, [at, edge + 4 * away], [at, side === 'top' ? bottom : top]);
      const baseline = side === 'top' ? 'bottom' : 'top';
      drawText(ctx, { tone: 'ink', align: 'center', baseline }, label, [words, edge + 6 * away]);
    },
  };
}
