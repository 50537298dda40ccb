import type { ChartConfiguration, Plugin } from 'chart.js';
import { dayIndex, type Day } from '../model/month.ts';
import { AS_OF_ROOM, asOfLine, type AsOf } from './as-of.ts';
import { dayAxis, type DayRange } from './axes.ts';
import { drawLine } from './draw.ts';
import { WIDTHS, type Caption, type Size } from './frame.ts';
import { drawMilestone, type MilestoneMark } from './milestones.ts';
import { renderChart } from './render.ts';
import { rowLayout, rowScale, rowTexts, type PlacedBar, type RowText } from './row-texts.ts';
import { token } from './tokens.ts';

/** A task in a row; its `value` says how far it is. */
export interface TimelineRow extends RowText {
  readonly from: Day;
  readonly to: Day;
  /** Per cent done, 0–100. */
  readonly progress: number;
  /** Not done though its deadline has passed: a line runs on to the as-of day. */
  readonly late?: boolean;
  readonly milestones: readonly MilestoneMark[];
}

export interface TimelineData extends DayRange {
  readonly rows: readonly TimelineRow[];
  readonly asOf: AsOf;
}

const BAR = 8;
/** Two lines of labels, and the axis' padding. */
const MONTHS_ROOM = 37;

/** Tasks from issue to deadline, filled as far as they are done, with their milestones. */
export function timeline(data: TimelineData, caption: Caption, size: Size): string {
  const { rows, asOf } = data;
  const layout = rowLayout(rows, size);
  const bars = rows.map((row, i) => ({
    start: dayIndex(row.from),
    end: dayIndex(row.to),
    y: i + layout.barAt,
    done: row.progress / 100,
  }));
  const dataset = (placed: PlacedBar[], tone: 'accent' | 'tint') => {
    return { data: placed, backgroundColor: token(tone), barThickness: BAR, grouped: false, inflateAmount: 0 };
  };
  const config: ChartConfiguration<'bar', PlacedBar[]> = {
    type: 'bar',
    data: {
      datasets: [
        dataset(
          bars.map(({ start, end, y, done }) => ({ x: [start, start + (end - start) * done], y })),
          'accent',
        ),
        dataset(
          bars.map(({ start, end, y }) => ({ x: [start, end], y })),
          'tint',
        ),
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { left: layout.left, right: layout.right, bottom: AS_OF_ROOM } },
      scales: { x: dayAxis(data, WIDTHS[size] - layout.left - layout.right, 'top'), y: rowScale(rows) },
    },
    plugins: [
      rowTexts(rows, layout),
      overdue(rows, asOf, layout.barAt),
      asOfLine(asOf, 'bottom'),
      milestones(rows, asOf, layout.barAt),
    ] as Plugin<'bar'>[],
  };
  const height = MONTHS_ROOM + Math.max(rows.length, 1) * layout.rowHeight + AS_OF_ROOM;
  return renderChart(config, { ...caption, size, height });
}

/** From the deadline to the as-of day. */
function overdue(rows: readonly TimelineRow[], { day }: AsOf, barAt: number): Plugin {
  return {
    id: 'overdue',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      rows.forEach(({ to, late }, i) => {
        if (!late || to >= day || !x || !y) return;
        const at = y.getPixelForValue(i + barAt);
        const [deadline, now] = [x.getPixelForValue(dayIndex(to)), x.getPixelForValue(dayIndex(day))];
        drawLine(ctx, { tone: 'miss', width: 2 }, [deadline, at], [now, at]);
      });
    },
  };
}

function milestones(rows: readonly TimelineRow[], { day }: AsOf, barAt: number): Plugin {
  return {
    id: 'milestones',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return;
      rows.forEach(({ milestones: marks }, i) => {
        const at = y.getPixelForValue(i + barAt);
        for (const mark of marks) drawMilestone(ctx, mark, { x: x.getPixelForValue(dayIndex(mark.due)), y: at }, day);
      });
    },
  };
}
