import { escapeText, short } from './markup.ts';
import type { Token } from './tokens.ts';

/** How a mark is painted. Absent fill or stroke: not filled, not stroked. */
export interface Paint {
  readonly fill: Token | null;
  readonly stroke: Token | null;
  /** Width, dashes, caps and joins of the stroke, or the rule of the fill, as attributes; empty for what is usual. */
  readonly pen: string;
  /** Size, weight and anchor of text, as attributes. */
  readonly type: string;
  readonly opacity: number;
  /** Id of a clip path, or empty. */
  readonly clip: string;
}

export interface PathMark {
  readonly kind: 'path';
  readonly paint: Paint;
  readonly d: string;
}

export interface TextMark {
  readonly kind: 'text';
  readonly paint: Paint;
  readonly x: number;
  readonly y: number;
  /** Degrees, about its own place. */
  readonly rotation: number;
  readonly text: string;
}

export type Mark = PathMark | TextMark;

/** Classes of `charts.css` before anything else, then what a class cannot say. */
function attributes({ fill, stroke, pen, type, opacity, clip }: Paint): string {
  const classes = [fill && `c-${fill}-f`, stroke && `c-${stroke}-s`].filter(Boolean).join(' ');
  const faded = opacity < 1 ? ` opacity="${String(Math.round(opacity * 100) / 100).replace(/^0/, '')}"` : '';
  const clipped = clip ? ` clip-path="url(#${clip})"` : '';
  return `class="${classes}"${pen}${type}${faded}${clipped}`;
}

/**
 * One path instead of two looks the same only where nothing in the first can lie over the second: not with a fill and a
 * stroke together, and not with transparency.
 */
function mergeable({ fill, stroke, opacity }: Paint): boolean {
  return opacity === 1 && (fill === null || stroke === null);
}

function textElement(mark: TextMark, own: string): string {
  const turned = mark.rotation ? ` transform="rotate(${short(mark.rotation)} ${short(mark.x)} ${short(mark.y)})"` : '';
  return `<text${own && ` ${own}`} x="${short(mark.x)}" y="${short(mark.y)}"${turned}>${escapeText(mark.text)}</text>`;
}

/** Marks in the order they were drawn, as elements; neighbours that are painted alike share their attributes. */
export function marksToSvg(marks: readonly Mark[]): string {
  const parts: string[] = [];
  for (let i = 0; i < marks.length;) {
    const first = marks[i];
    if (!first) break;
    const own = attributes(first.paint);
    let end = i + 1;
    const joins = first.kind === 'text' || mergeable(first.paint);
    while (joins && marks[end]?.kind === first.kind && attributes((marks[end] as Mark).paint) === own) end++;
    const run = marks.slice(i, end);
    if (first.kind === 'path') {
      const d = run.map((mark) => (mark.kind === 'path' ? mark.d : '')).join('');
      parts.push(`<path ${own} d="${d}"/>`);
    } else if (run.length === 1) {
      parts.push(textElement(first, own));
    } else {
      const inner = run.map((mark) => (mark.kind === 'text' ? textElement(mark, '') : '')).join('');
      parts.push(`<g ${own}>${inner}</g>`);
    }
    i = end;
  }
  return parts.join('');
}
