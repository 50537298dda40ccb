import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { monthAxis } from './axes.ts';
import { directLabels, labelRoom, type DirectLabel } from './direct-labels.ts';
import { WIDTHS, type Caption, type Size } from './frame.ts';
import type { MonthLabel } from './months.ts';
import { renderChart } from './render.ts';
import { token } from './tokens.ts';

export interface RankLine {
  /** What stands at its end, such as `12 云岭分公司`. */
  readonly label: string;
  /** The place of each month, from 1; null where there was none. */
  readonly ranks: readonly (number | null)[];
  /** One of the few that the finding speaks of. */
  readonly strong: boolean;
}

export interface RankLines {
  readonly months: readonly MonthLabel[];
  readonly lines: readonly RankLine[];
}

/** Room for each place, for the months under the plot, and over the first place. */
const ROW = 18;
const FOOT = 40;
const TOP = 8;
/** What Chart.js keeps free for the numbers of places. */
const NUMBERS = 24;
/** Names in bold are wider than the table of widths says. */
const SLACK = 1.1;

/** Places over months, the first at the top, each line named at its end. Few lines stand out from the others. */
export function rankLines({ months, lines }: RankLines, caption: Caption, size: Size): string {
  const lowest = Math.max(1, ...lines.flatMap(({ ranks }) => ranks.filter((rank) => rank !== null)));
  const labels = lines.flatMap((line) => labelOf(line));
  const room = Math.ceil(labelRoom(labels) * SLACK);
  // Drawn first is drawn below.
  const ordered = lines.toSorted((a, b) => Number(a.strong) - Number(b.strong));
  const config: ChartConfiguration<'line'> = {
    type: 'line',
    data: { labels: months.map(({ month }) => month), datasets: ordered.map((line) => datasetOf(line)) },
    options: {
      layout: { padding: { top: TOP, right: room } },
      scales: {
        x: monthAxis(months, WIDTHS[size] - room - NUMBERS),
        y: {
          type: 'linear',
          reverse: true,
          min: 0.5,
          max: lowest + 0.5,
          border: { display: false },
          grid: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = Array.from({ length: lowest }, (_, i) => ({ value: i + 1 }));
          },
          ticks: { color: token('muted'), autoSkip: false, padding: 4, callback: (value) => String(value) },
        },
      },
    },
    plugins: [directLabels(labels)] as Plugin<'line'>[],
  };
  return renderChart(config, { ...caption, size, height: TOP + lowest * ROW + FOOT });
}

/** The name at the end of a line that reaches the last month. */
function labelOf({ label, ranks, strong }: RankLine): DirectLabel[] {
  const at = ranks.at(-1);
  return typeof at === 'number' ? [{ text: label, at, tone: strong ? 'accent' : 'muted', strong }] : [];
}

function datasetOf({ ranks, strong }: RankLine): ChartDataset<'line'> {
  const tone = token(strong ? 'accent' : 'bar');
  return {
    data: [...ranks],
    borderColor: tone,
    borderWidth: strong ? 2.5 : 1.25,
    borderJoinStyle: 'round',
    // Points only where they say more than the line: one size a line keeps the drawing a third lighter. A month between two
    // gaps is nothing but a point.
    pointRadius: strong ? 3 : ranks.includes(null) ? 2 : 0,
    pointBackgroundColor: tone,
    pointBorderWidth: 0,
  };
}
