import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { dayIndex, type Day } from '../model/month.ts';
import { AS_OF_ROOM, asOfLine, type AsOf } from './as-of.ts';
import { dayAxis, valueAxis, type DayRange } from './axes.ts';
import { drawText } from './draw.ts';
import { WIDTHS, type Caption, type Size } from './frame.ts';
import { niceRange } from './nice-range.ts';
import { renderChart } from './render.ts';
import type { Standing } from './standing.ts';
import { textWidth } from './text-width.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { token } from './tokens.ts';
import { unitLabel } from './unit-label.ts';

/** A programme at the end of a day, counted in tasks; null for what is not known yet. */
export interface BurnUpPoint {
  readonly day: Day;
  readonly issued: number;
  readonly planned: number;
  readonly actual: number | null;
}

export interface BurnUpData extends DayRange {
  readonly points: readonly BurnUpPoint[];
  readonly asOf: AsOf;
  readonly standing: Standing;
  /** What is written at the line of tasks issued. */
  readonly issuedLabel: string;
  /** Stands over the axis. */
  readonly unit: string;
}

/** Size of the words that say what is done. */
const STRONG = 14;
/** From the as-of line to the words beside it, and below the lines where they stand on its left. */
const BESIDE = 7;
const FAR = 60;
const HEIGHT: Readonly<Record<Size, number>> = { wide: 260, narrow: 230 };

/** How a programme burns up: what was issued, what should be done, and what is done, in tasks. */
export function burnUp(data: BurnUpData, caption: Caption, size: Size): string {
  const { points, asOf, unit } = data;
  const most = Math.max(1, ...points.map(({ issued }) => issued));
  const config: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      datasets: [
        {
          ...line(points, ({ actual }) => actual),
          borderColor: token('accent'),
          borderWidth: 2,
          borderJoinStyle: 'round',
          pointRadius: points.map(({ day }) => (day === asOf.day ? 4 : 2.2)),
          pointBackgroundColor: token('accent'),
          pointBorderWidth: 0,
        },
        { ...line(points, ({ planned }) => planned), borderColor: token('muted'), borderWidth: 1, pointRadius: 0 },
        {
          ...line(points, ({ issued }) => issued),
          stepped: 'before',
          borderColor: token('ink'),
          borderWidth: 1,
          borderDash: [6, 3],
          pointRadius: 0,
        },
      ],
    },
    options: {
      layout: { padding: { top: AS_OF_ROOM, right: 14 } },
      scales: {
        x: dayAxis(data, WIDTHS[size] - 50, 'bottom'),
        y: valueAxis(niceRange([0, most * 1.1], { steps: size === 'wide' ? 4 : 3 })),
      },
    },
    plugins: [unitLabel(unit), asOfLine(asOf, 'top'), issuedWords(data), standing(data)] as Plugin<'line'>[],
  };
  return renderChart(config, { ...caption, size, height: HEIGHT[size] });
}

function line(points: readonly BurnUpPoint[], of: (point: BurnUpPoint) => number | null): ChartDataset<'line'> {
  return {
    data: points.flatMap((point) => {
      const y = of(point);
      return y === null ? [] : [{ x: dayIndex(point.day), y }];
    }),
  };
}

/** The words of the line of tasks issued, over its first half, where planned and actual are still low. */
function issuedWords({ points, issuedLabel }: BurnUpData): Plugin {
  return {
    id: 'issued',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      const middle = points[Math.floor(points.length / 3)];
      if (!x || !y || !middle) return;
      const place = [x.getPixelForValue(dayIndex(middle.day)), y.getPixelForValue(middle.issued) - 5] as const;
      drawText(ctx, { tone: 'muted', baseline: 'bottom' }, issuedLabel, place);
    },
  };
}

/**
 * What is done, and under it what should be: right below the last figure, where no line runs any more; at the right edge to
 * the left, far enough down to be clear of the lines.
 */
function standing({ standing: { planned, actual }, asOf }: BurnUpData): Plugin {
  return {
    id: 'standing',
    afterDatasetsDraw({ ctx, width, scales: { x, y } }) {
      if (!x || !y) return;
      const day = x.getPixelForValue(dayIndex(asOf.day));
      const lowest = y.getPixelForValue(Math.min(planned.at, actual?.at ?? planned.at));
      const widest = Math.max(textWidth(actual?.label ?? '', STRONG), textWidth(planned.label, BASE_FONT_SIZE));
      const fits = day + BESIDE + widest <= width;
      const [at, align] = fits ? [day + BESIDE, 'left' as const] : [day - BESIDE, 'right' as const];
      const top = lowest + (fits ? 4 : FAR);
      if (actual)
        drawText(ctx, { tone: 'accent', size: STRONG, strong: true, align, baseline: 'top' }, actual.label, [at, top]);
      drawText(ctx, { tone: 'muted', align, baseline: 'top' }, planned.label, [at, top + (actual ? STRONG + 4 : 0)]);
    },
  };
}
