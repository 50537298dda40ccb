import type { ChartConfiguration, Plugin } from 'chart.js';
import { drawLine, drawText } from './draw.ts';
import type { Caption, Size } from './frame.ts';
import { renderChart } from './render.ts';
import { rowLayout, rowScale, rowTexts, type PlacedBar, type RowText } from './row-texts.ts';
import { token, type Token } from './tokens.ts';

/** So many of a state: how they are filled, and the shape that says the same without colour. */
export interface Segment {
  readonly count: number;
  readonly shape: string;
  readonly tone: Token;
  /** What is written on it: paper on a dark filling, ink on a light one. */
  readonly on: 'surface' | 'ink';
}

/** A group, such as a department, with how many of its members are in which state. */
export interface StatusRow extends RowText {
  readonly segments: readonly Segment[];
}

const BAR = 18;
/** The scale goes on so far at least: one task is not drawn as wide as the page. */
const LEAST = 4;

interface Placed extends Segment {
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** Groups as bars of equal units, one beside the other by state, each with its shape and count. */
export function statusBars(rows: readonly StatusRow[], caption: Caption, size: Size): string {
  const layout = rowLayout(rows, size);
  const placed = rows.flatMap(({ segments }, row) => placeRow(segments, row));
  const most = Math.max(LEAST, ...placed.map(({ to }) => to));
  const config: ChartConfiguration<'bar', PlacedBar[]> = {
    type: 'bar',
    data: {
      datasets: [
        {
          data: placed.map(({ from, to, row }) => ({ x: [from, to], y: row + layout.barAt })),
          backgroundColor: placed.map(({ tone }) => token(tone)),
          barThickness: BAR,
          inflateAmount: 0,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { left: layout.left, right: layout.right } },
      scales: { x: { type: 'linear', display: false, min: 0, max: most }, y: rowScale(rows) },
    },
    plugins: [rowTexts(rows, layout), counts(placed, layout.barAt)] as Plugin<'bar'>[],
  };
  return renderChart(config, { ...caption, size, height: Math.max(rows.length, 1) * layout.rowHeight });
}

function placeRow(segments: readonly Segment[], row: number): Placed[] {
  let from = 0;
  return segments.flatMap((segment) => {
    if (segment.count === 0) return [];
    const placed = { ...segment, from, to: from + segment.count, row };
    from = placed.to;
    return [placed];
  });
}

/** Shape and count on each segment, and a gap between two. */
function counts(placed: readonly Placed[], barAt: number): Plugin {
  return {
    id: 'counts',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return;
      for (const { from, to, row, on, shape, count } of placed) {
        const [left, right, at] = [x.getPixelForValue(from), x.getPixelForValue(to), y.getPixelForValue(row + barAt)];
        if (from > 0) drawLine(ctx, { tone: 'surface', width: 2 }, [left, at - BAR / 2], [left, at + BAR / 2]);
        drawText(ctx, { tone: on, strong: true, align: 'center' }, `${shape} ${count}`, [(left + right) / 2, at]);
      }
    },
  };
}
