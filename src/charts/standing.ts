import type { Plugin } from 'chart.js';
import { dayIndex } from '../model/month.ts';
import type { AsOf } from './as-of.ts';
import { drawText, type TextStyle } from './draw.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { textWidth } from './text-width.ts';

/** A figure at the as-of line with the words to write there. */
export interface StandingFigure {
  readonly at: number;
  readonly label: string;
}

export interface Standing {
  readonly planned: StandingFigure;
  readonly actual?: StandingFigure | undefined;
}

/** From the as-of line to the words beside it. */
const BESIDE = 7;

/**
 * Both figures at the as-of line. Curves only rise, so left above the higher and right below the lower there is room; at the
 * right edge the lower one goes to the left, and at the top, where the as-of words stand, a full plan needs no words.
 */
export function standingWords({ planned, actual }: Standing, asOf: AsOf): Plugin {
  return {
    id: 'standing',
    afterDatasetsDraw({ ctx, chartArea, width, scales: { x, y } }) {
      if (!x || !y) return;
      const day = x.getPixelForValue(dayIndex(asOf.day));
      const behind = planned.at >= (actual?.at ?? 0);
      const write = (style: TextStyle & { size: number }, { label, at }: StandingFigure, above: boolean) => {
        const level = y.getPixelForValue(at);
        if (above && level - style.size < chartArea.top) return;
        const leftwards = above || day + BESIDE + textWidth(label, style.size) > width;
        const place = [leftwards ? day - BESIDE : day + BESIDE, level + (above ? -4 : leftwards ? 10 : 4)] as const;
        const align = leftwards ? 'right' : 'left';
        drawText(ctx, { ...style, align, baseline: above ? 'bottom' : 'top' }, label, place);
      };
      write({ tone: 'muted', size: BASE_FONT_SIZE }, planned, behind);
      if (actual) write({ tone: 'accent', size: 14, strong: true }, actual, !behind);
    },
  };
}
