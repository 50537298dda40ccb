import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { monthAxis, valueAxis } from './axes.ts';
import { BREAK_ROOM, breakMarks } from './break-marks.ts';
import { directLabels, labelRoom, type DirectLabel } from './direct-labels.ts';
import { WIDTHS, type Caption, type Size } from './frame.ts';
import type { MonthLabel } from './months.ts';
import { niceRange } from './nice-range.ts';
import { renderChart } from './render.ts';
import { TRANSPARENT, token } from './tokens.ts';
import { unitLabel } from './unit-label.ts';

export interface TrendPoint extends MonthLabel {
  readonly value: number | null;
  /** The target of that month, or both ends of its range. */
  readonly target?: number | readonly [number, number] | null;
  /** The control chart, where there is one. */
  readonly mean?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  /** More than chance: a filled diamond for the worse, a hollow one for the better. */
  readonly signal?: 'worse' | 'better';
  /** Not final yet: a hollow point. */
  readonly preliminary?: boolean;
  /** From this month on it is measured differently: what to write at the break. The line does not cross it. */
  readonly break?: string;
  /** From this month on mean and limits are computed anew: what to write there. Their lines do not cross it, the figures' does. */
  readonly anew?: string;
  /** Something that bears on the figures changed in this month: a short mark. The line goes on. */
  readonly mark?: string;
}

export interface TrendData {
  readonly points: readonly TrendPoint[];
  /** Stands over the axis, such as `%`. */
  readonly unit: string;
  /** What the figures cannot pass, such as 0 and 100. */
  readonly bounds?: readonly [number, number];
  /** Limits that stay the same, such as the scores that grades begin at, each with its words. */
  readonly levels?: readonly { readonly at: number; readonly label: string }[];
  /** What is written at the line ends: the last figure, the last target (both ends of a range) and limits, with their words. */
  readonly labels: {
    readonly value?: string;
    readonly target?: string | readonly [string, string];
    readonly mean?: string;
    readonly lower?: string;
    readonly upper?: string;
  };
}

const HEIGHT: Readonly<Record<Size, number>> = { wide: 260, narrow: 220 };
/** Room over the plot for the unit. */
const TOP = 22;
const DOTTED = [1.5, 3];

/** Months of an indicator: its line, target and control limits. `zoomed`: the axis does not start at zero; say so. */
export function trendChart(data: TrendData, caption: Caption, size: Size): { svg: string; zoomed: boolean } {
  const { points, unit } = data;
  const lines = referenceLines(data);
  const values = points.map(({ value }) => value);
  const all = [values, ...lines.map((line) => line.data)].flat().filter((value) => value !== null);
  const range = niceRange(all, { steps: size === 'wide' ? 4 : 3, bounds: data.bounds });
  const labels = directLabelsOf(data, lines);
  const room = labelRoom(labels);
  const marks = points.map((point) => point.break ?? point.anew ?? point.mark);
  const config: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      labels: points.map(({ month }) => month),
      datasets: [valueLine(points, size), ...lines.map((line) => referenceDataset(line, points))],
    },
    options: {
      layout: { padding: { top: TOP + (marks.some(Boolean) ? BREAK_ROOM : 0), right: room } },
      scales: { x: monthAxis(points, WIDTHS[size] - room - 40), y: valueAxis(range) },
    },
    plugins: [unitLabel(unit), breakMarks(marks), directLabels(labels)] as Plugin<'line'>[],
  };
  return { svg: renderChart(config, { ...caption, size, height: HEIGHT[size] }), zoomed: range.zoomed };
}

/** A line that the values are held against. */
interface ReferenceLine {
  readonly data: (number | null)[];
  readonly label: string | undefined;
  readonly dash: number[];
  /** It belongs to the control chart, which may be computed anew. */
  readonly isLimit?: true;
}

function referenceLines({ points, labels, levels = [] }: TrendData): ReferenceLine[] {
  const target = (end: 0 | 1) =>
    points.map(({ target: at }) => (typeof at === 'object' && at !== null ? at[end] : end === 0 ? (at ?? null) : null));
  const [low, high] = typeof labels.target === 'object' ? labels.target : [labels.target, undefined];
  const limit = (key: 'mean' | 'lower' | 'upper', dash: number[]): ReferenceLine => ({
    data: points.map((point) => point[key] ?? null),
    label: labels[key],
    dash,
    isLimit: true,
  });
  const lines: ReferenceLine[] = [
    { data: target(0), label: low, dash: [] },
    { data: target(1), label: high, dash: [] },
    limit('mean', [6, 3]),
    limit('lower', DOTTED),
    limit('upper', DOTTED),
    ...levels.map(({ at, label }) => ({ data: points.map(() => at), label, dash: DOTTED })),
  ];
  return lines.filter((line) => line.data.some((value) => value !== null));
}

/** No line from the month before a break to the month after. Asked of Chart.js only where it is needed: it takes time. */
function endingWhere(ends: readonly boolean[]): Pick<ChartDataset<'line'>, 'segment'> {
  if (!ends.includes(true)) return {};
  return { segment: { borderColor: ({ p1DataIndex }) => (ends[p1DataIndex] ? TRANSPARENT : undefined) } };
}

const breaksOf = (points: readonly TrendPoint[]) => points.map((point) => point.break !== undefined);

/** Steps between two months, and breaks with the measure where it does; limits also where they are computed anew. */
function referenceDataset({ data, dash, isLimit }: ReferenceLine, points: readonly TrendPoint[]): ChartDataset<'line'> {
  const ends = isLimit ? points.map((point) => (point.break ?? point.anew) !== undefined) : breaksOf(points);
  return {
    data,
    stepped: 'middle',
    borderColor: token('muted'),
    borderWidth: 1,
    borderDash: dash,
    pointRadius: 0,
    ...endingWhere(ends),
  };
}

function valueLine(points: readonly TrendPoint[], size: Size): ChartDataset<'line'> {
  const last = points.length - 1;
  const hollow = points.map(({ preliminary, signal }) => preliminary === true || signal === 'better');
  const tones = points.map(({ signal }) => token(signal ? 'ink' : 'accent'));
  return {
    data: points.map(({ value }) => value),
    borderColor: token('accent'),
    borderWidth: 2,
    borderJoinStyle: 'round',
    ...endingWhere(breaksOf(points)),
    pointStyle: points.map(({ signal }) => (signal ? 'rectRot' : 'circle')),
    pointRadius: points.map(({ signal }, i) => (signal ? 4.5 : i === last ? 4 : size === 'wide' ? 2.2 : 1.8)),
    pointBackgroundColor: hollow.map((open, i) => (open ? token('surface') : tones[i])),
    pointBorderColor: tones,
    pointBorderWidth: hollow.map((open) => (open ? 1.6 : 0)),
  };
}

/** The value in bold, then each line with its own last figure. Where nothing was measured last, the value has no label. */
function directLabelsOf({ points, labels }: TrendData, lines: readonly ReferenceLine[]): DirectLabel[] {
  const value = points.at(-1)?.value;
  const own: DirectLabel[] =
    labels.value && typeof value === 'number' ? [{ text: labels.value, at: value, tone: 'accent', strong: true }] : [];
  return own.concat(
    lines.flatMap(({ label, data }) => {
      const at = data.at(-1);
      return label && typeof at === 'number' ? [{ text: label, at, tone: 'muted' as const }] : [];
    }),
  );
}
