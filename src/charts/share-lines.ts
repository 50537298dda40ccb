import type { ChartConfiguration, Plugin } from 'chart.js';
import { monthAxis, valueAxis } from './axes.ts';
import { directLabels, labelRoom } from './direct-labels.ts';
import { WIDTHS, type Caption, type Size } from './frame.ts';
import type { MonthLabel } from './months.ts';
import { renderChart } from './render.ts';
import { token, type Token } from './tokens.ts';
import { unitLabel } from './unit-label.ts';

export interface ShareLine {
  /** What stands at its end, such as `制度 91%`. */
  readonly label: string;
  /** Per cent, 0–100, month by month; null where there is none. */
  readonly shares: readonly (number | null)[];
}

export interface ShareLines {
  readonly months: readonly MonthLabel[];
  /** Three at most: more could not be told apart without colours. */
  readonly lines: readonly ShareLine[];
  /** Stands over the axis: `%`. */
  readonly unit: string;
}

const HEIGHT: Readonly<Record<Size, number>> = { wide: 260, narrow: 220 };
const TOP = 22;
/** What Chart.js keeps free for the figures of the axis. */
const FIGURES = 40;

interface LineStyle {
  readonly tone: Token;
  readonly dash: number[];
}

/** Lines differ by colour and by how they are dashed. */
const FIRST: LineStyle = { tone: 'accent', dash: [] };
const STYLES: readonly LineStyle[] = [FIRST, { tone: 'ink', dash: [7, 3] }, { tone: 'muted', dash: [2, 3] }];

/** Shares of a whole over months, from 0 to 100 per cent, each named at its end. */
export function shareLines({ months, lines, unit }: ShareLines, caption: Caption, size: Size): string {
  const styled = lines.map((line, i) => ({ ...line, ...(STYLES[i % STYLES.length] ?? FIRST) }));
  const labels = styled.flatMap(({ label, shares, tone }) => {
    const at = shares.at(-1);
    return typeof at === 'number' ? [{ text: label, at, tone }] : [];
  });
  const room = labelRoom(labels);
  const config: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      labels: months.map(({ month }) => month),
      datasets: styled.map(({ shares, tone, dash }) => ({
        data: [...shares],
        borderColor: token(tone),
        borderWidth: 2,
        borderDash: dash,
        borderJoinStyle: 'round',
        pointRadius: shares.map((_, i) => (i === shares.length - 1 ? 3.5 : 0)),
        pointBackgroundColor: token(tone),
        pointBorderWidth: 0,
      })),
    },
    options: {
      layout: { padding: { top: TOP, right: room } },
      scales: {
        x: monthAxis(months, WIDTHS[size] - room - FIGURES),
        y: valueAxis({ min: 0, max: 100, step: 25, places: 0 }),
      },
    },
    plugins: [unitLabel(unit), directLabels(labels)] as Plugin<'line'>[],
  };
  return renderChart(config, { ...caption, size, height: HEIGHT[size] });
}
