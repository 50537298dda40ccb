import type { Plugin } from 'chart.js';
import { drawText } from './draw.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { textWidth } from './text-width.ts';
import type { Token } from './tokens.ts';

/** Words that stand at the end of a line, in place of a legend. */
export interface DirectLabel {
  readonly text: string;
  /** The value it stands for, on the chart's `y` axis. */
  readonly at: number;
  readonly tone: Token;
  readonly strong?: boolean;
}

const STRONG_SIZE = 14;
const LINE = 16;
const GAP = 8;

function sizeOf({ strong }: DirectLabel): number {
  return strong ? STRONG_SIZE : BASE_FONT_SIZE;
}

/** Room to leave at the right of the plot. */
export function labelRoom(labels: readonly DirectLabel[]): number {
  return Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label.text, sizeOf(label))))) + GAP;
}

/**
 * Where labels go that would like to stand at `wanted`: in the same order, at least `gap` apart, between `top` and
 * `bottom` while there is room.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let free = top;
  for (const i of order) {
    placed[i] = Math.max(placed[i] ?? 0, free);
    free = (placed[i] ?? 0) + gap;
  }
  let limit = bottom;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i] ?? 0, limit);
    limit = (placed[i] ?? 0) - gap;
  }
  return placed;
}

/** Writes the labels in a column at the right of the plot, each as near to its value as the others leave it. */
export function directLabels(labels: readonly DirectLabel[]): Plugin {
  return {
    id: 'direct-labels',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const wanted = labels.map(({ at }) => scales.y?.getPixelForValue(at) ?? 0);
      const places = spread(wanted, LINE, chartArea.top, chartArea.bottom);
      labels.forEach((label, i) => {
        const { text, tone, strong } = label;
        drawText(ctx, { tone, strong, size: sizeOf(label) }, text, [chartArea.right + GAP, places[i] ?? 0]);
      });
    },
  };
}
