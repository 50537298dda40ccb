import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { dayIndex, type Day } from '../model/month.ts';
import { AS_OF_ROOM, asOfLine, type AsOf } from './as-of.ts';
import { dayAxis, valueAxis, type DayRange } from './axes.ts';
import { WIDTHS, type Caption, type Size } from './frame.ts';
import { drawMilestone, type MilestoneMark } from './milestones.ts';
import { renderChart } from './render.ts';
import { standingWords } from './standing.ts';
import { token } from './tokens.ts';
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
  /** When it will be done at the pace so far: a dotted line leads there from where it stands. */
  readonly forecast?: Day;
  /** Stands over the axis: `%`. */
  readonly unit: string;
}

const HEIGHT: Readonly<Record<Size, number>> = { wide: 250, narrow: 220 };

/** A task's progress, planned and actual, from its issue to its deadline: how far the two are apart is how late it is. */
export function progressCurve(data: ProgressCurveData, caption: Caption, size: Size): string {
  const { planned, actual, asOf, unit } = data;
  const figure = ({ percent, label }: Standing) => ({ at: percent, label });
  const figures = {
    planned: figure(data.standing.planned),
    actual: data.standing.actual && figure(data.standing.actual),
  };
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
        ...forecastLine(data),
      ],
    },
    options: {
      layout: { padding: { top: AS_OF_ROOM, right: 14 } },
      scales: {
        x: dayAxis(data, WIDTHS[size] - 50, 'bottom'),
        y: valueAxis({ min: 0, max: 100, step: 25, places: 0 }),
      },
    },
    plugins: [
      unitLabel(unit),
      asOfLine(asOf, 'top'),
      milestones(data),
      standingWords(figures, asOf),
    ] as Plugin<'line'>[],
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

/** From the last actual figure towards 100 per cent on the day of the forecast, as far as the axis goes. */
function forecastLine({ actual, forecast, to }: ProgressCurveData): ChartDataset<'line'>[] {
  const last = actual.at(-1);
  if (!last || forecast === undefined || forecast <= last.day) return [];
  const [start, end, edge] = [last.day, forecast, forecast < to ? forecast : to].map(dayIndex) as [
    number,
    number,
    number,
  ];
  if (edge <= start) return [];
  const reached = last.percent + ((100 - last.percent) * (edge - start)) / (end - start);
  const data = [
    { x: start, y: last.percent },
    { x: edge, y: reached },
  ];
  return [{ data, borderColor: token('accent'), borderWidth: 1, borderDash: [1.5, 3], pointRadius: 0 }];
}
