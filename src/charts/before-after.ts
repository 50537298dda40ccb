import type { ChartConfiguration, Plugin } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import { drawLine, drawText } from './draw.ts';
import type { Caption, Size } from './frame.ts';
import { renderChart } from './render.ts';
import { rowLayout, rowScale, rowTexts, type RowText } from './row-texts.ts';
import { token, type Token } from './tokens.ts';

/** A figure with the two ends of what it may truly be, where they are known. */
export interface Measured {
  readonly at: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** What changed in a row; its `value` and `note` say both figures and their difference. */
export interface BeforeAfterRow extends RowText {
  readonly before: Measured;
  readonly after: Measured;
}

export interface BeforeAfterData {
  readonly rows: readonly BeforeAfterRow[];
  readonly target?: { readonly at: number; readonly label: string };
}

const TARGET_ROOM = 20;
const RADIUS = 4;
/** How far the two figures of a row lie over and under its middle. */
const APART = 4.5;
/** Air at both ends of the scale, as a share of it. */
const AIR = 0.06;

/**
 * Figures before (hollow) and after (filled), each with its interval, row by row on one scale, which does not begin at zero: a
 * page says so.
 */
export function beforeAfter({ rows, target }: BeforeAfterData, caption: Caption, size: Size): string {
  const layout = rowLayout(rows, size);
  const ends = rows.flatMap(({ before, after }) =>
    [before, after].flatMap(({ at, lower, upper }) => [at, lower ?? at, upper ?? at]),
  );
  const all = target ? [...ends, target.at] : ends;
  const [low, high] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 1];
  const air = (high - low || 1) * AIR;
  const top = target ? TARGET_ROOM : 0;
  const config: ChartConfiguration<'scatter', never[]> = {
    type: 'scatter',
    data: { datasets: [{ data: [] }] },
    options: {
      layout: { padding: { left: layout.left, right: layout.right, top } },
      scales: { x: { type: 'linear', display: false, min: low - air, max: high + air }, y: rowScale(rows) },
    },
    plugins: [
      targetLine(target, layout.stacked ? layout.barAt : null, rows.length),
      figures(rows, layout.barAt),
      rowTexts(rows, layout),
    ] as Plugin<'scatter'>[],
  };
  const height = top + Math.max(rows.length, 1) * Math.max(layout.rowHeight, 30);
  return renderChart(config, { ...caption, size, height });
}

function figures(rows: readonly BeforeAfterRow[], barAt: number): Plugin {
  return {
    id: 'figures',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return;
      rows.forEach(({ before, after, strong }, i) => {
        const middle = y.getPixelForValue(i + barAt);
        const tone: Token = strong ? 'accent' : 'muted';
        for (const [figure, at, filled] of [
          [before, middle - APART, false],
          [after, middle + APART, true],
        ] as const) {
          if (figure.lower !== undefined && figure.upper !== undefined) {
            const [from, to] = [x.getPixelForValue(figure.lower), x.getPixelForValue(figure.upper)];
            drawLine(ctx, { tone, width: 1.5 }, [from, at], [to, at]);
          }
          ctx.save();
          ctx.fillStyle = token(filled ? tone : 'surface');
          ctx.strokeStyle = token(tone);
          ctx.lineWidth = 1.5;
          drawPoint(ctx, { pointStyle: 'circle', radius: RADIUS, borderWidth: 1.5 }, x.getPixelForValue(figure.at), at);
          ctx.restore();
        }
      });
    },
  };
}

/** Over all rows or, where words stand between their figures at `only`, beside the figures alone. */
function targetLine(target: BeforeAfterData['target'], only: number | null, count: number): Plugin {
  return {
    id: 'target',
    beforeDatasetsDraw({ ctx, height, width, scales: { x, y } }) {
      if (!target || !x || !y) return;
      const at = Math.round(x.getPixelForValue(target.at)) + 0.5;
      drawLine(ctx, { tone: 'ink' }, [at, TARGET_ROOM - 5], [at, only === null ? height : TARGET_ROOM]);
      for (let i = 0; only !== null && i < count; i++) {
        const middle = y.getPixelForValue(i + only);
        drawLine(ctx, { tone: 'ink' }, [at, middle - 3 * RADIUS], [at, middle + 3 * RADIUS]);
      }
      const align = at > width / 2 ? 'right' : 'left';
      drawText(ctx, { tone: 'muted', align, baseline: 'alphabetic' }, target.label, [at, TARGET_ROOM - 9]);
    },
  };
}
