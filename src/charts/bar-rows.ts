import { drawLine, drawText } from './draw.ts';
import { frameSvg, partId, WIDTHS, type Caption, type Size } from './frame.ts';
import { rowLayout, writeRows, type RowText } from './row-texts.ts';
import { SvgContext } from './svg-context.ts';
import { token, type Token } from './tokens.ts';

/** A bar from one figure to another, with its name before it and its figure after it. */
export interface BarRow extends RowText {
  readonly from: number;
  readonly to: number | null;
  readonly tone: Token;
  /** Outlined: not counted. */
  readonly hollow?: boolean;
  /** How far the row's track reaches; as far as the axis, unless given. */
  readonly track?: number;
}

export interface BarRows {
  readonly rows: readonly BarRow[];
  readonly min: number;
  readonly max: number;
  /** A thin line across all rows, with what it means over it. */
  readonly reference?: { readonly at: number; readonly label: string } | undefined;
  /** Joins the end of each bar with the start of the next, where no words stand between them. */
  readonly joined?: boolean;
  /** A second figure of each row, joined by a line; its points alone where words stand between the bars. */
  readonly line?: readonly number[];
}

/** What rows are drawn on: a pen, and where figures and rows lie. */
interface Plane {
  readonly ctx: CanvasRenderingContext2D;
  readonly x: (figure: number) => number;
  /** The middle of the bar of a row. */
  readonly bar: (row: number) => number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Words stand between the bars. */
  readonly stacked: boolean;
}

const BAR = 12;
const REFERENCE_ROOM = 20;
const POINT = 2.5;

/**
 * Bars lying one under the other on a common scale without an axis: each row says its figure itself. Every scorecard has
 * some, and nothing here asks for what Chart.js can do; drawn without it they cost a fifth.
 */
export function barRows(chart: BarRows, caption: Caption, size: Size): string {
  const { rows, min, max, reference, joined, line } = chart;
  const layout = rowLayout(rows, size);
  const { stacked, rowHeight, barAt } = layout;
  const width = WIDTHS[size];
  const top = reference ? REFERENCE_ROOM : 0;
  const height = top + Math.max(rows.length, 1) * rowHeight;
  const [left, right] = [layout.left, width - layout.right];
  const context = new SvgContext(width, height, partId({ ...caption, size }, ''));
  const ctx = context as unknown as CanvasRenderingContext2D;
  const y = (at: number) => top + (at + 0.5) * rowHeight;
  const x = (figure: number) => left + ((figure - min) / (max - min || 1)) * (right - left);
  const plane: Plane = { ctx, x, bar: (row) => y(row + barAt), left, right, height, stacked };
  drawTracks(plane, chart);
  if (joined && !stacked) drawJoints(plane, rows);
  writeRows(ctx, rows, layout, { width, y });
  drawBars(plane, rows);
  if (line) drawLineOver(plane, line);
  if (reference) drawReference(plane, reference, line && stacked ? rows.length : 0);
  return frameSvg({ ...caption, size, height }, context.toSvg());
}

/** What the bars lie on, from zero on. */
function drawTracks({ ctx, x, bar }: Plane, { rows, max }: BarRows): void {
  ctx.save();
  ctx.fillStyle = token('track');
  rows.forEach(({ track = max }, i) => {
    const width = x(track) - x(0);
    if (width > 0) ctx.fillRect(x(0), bar(i) - BAR / 2, width, BAR);
  });
  ctx.restore();
}

/** Solid bars, then hollow ones: an outline lies over what is beside it. */
function drawBars({ ctx, x, bar }: Plane, rows: readonly BarRow[]): void {
  ctx.save();
  rows.forEach(({ from, to, tone, hollow }, i) => {
    if (to === null || hollow) return;
    ctx.fillStyle = token(tone);
    ctx.fillRect(Math.min(x(from), x(to)), bar(i) - BAR / 2, Math.abs(x(to) - x(from)), BAR);
  });
  ctx.fillStyle = token('surface');
  ctx.lineWidth = 1;
  rows.forEach(({ from, to, tone, hollow }, i) => {
    if (to === null || !hollow) return;
    ctx.strokeStyle = token(tone);
    ctx.beginPath();
    ctx.rect(x(from) + 0.5, bar(i) - BAR / 2 + 0.5, x(to) - x(from) - 1, BAR - 1);
    ctx.fill();
    ctx.stroke();
  });
  ctx.restore();
}

/** Thin lines from the end of each bar to the start of the next. */
function drawJoints({ ctx, x, bar }: Plane, rows: readonly BarRow[]): void {
  rows.slice(0, -1).forEach(({ to }, i) => {
    if (to === null) return;
    const at = Math.round(x(to)) - 0.5;
    drawLine(ctx, { tone: 'muted' }, [at, bar(i) + BAR / 2], [at, bar(i + 1) - BAR / 2]);
  });
}

/** The points of a line over the rows, and the line where nothing stands in its way. */
function drawLineOver({ ctx, x, bar, stacked }: Plane, line: readonly number[]): void {
  const places = line.map((at, i) => [x(at), bar(i)] as const);
  ctx.save();
  ctx.strokeStyle = token('ink');
  ctx.fillStyle = token('ink');
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  if (!stacked) places.forEach((place, i) => (i === 0 ? ctx.moveTo(...place) : ctx.lineTo(...place)));
  ctx.stroke();
  ctx.beginPath();
  for (const [left, top] of places) ctx.rect(left - POINT, top - POINT, 2 * POINT, 2 * POINT);
  ctx.fill();
  ctx.restore();
}

/** Across all rows or, where words stand between bars that a line joins, across each of the `bars`. */
function drawReference(plane: Plane, { at, label }: NonNullable<BarRows['reference']>, bars: number): void {
  const { ctx, x, bar, left, right, height } = plane;
  const place = Math.round(x(at)) + 0.5;
  drawLine(ctx, { tone: 'ink' }, [place, REFERENCE_ROOM - 5], [place, bars > 0 ? REFERENCE_ROOM : height]);
  for (let i = 0; i < bars; i++) drawLine(ctx, { tone: 'ink' }, [place, bar(i) - BAR], [place, bar(i) + BAR]);
  const align = place > (left + right) / 2 ? 'right' : 'left';
  drawText(ctx, { tone: 'muted', align, baseline: 'alphabetic' }, label, [place, REFERENCE_ROOM - 9]);
}
