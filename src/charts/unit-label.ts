import type { Plugin } from 'chart.js';
import { drawText } from './draw.ts';

/** The unit of the value axis, over it at the left edge. */
export function unitLabel(unit: string): Plugin {
  return {
    id: 'unit',
    afterDraw: ({ ctx }) => drawText(ctx, { tone: 'muted', baseline: 'top' }, unit, [0, 0]),
  };
}
