import type { Plugin } from 'chart.js';
import { boxAt, meet, type Box } from './box.ts';
import { drawLine, drawText, type TextStyle } from './draw.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { textWidth } from './text-width.ts';
import { token } from './tokens.ts';

/** A line across the plot, and what is written at it. */
export interface Divider {
  readonly at: number;
  readonly label: string;
}

export const CORNERS = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const;
export type Corner = (typeof CORNERS)[number];

/** A plot in four: what divides it, the names of its parts, and the one that matters most. */
export interface Quadrants {
  readonly x: Divider;
  readonly y: Divider;
  readonly names: Readonly<Record<Corner, string>>;
  readonly focus: Corner;
}

/** The part that a point lies in; what lies on a line counts as beyond it. */
export function cornerAt({ x, y }: { x: number; y: number }, quadrants: Quadrants): Corner {
  const isLeft = x < quadrants.x.at;
  if (y >= quadrants.y.at) return isLeft ? 'topLeft' : 'topRight';
  return isLeft ? 'bottomLeft' : 'bottomRight';
}

const NAME_SIZE = 13;
const INSET = 6;
const LINE = 17;
/** Bold text is about this much wider. */
const BOLD = 1.06;

/** A part of the plot, in pixels. */
export function partOf(corner: Corner, area: Box, atX: number, atY: number): Box {
  const [left, right] = corner.endsWith('Left') ? [area.left, atX] : [atX, area.right];
  const [top, bottom] = corner.startsWith('top') ? [area.top, atY] : [atY, area.bottom];
  return { left, top, right, bottom };
}

/** The ground of the plot: a tint under the part that matters most, the dividing lines, and what the upright one means. */
export function quadrantGround({ x, y, focus }: Quadrants, titleWidth: number): Plugin {
  return {
    id: 'quadrants',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const { left, top, right, bottom } = chartArea;
      const atX = Math.round(scales.x?.getPixelForValue(x.at) ?? 0) + 0.5;
      const atY = Math.round(scales.y?.getPixelForValue(y.at) ?? 0) + 0.5;
      const part = partOf(focus, chartArea, atX, atY);
      ctx.save();
      ctx.fillStyle = token('track');
      ctx.fillRect(part.left, part.top, part.right - part.left, part.bottom - part.top);
      ctx.restore();
      drawLine(ctx, { tone: 'muted' }, [atX, top], [atX, bottom]);
      drawLine(ctx, { tone: 'muted' }, [left, atY], [right, atY]);
      const half = textWidth(x.label, BASE_FONT_SIZE) / 2;
      const middle = Math.min(Math.max(atX, titleWidth + 2 * INSET + half), right - half);
      drawText(ctx, { tone: 'muted', align: 'center', baseline: 'bottom' }, x.label, [middle, top - 3]);
    },
  };
}

/** Words on the ground, and where they stand. */
export interface GroundWords {
  readonly text: string;
  readonly style: TextStyle;
  readonly box: Box;
}

/**
 * The names of the four parts and the words of the level line, each in the first of its places that covers no mark: names in
 * a corner of their part, the outer ones first; the words under the line or over it, from the left.
 */
export function groundWords(
  quadrants: Quadrants,
  area: Box,
  [atX, atY]: readonly [number, number],
  marks: readonly Box[],
) {
  const placed: GroundWords[] = [];
  const place = (text: string, style: TextStyle, boxes: readonly Box[]) => {
    const isFree = (box: Box) => ![...marks, ...placed.map((words) => words.box)].some((other) => meet(box, other));
    const box = boxes.find(isFree) ?? boxes[0];
    if (box) placed.push({ text, style, box });
  };
  for (const corner of CORNERS) {
    const style = { tone: corner === quadrants.focus ? 'ink' : 'muted', size: NAME_SIZE, strong: true } as const;
    const extent = { width: textWidth(quadrants.names[corner], NAME_SIZE) * BOLD, height: LINE };
    const { left, top, right, bottom } = partOf(corner, area, atX, atY);
    const across = [left + INSET, right - INSET - extent.width];
    const down = [top + INSET / 2, bottom - INSET / 2 - LINE];
    if (corner.endsWith('Right')) across.reverse();
    if (corner.startsWith('bottom')) down.reverse();
    place(
      quadrants.names[corner],
      style,
      down.flatMap((y) => across.map((x) => boxAt(x, y, extent))),
    );
  }
  const extent = { width: textWidth(quadrants.y.label, BASE_FONT_SIZE), height: LINE };
  const steps = Math.max(0, Math.floor((area.right - area.left - extent.width - 2 * INSET) / LINE));
  const along = Array.from({ length: steps + 1 }, (_, i) => area.left + INSET + i * LINE);
  const places = along.flatMap((x) => [boxAt(x, atY, extent), boxAt(x, atY - LINE, extent)]);
  const crossing = { left: atX, right: atX, top: area.top, bottom: area.bottom };
  place(quadrants.y.label, { tone: 'muted' }, [...places.filter((box) => !meet(box, crossing)), ...places]);
  return placed;
}

export function writeGroundWords(ctx: CanvasRenderingContext2D, words: readonly GroundWords[]): void {
  for (const { text, style, box } of words) drawText(ctx, style, text, [box.left, (box.top + box.bottom) / 2]);
}
