import type { ChartConfiguration, Plugin } from 'chart.js';
import { drawLine, drawText } from './draw.ts';
import type { Caption, Size } from './frame.ts';
import { renderChart } from './render.ts';
import { rowLayout, rowScale, rowTexts, type RowLayout, type RowText } from './row-texts.ts';
import { token, type Token } from './tokens.ts';

/** A bar from one figure to another, with its name before it and its figure after it. */
export interface BarRow extends RowText {
  readonly from: number;
  readonly to: number | null;
  readonly tone: Token;
  /** Outlined: not counted. */
  readonly hollow?: boolean;
  /** How far the row's track reaches; as far as the axis, unless given. */
  readonly track?: number;
}

export interface BarRows {
  readonly rows: readonly BarRow[];
  readonly min: number;
  readonly max: number;
  /** A thin line across all rows, with what it means over it. */
  readonly reference?: { readonly at: number; readonly label: string } | undefined;
  /** Joins the end of each bar with the start of the next, where no words stand between them. */
  readonly joined?: boolean;
  /** A second figure of each row, joined by a line; its points alone where words stand between the bars. */
  readonly line?: readonly number[];
}

/** A bar as Chart.js takes it, on a scale of rows. */
export interface PlacedBar {
  readonly x: [number, number];
  readonly y: number;
}

const BAR = 12;
const REFERENCE_ROOM = 20;

/** Bars lying one under the other on a common scale without an axis: each row says its figure itself. */
export function barRows(chart: BarRows, caption: Caption, size: Size): string {
  const { rows, min, max, reference, joined } = chart;
  const layout = rowLayout(rows, size);
  const top = reference ? REFERENCE_ROOM : 0;
  const solid = rows.flatMap(({ from, to, tone, hollow }, i) =>
    to === null || hollow ? [] : [{ bar: { x: [from, to], y: i + layout.barAt } satisfies PlacedBar, tone }],
  );
  const config: ChartConfiguration<'bar', PlacedBar[]> = {
    type: 'bar',
    data: {
      datasets: [
        {
          data: solid.map(({ bar }) => bar),
          backgroundColor: solid.map(({ tone }) => token(tone)),
          barThickness: BAR,
          inflateAmount: 0,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { left: layout.left, right: layout.right, top } },
      scales: { x: { type: 'linear', display: false, min, max }, y: rowScale(rows) },
    },
    plugins: [
      tracks(chart, layout.barAt),
      outlines(rows, layout.barAt),
      ...(joined && !layout.stacked ? [joints(rows)] : []),
      ...(chart.line ? [lineOver(chart.line, layout)] : []),
      rowTexts(rows, layout),
      referenceLine(reference, chart.line && layout.stacked ? layout.barAt : null, rows.length),
    ] as Plugin<'bar'>[],
  };
  const height = top + Math.max(rows.length, 1) * layout.rowHeight;
  return renderChart(config, { ...caption, size, height });
}

/** What the bars lie on, from zero on. */
function tracks({ rows, max }: BarRows, barAt: number): Plugin {
  return {
    id: 'tracks',
    beforeDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return;
      ctx.save();
      ctx.fillStyle = token('track');
      const start = x.getPixelForValue(0);
      rows.forEach(({ track = max }, i) => {
        const width = x.getPixelForValue(track) - start;
        if (width > 0) ctx.fillRect(start, y.getPixelForValue(i + barAt) - BAR / 2, width, BAR);
      });
      ctx.restore();
    },
  };
}

/** Hollow bars. Chart.js would build their borders from two clipped rectangles. */
function outlines(rows: readonly BarRow[], barAt: number): Plugin {
  return {
    id: 'outlines',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return;
      ctx.save();
      ctx.fillStyle = token('surface');
      ctx.lineWidth = 1;
      rows.forEach(({ from, to, tone, hollow }, i) => {
        if (to === null || !hollow) return;
        const [left, right] = [x.getPixelForValue(from), x.getPixelForValue(to)];
        ctx.strokeStyle = token(tone);
        ctx.beginPath();
        ctx.rect(left + 0.5, y.getPixelForValue(i + barAt) - BAR / 2 + 0.5, right - left - 1, BAR - 1);
        ctx.fill();
        ctx.stroke();
      });
      ctx.restore();
    },
  };
}

/** Thin lines from the end of each bar to the start of the next. */
function joints(rows: readonly BarRow[]): Plugin {
  return {
    id: 'joints',
    beforeDatasetsDraw({ ctx, scales: { x, y } }) {
      rows.slice(0, -1).forEach(({ to }, i) => {
        if (to === null || !x || !y) return;
        const at = Math.round(x.getPixelForValue(to)) - 0.5;
        const ends = [y.getPixelForValue(i) + BAR / 2, y.getPixelForValue(i + 1) - BAR / 2] as const;
        drawLine(ctx, { tone: 'muted' }, [at, ends[0]], [at, ends[1]]);
      });
    },
  };
}

const POINT = 2.5;

/** The points of a line over the rows, and the line where nothing stands in its way. */
function lineOver(line: readonly number[], { stacked, barAt }: RowLayout): Plugin {
  return {
    id: 'line',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return;
      const places = line.map((at, i) => [x.getPixelForValue(at), y.getPixelForValue(i + barAt)] as const);
      ctx.save();
      ctx.strokeStyle = token('ink');
      ctx.fillStyle = token('ink');
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      if (!stacked) places.forEach((place, i) => (i === 0 ? ctx.moveTo(...place) : ctx.lineTo(...place)));
      ctx.stroke();
      ctx.beginPath();
      for (const [left, top] of places) ctx.rect(left - POINT, top - POINT, 2 * POINT, 2 * POINT);
      ctx.fill();
      ctx.restore();
    },
  };
}

/** Across all rows or, where their bars lie at `only` and words stand between them, across each bar. */
function referenceLine(reference: BarRows['reference'], only: number | null, count: number): Plugin {
  return {
    id: 'reference',
    afterDatasetsDraw({ ctx, chartArea: { left, right }, height, scales: { x, y } }) {
      if (!reference || !x || !y) return;
      const at = Math.round(x.getPixelForValue(reference.at)) + 0.5;
      drawLine(ctx, { tone: 'ink' }, [at, REFERENCE_ROOM - 5], [at, only === null ? height : REFERENCE_ROOM]);
      for (let i = 0; only !== null && i < count; i++) {
        const middle = y.getPixelForValue(i + only);
        drawLine(ctx, { tone: 'ink' }, [at, middle - BAR], [at, middle + BAR]);
      }
      const align = at > (left + right) / 2 ? 'right' : 'left';
      drawText(ctx, { tone: 'muted', align, baseline: 'alphabetic' }, reference.label, [at, REFERENCE_ROOM - 9]);
    },
  };
}
