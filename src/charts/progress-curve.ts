import type { ChartConfiguration, Plugin } from 'chart.js';
import { dayIndex, type Day } from '../model/month.ts';
import { AS_OF_ROOM, asOfLine, type AsOf } from './as-of.ts';
import { dayAxis, valueAxis, type DayRange } from './axes.ts';
import { drawText, type TextStyle } from './draw.ts';
import { WIDTHS, type Caption, type Size } from './frame.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { drawMilestone, type MilestoneMark } from './milestones.ts';
import { renderChart } from './render.ts';
import { token } from './tokens.ts';
import { textWidth } from './text-width.ts';
import { unitLabel } from './unit-label.ts';

/** Per cent done, or to be done, by the end of a day. */
export interface ProgressPoint {
  readonly day: Day;
  readonly percent: number;
}

interface Standing {
  readonly percent: number;
  readonly label: string;
}

export interface ProgressCurveData extends DayRange {
  /** The plan wherever it bends. */
  readonly planned: readonly ProgressPoint[];
  readonly actual: readonly ProgressPoint[];
  /** With the planned progress on the day each is due. */
  readonly milestones: readonly (MilestoneMark & { readonly percent: number })[];
  readonly asOf: AsOf;
  /** Where the task stands then, with the words to write there. */
  readonly standing: {
    readonly planned: Standing;
    readonly actual?: Standing;
  };
  /** Stands over the axis: `%`. */
  readonly unit: string;
}

/** From the as-of line to the words beside it. */
const BESIDE = 7;
const HEIGHT: Readonly<Record<Size, number>> = { wide: 250, narrow: 220 };

/** A task's progress, planned and actual, from its issue to its deadline: how far the two are apart is how late it is. */
export function progressCurve(data: ProgressCurveData, caption: Caption, size: Size): string {
  const { planned, actual, asOf, unit } = data;
  const points = (list: readonly ProgressPoint[]) => list.map(({ day, percent }) => ({ x: dayIndex(day), y: percent }));
  const config: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      datasets: [
        {
          data: points(actual),
          borderColor: token('accent'),
          borderWidth: 2,
          borderJoinStyle: 'round',
          pointRadius: actual.map((_, i) => (i === actual.length - 1 ? 4 : 2.2)),
          pointBackgroundColor: token('accent'),
          pointBorderWidth: 0,
        },
        { data: points(planned), borderColor: token('muted'), borderWidth: 1, pointRadius: 0 },
      ],
    },
    options: {
      layout: { padding: { top: AS_OF_ROOM, right: 14 } },
      scales: {
        x: dayAxis(data, WIDTHS[size] - 50, 'bottom'),
        y: valueAxis({ min: 0, max: 100, step: 25, places: 0 }),
      },
    },
    plugins: [unitLabel(unit), asOfLine(asOf, 'top'), milestones(data), standing(data)] as Plugin<'line'>[],
  };
  return renderChart(config, { ...caption, size, height: HEIGHT[size] });
}

function milestones({ milestones: marks, asOf }: ProgressCurveData): Plugin {
  return {
    id: 'milestones',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return;
      for (const mark of marks) {
        const place = { x: x.getPixelForValue(dayIndex(mark.due)), y: y.getPixelForValue(mark.percent) };
        drawMilestone(ctx, mark, place, asOf.day);
      }
    },
  };
}

/**
 * Both figures at the as-of line. Curves only rise, so left above the higher and right below the lower there is room; at the
 * right edge the lower one goes to the left, and at the top, where the as-of words stand, a full plan needs no words.
 */
function standing({ standing: { planned, actual }, asOf }: ProgressCurveData): Plugin {
  return {
    id: 'standing',
    afterDatasetsDraw({ ctx, chartArea, width, scales: { x, y } }) {
      if (!x || !y) return;
      const at = x.getPixelForValue(dayIndex(asOf.day));
      const behind = planned.percent >= (actual?.percent ?? 0);
      const write = (style: TextStyle & { size: number }, { label, percent }: Standing, above: boolean) => {
        const level = y.getPixelForValue(percent);
        if (above && level - style.size < chartArea.top) return;
        const leftwards = above || at + BESIDE + textWidth(label, style.size) > width;
        const place = [leftwards ? at - BESIDE : at + BESIDE, level + (above ? -4 : leftwards ? 10 : 4)] as const;
        const align = leftwards ? 'right' : 'left';
        drawText(ctx, { ...style, align, baseline: above ? 'bottom' : 'top' }, label, place);
      };
      write({ tone: 'muted', size: BASE_FONT_SIZE }, planned, behind);
      if (actual) write({ tone: 'accent', size: 14, strong: true }, actual, !behind);
    },
  };
}
