import { short } from './markup.ts';
import { IDENTITY, turnOf, type Matrix } from './matrix.ts';
import { TRANSPARENT } from './tokens.ts';

/** The size of text that says nothing of its size: set on the `svg` element. */
export const BASE_FONT_SIZE = 12;

/** What a canvas' `save` keeps and its `restore` brings back, under the canvas' own names and with its own defaults. */
export class DrawingState {
  fillStyle: string = TRANSPARENT;
  strokeStyle: string = TRANSPARENT;
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  globalAlpha = 1;
  dash: readonly number[] = [];
  matrix: Matrix = IDENTITY;
  /** Id of the clip path in force, or empty. */
  clipId = '';
}

/** A copy of the state alone, whatever else `from` is. */
export function stateOf(from: DrawingState): DrawingState {
  const copy = new DrawingState();
  const keys = Object.keys(copy) as (keyof DrawingState)[];
  return Object.assign(copy, Object.fromEntries(keys.map((key) => [key, from[key]])));
}

/** The stroke as attributes; empty for a plain line one unit wide. */
export function penOf(state: DrawingState): string {
  const { scale } = turnOf(state.matrix);
  const width = Math.round(state.lineWidth * scale * 100) / 100;
  let pen = width === 1 ? '' : ` stroke-width="${width}"`;
  if (state.lineCap !== 'butt') pen += ` stroke-linecap="${state.lineCap}"`;
  if (state.lineJoin !== 'miter') pen += ` stroke-linejoin="${state.lineJoin}"`;
  if (state.dash.length > 0) {
    pen += ` stroke-dasharray="${state.dash.map((part) => short(part * scale)).join(' ')}"`;
    if (state.lineDashOffset) pen += ` stroke-dashoffset="${short(state.lineDashOffset * scale)}"`;
  }
  return pen;
}

/** Font size in pixels, from a CSS `font`. */
export function fontSizeOf(state: DrawingState): number {
  return Number(/([\d.]+)px/.exec(state.font)?.[1] ?? BASE_FONT_SIZE);
}

/** Where the baseline lies below the place of the text, in em: its middle is that of capitals, digits and Chinese alike. */
const BASELINE: Readonly<Record<string, number>> = { top: 0.88, hanging: 0.88, middle: 0.36, bottom: -0.14 };

export function baselineShift(state: DrawingState): number {
  return (BASELINE[state.textBaseline] ?? 0) * fontSizeOf(state);
}

const ANCHOR: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/** Size, weight and alignment of text as attributes; empty for regular text of the base size that starts at its place. */
export function typeOf(state: DrawingState): string {
  const size = fontSizeOf(state) * turnOf(state.matrix).scale;
  const bold = /\b(bold|[6-9]00)\b/.test(state.font);
  const anchor = ANCHOR[state.textAlign];
  return (
    (size === BASE_FONT_SIZE ? '' : ` font-size="${short(size)}"`) +
    (bold ? ' font-weight="600"' : '') +
    (anchor ? ` text-anchor="${anchor}"` : '')
  );
}
