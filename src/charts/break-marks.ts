import type { Plugin } from 'chart.js';
import { drawLine, drawText } from './draw.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { textWidth } from './text-width.ts';

/** Room over the plot for what is written at breaks. */
export const BREAK_ROOM = 14;
const GAP = 4;

/** A dashed upright line before each month from which things are measured differently, and what changed over it. */
export function breakMarks(words: readonly (string | undefined)[]): Plugin {
  return {
    id: 'breaks',
    beforeDatasetsDraw({ ctx, chartArea: { top, bottom, right }, scales: { x } }) {
      if (!x) return;
      const half = (x.getPixelForValue(1) - x.getPixelForValue(0)) / 2;
      words.forEach((word, i) => {
        if (!word) return;
        const at = Math.round(x.getPixelForValue(i) - half) + 0.5;
        drawLine(ctx, { tone: 'muted', dash: [3, 3] }, [at, top - BREAK_ROOM], [at, bottom]);
        const fits = at + GAP + textWidth(word, BASE_FONT_SIZE) <= right;
        const style = { tone: 'muted', align: fits ? 'left' : 'right', baseline: 'bottom' } as const;
        drawText(ctx, style, word, [fits ? at + GAP : at - GAP, top - 3]);
      });
    },
  };
}
