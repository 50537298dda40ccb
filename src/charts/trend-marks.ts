import type { Plugin } from 'chart.js';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { textWidth } from './text-width.ts';
import { token } from './tokens.ts';

/** The unit of the value axis, over it at the left edge. */
export function unitLabel(unit: string): Plugin {
  return {
    id: 'unit',
    afterDraw({ ctx }) {
      ctx.save();
      ctx.font = `${BASE_FONT_SIZE}px sans-serif`;
      ctx.textAlign = 'left';
      ctx.textBaseline = 'top';
      ctx.fillStyle = token('muted');
      ctx.fillText(unit, 0, 0);
      ctx.restore();
    },
  };
}

/** A dashed upright line before each month from which things are measured differently, and what changed over it. */
export function breakMarks(words: readonly (string | undefined)[]): Plugin {
  return {
    id: 'breaks',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const distance = (scales.x?.getPixelForValue(1) ?? 0) - (scales.x?.getPixelForValue(0) ?? 0);
      ctx.save();
      ctx.font = `${BASE_FONT_SIZE}px sans-serif`;
      ctx.textBaseline = 'bottom';
      ctx.textAlign = 'left';
      ctx.strokeStyle = token('muted');
      ctx.fillStyle = token('muted');
      ctx.setLineDash([3, 3]);
      words.forEach((word, i) => {
        if (!word) return;
        const x = Math.round((scales.x?.getPixelForValue(i) ?? 0) - distance / 2) + 0.5;
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top - 14);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
        const room = chartArea.right - x;
        const fits = textWidth(word, BASE_FONT_SIZE) + 4 <= room;
        ctx.textAlign = fits ? 'left' : 'right';
        ctx.fillText(word, fits ? x + 4 : x - 4, chartArea.top - 3);
      });
      ctx.restore();
    },
  };
}
