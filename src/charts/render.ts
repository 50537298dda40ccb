import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
  type ChartConfiguration,
  type ChartOptions,
  type ChartType,
  type DefaultDataPoint,
  type Plugin,
} from 'chart.js';
import { WIDTHS, frameSvg, partId, type Frame } from './frame.ts';
import { SvgContext } from './svg-context.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
);

/** A picture: drawn once, at its own size, answering nobody. Lines may run a little over the edge of the plot. */
const STILL = { responsive: false, animation: false, events: [], devicePixelRatio: 1, clip: false } as const;

/**
 * Chart.js clips the labels of an axis to the strip that it measured for them. With text measured by a table that could
 * only cut off words in a font a little wider, so the strip is taken away.
 */
const UNCLIPPED_LABELS: Plugin = {
  id: 'unclipped-labels',
  beforeDraw({ scales }) {
    for (const scale of Object.values(scales)) Object.assign(scale, { _computeLabelArea: () => undefined });
  },
};

/**
 * Draws a Chart.js configuration as an SVG element. The same configuration gives the same bytes: no clock, no fonts, no
 * animation. Throws when the configuration asks for a colour that is no token, or for something SVG cannot draw.
 */
export function renderChart<T extends ChartType, D = DefaultDataPoint<T>>(
  config: ChartConfiguration<T, D>,
  frame: Frame,
): string {
  const context = new SvgContext(WIDTHS[frame.size], frame.height, partId(frame, ''));
  const chart = new Chart(context.canvas as unknown as HTMLCanvasElement, {
    ...(config as ChartConfiguration),
    options: { ...config.options, ...STILL } as ChartOptions,
    plugins: [UNCLIPPED_LABELS, ...((config.plugins ?? []) as Plugin[])],
  });
  const drawing = context.toSvg();
  chart.destroy();
  return frameSvg(frame, drawing);
}
