import { BASE_FONT_SIZE } from './svg-state.ts';
import { token, type Token } from './tokens.ts';

/** Lines and words that Chart.js does not draw. Each says all that it needs: what was drawn before leaves its own pen behind. */
type Place = readonly [x: number, y: number];

export interface LineStyle {
  readonly tone: Token;
  readonly width?: number;
  readonly dash?: number[];
}

export function drawLine(ctx: CanvasRenderingContext2D, style: LineStyle, from: Place, to: Place): void {
  const { tone, width = 1, dash = [] } = style;
  ctx.save();
  ctx.strokeStyle = token(tone);
  ctx.lineWidth = width;
  ctx.lineCap = 'butt';
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.restore();
}

export interface TextStyle {
  readonly tone: Token;
  readonly size?: number;
  readonly strong?: boolean | undefined;
  /** Which end of the text stands at its place; its left end, unless given. */
  readonly align?: CanvasTextAlign;
  /** What of the text stands at its place; its middle, unless given. */
  readonly baseline?: CanvasTextBaseline;
}

export function drawText(ctx: CanvasRenderingContext2D, style: TextStyle, text: string, [x, y]: Place): void {
  const { tone, size = BASE_FONT_SIZE, strong, align = 'left', baseline = 'middle' } = style;
  if (text === '') return;
  ctx.save();
  ctx.font = `${strong ? 600 : 400} ${size}px sans-serif`;
  ctx.fillStyle = token(tone);
  ctx.textAlign = align;
  ctx.textBaseline = baseline;
  ctx.fillText(text, x, y);
  ctx.restore();
}
