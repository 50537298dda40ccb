import type { Plugin } from 'chart.js';
import { boxAround, type Extent } from './box.ts';
import { drawLine, drawText } from './draw.ts';
import { placeLabels, type Label } from './place-labels.ts';
import { cornerAt, groundWords, partOf, writeGroundWords, type Quadrants } from './quadrants.ts';
import { textWidth } from './text-width.ts';
import { inTwoLines } from './wrap-text.ts';

export interface Named {
  readonly name: string;
  /** What stands for the name where there is no room for it. */
  readonly number: string;
  readonly x: number;
  readonly y: number;
}

/** How names are set. */
export interface NameStyle {
  readonly size: number;
  /** The height of a line, and how wide it may be. */
  readonly line: number;
  readonly widest: number;
  /** With more points than that all have numbers. */
  readonly most: number;
}

/**
 * Writes the words of the quadrants, and beside each mark its name in one line or in two, or its number. Tells `onNumber`
 * whose number it wrote.
 */
export function scatterNames(
  points: readonly Named[],
  quadrants: Quadrants,
  { style, radius }: { style: NameStyle; radius: number },
  onNumber: (number: string) => void,
): Plugin {
  const texts = points.map((point) => (points.length > style.most ? [[point.number]] : textsOf(point, style)));
  return {
    id: 'names',
    afterDatasetsDraw({ ctx, chartArea: area, scales }) {
      const placeOf = (x: number, y: number) =>
        [scales.x?.getPixelForValue(x) ?? 0, scales.y?.getPixelForValue(y) ?? 0] as const;
      const [atX, atY] = placeOf(quadrants.x.at, quadrants.y.at);
      const corners = points.map((point) => cornerAt(point, quadrants));
      const marks = points.map((point, i) => {
        const [x, y] = placeOf(point.x, point.y);
        const home = partOf(corners[i] ?? 'topLeft', area, atX, atY);
        return { x, y, radius, home, choices: (texts[i] ?? []).map((lines) => extentOf(lines, style)) };
      });
      const reach = marks.map(({ x, y }) => boxAround(x, y, radius));
      const ground = groundWords(quadrants, area, [atX, atY], reach);
      writeGroundWords(ctx, ground);
      const taken = ground.map(({ box }) => box);
      placeLabels(marks, area, taken).forEach((label, i) => {
        const own = texts[i] ?? [];
        const [lines, mark, point] = [own[label?.choice ?? -1], marks[i], points[i]];
        if (!label || !lines || !mark || !point) return;
        if (label.choice === own.length - 1) onNumber(point.number);
        const tone = corners[i] === quadrants.focus ? 'ink' : 'muted';
        writeLabel(ctx, label, lines, { tone, style, isBefore: label.box.right <= mark.x });
      });
    },
  };
}

/** What may stand for a point, best first: its name where that is not too wide, else in two lines; its number. */
function textsOf({ name, number }: Named, style: NameStyle): string[][] {
  const named = [[name], inTwoLines(name)].filter((lines) => extentOf(lines, style).width <= style.widest);
  return [...named, [number]];
}

function extentOf(lines: readonly string[], { size, line }: NameStyle): Extent {
  return { width: Math.max(...lines.map((text) => textWidth(text, size))), height: lines.length * line };
}

interface Written {
  readonly tone: 'ink' | 'muted';
  readonly style: NameStyle;
  /** It ends at its mark, and its lines with it. */
  readonly isBefore: boolean;
}

function writeLabel(ctx: CanvasRenderingContext2D, label: Label, lines: readonly string[], written: Written): void {
  const { box, leader } = label;
  const { tone, style, isBefore } = written;
  if (leader) drawLine(ctx, { tone: 'bar' }, [leader.left, leader.top], [leader.right, leader.bottom]);
  const [align, from] = isBefore ? (['right', box.right] as const) : (['left', box.left] as const);
  lines.forEach((text, row) =>
    drawText(ctx, { tone, size: style.size, align }, text, [from, box.top + (row + 0.5) * style.line]),
  );
}
