import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Status } from '../model/results.ts';
import { valueAxis } from './axes.ts';
import { drawText } from './draw.ts';
import type { Caption, Size } from './frame.ts';
import { niceRange } from './nice-range.ts';
import { quadrantGround, type Quadrants } from './quadrants.ts';
import { renderChart } from './render.ts';
import { scatterNames, type NameStyle, type Named } from './scatter-names.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { textWidth } from './text-width.ts';
import { token, type Token } from './tokens.ts';
import { unitLabel } from './unit-label.ts';

/** A point with its name, and its number in a list on the page, which tells whose number it is. */
export interface ScatterPoint extends Named {
  readonly status: Status;
  /** Not final yet: a hollow mark. */
  readonly preliminary?: boolean;
}

export interface ScatterAxis {
  readonly title: string;
  /** What the figures cannot pass, such as 0 and 100. */
  readonly bounds?: readonly [number, number];
}

export interface ScatterData {
  /** What matters most first: it is the first to be written with its name. */
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly quadrants: Quadrants;
}

export interface Scatter {
  readonly svg: string;
  /** An axis does not start at zero: say so. */
  readonly zoomed: boolean;
  /** The numbers that stand for names. */
  readonly numbered: readonly string[];
}

const HEIGHT: Readonly<Record<Size, number>> = { wide: 500, narrow: 430 };
/** On a phone more points than that are all numbered: some names among many numbers would be neither. */
const NAMES: Readonly<Record<Size, NameStyle>> = {
  wide: { size: BASE_FONT_SIZE, line: 14, widest: 140, most: Infinity },
  narrow: { size: 11, line: 13, widest: 112, most: 12 },
};
/** About how many steps of an axis. */
const STEPS = 10;
/** Room over the plot for the title of its height and the dividing line's words; under it for the title of its width. */
const TOP = 22;
const BOTTOM = 18;
const RADIUS = 4.5;

const MARKS: Readonly<Record<Status, { style: 'circle' | 'triangle' | 'rect' | 'rectRot'; tone: Token }>> = {
  achieved: { style: 'circle', tone: 'ok' },
  'at-risk': { style: 'triangle', tone: 'risk' },
  missed: { style: 'rect', tone: 'miss' },
  'no-data': { style: 'rectRot', tone: 'muted' },
};

/** Points by two figures in a plot of four named quadrants, each with its name or, where that finds no room, its number. */
export function scatterChart(data: ScatterData, caption: Caption, size: Size): Scatter {
  const { points, quadrants } = data;
  const rangeOf = (axis: 'x' | 'y') =>
    niceRange([...points.map((point) => point[axis]), quadrants[axis].at], { steps: STEPS, bounds: data[axis].bounds });
  const [x, y] = [rangeOf('x'), rangeOf('y')];
  const numbered: string[] = [];
  const marks = points.map(({ status }) => MARKS[status]);
  const config: ChartConfiguration<'scatter'> = {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points.map((point) => ({ x: point.x, y: point.y })),
          pointStyle: marks.map(({ style }) => style),
          pointRadius: marks.map(({ style }) => (style === 'triangle' ? RADIUS + 1 : RADIUS)),
          pointBackgroundColor: points.map(({ preliminary }, i) => token(preliminary ? 'surface' : toneOf(marks[i]))),
          pointBorderColor: points.map(({ preliminary }, i) => token(preliminary ? toneOf(marks[i]) : 'surface')),
          pointBorderWidth: points.map(({ preliminary }) => (preliminary ? 1.6 : 1)),
        },
      ],
    },
    options: {
      layout: { padding: { top: TOP, right: RADIUS, bottom: BOTTOM } },
      scales: { x: { ...valueAxis(x), grid: { display: false } }, y: valueAxis(y) },
    },
    plugins: [
      unitLabel(data.y.title),
      widthTitle(data.x.title),
      quadrantGround(quadrants, textWidth(data.y.title, BASE_FONT_SIZE)),
      scatterNames(points, quadrants, { style: NAMES[size], radius: RADIUS }, (number) => numbered.push(number)),
    ] as Plugin<'scatter'>[],
  };
  const svg = renderChart(config, { ...caption, size, height: HEIGHT[size] });
  return { svg, zoomed: x.zoomed || y.zoomed, numbered };
}

function toneOf(mark: { tone: Token } | undefined): Token {
  return mark?.tone ?? 'muted';
}

/** What the plot's width shows, under it at its right end. */
function widthTitle(title: string): Plugin {
  return {
    id: 'width-title',
    afterDraw: ({ ctx, width, height }) =>
      drawText(ctx, { tone: 'muted', align: 'right', baseline: 'bottom' }, title, [width, height]),
  };
}
