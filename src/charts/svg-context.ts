import { IDENTITY, multiply, transform, turnOf } from './matrix.ts';
import { marksToSvg, type Mark, type Paint } from './svg-marks.ts';
import { SvgPath } from './svg-path.ts';
import { DrawingState, baselineShift, fontSizeOf, penOf, stateOf, typeOf } from './svg-state.ts';
import { textWidth } from './text-width.ts';
import { tokenOf } from './tokens.ts';

/**
 * Stands in for `CanvasRenderingContext2D` where Chart.js draws, and writes SVG. It knows what Chart.js uses for lines and
 * bars; anything else is missing and so fails loudly. Colours are tokens (see `tokens.ts`).
 */
export class SvgContext extends DrawingState {
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  readonly #id: string;
  #marks: Mark[] = [];
  #clips: string[] = [];
  #stack: DrawingState[] = [];
  #path = new SvgPath();

  /** `id` begins the ids of clip paths, so that several pictures can stand on one page. */
  constructor(width: number, height: number, id: string) {
    super();
    this.#id = id;
    this.canvas = { width, height, getContext: () => this };
  }

  /** What was drawn, as the inside of an `svg` element. */
  toSvg(): string {
    return (this.#clips.length ? `<defs>${this.#clips.join('')}</defs>` : '') + marksToSvg(this.#marks);
  }

  save(): void {
    this.#stack.push(stateOf(this));
  }

  restore(): void {
    Object.assign(this, this.#stack.pop());
  }

  translate(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = multiply(this.matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  scale(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [x, 0, 0, y, 0, 0]);
  }

  setTransform(...values: [number, number, number, number, number, number]): void {
    this.matrix = values;
  }

  resetTransform(): void {
    this.matrix = IDENTITY;
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = [...dash];
  }

  getLineDash(): number[] {
    return [...this.dash];
  }

  beginPath(): void {
    this.#path = new SvgPath();
  }

  closePath(): void {
    this.#path.close();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(...transform(this.matrix, x, y));
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(...transform(this.matrix, x, y));
  }

  quadraticCurveTo(...[cx, cy, x, y]: [number, number, number, number]): void {
    this.#path.curveTo([transform(this.matrix, cx, cy), transform(this.matrix, x, y)]);
  }

  bezierCurveTo(...[ax, ay, bx, by, x, y]: [number, number, number, number, number, number]): void {
    const points = [transform(this.matrix, ax, ay), transform(this.matrix, bx, by), transform(this.matrix, x, y)];
    this.#path.curveTo(points);
  }

  arc(x: number, y: number, radius: number, start: number, end: number, anticlockwise = false): void {
    this.ellipse(x, y, radius, radius, 0, start, end, anticlockwise);
  }

  ellipse(...args: [number, number, number, number, number, number, number, boolean?]): void {
    const [x, y, radiusX, radiusY, rotation, start, end, anticlockwise = false] = args;
    const turn = turnOf(this.matrix);
    this.#path.arc(...transform(this.matrix, x, y), {
      radii: [radiusX * turn.scale, radiusY * turn.scale],
      rotation: rotation + turn.angle,
      start,
      end,
      anticlockwise,
    });
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  fill(rule: 'nonzero' | 'evenodd' = 'nonzero'): void {
    const fill = tokenOf(this.fillStyle);
    const pen = rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
    if (fill) this.#addPath(this.#path.d, { ...this.#paint(), fill, pen });
  }

  stroke(): void {
    const stroke = this.lineWidth > 0 ? tokenOf(this.strokeStyle) : null;
    if (!stroke) return;
    const painted = { ...this.#paint(), stroke, pen: penOf(this) };
    const last = this.#marks.at(-1);
    if (last && isFilled(last, this.#path.d, painted)) {
      this.#marks[this.#marks.length - 1] = { ...last, paint: { ...painted, fill: last.paint.fill } };
    } else {
      this.#addPath(this.#path.d, painted);
    }
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#alone(x, y, width, height, () => this.fill());
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#alone(x, y, width, height, () => this.stroke());
  }

  /** SVG cannot rub out: only the whole picture can be cleared, which is how Chart.js begins to draw. */
  clearRect(x: number, y: number, width: number, height: number): void {
    const whole = x <= 0 && y <= 0 && x + width >= this.canvas.width && y + height >= this.canvas.height;
    if (!whole) throw new RangeError('an SVG picture can only be cleared as a whole');
    this.#marks = [];
    this.#clips = [];
  }

  /** Clips to the current path; inside another clip, to what both leave. */
  clip(): void {
    const id = `${this.#id}-c${this.#clips.length}`;
    const outer = this.clipId ? ` clip-path="url(#${this.clipId})"` : '';
    this.#clips.push(`<clipPath id="${id}"${outer}><path d="${this.#path.d}"/></clipPath>`);
    this.clipId = id;
  }

  fillText(text: string, x: number, y: number): void {
    const fill = tokenOf(this.fillStyle);
    if (!fill || text === '') return;
    const [placeX, placeY] = transform(this.matrix, x, y + baselineShift(this));
    const rotation = (turnOf(this.matrix).angle * 180) / Math.PI;
    const paint = { ...this.#paint(), fill, type: typeOf(this) };
    this.#marks.push({ kind: 'text', paint, x: placeX, y: placeY, rotation, text });
  }

  measureText(text: string): { width: number } {
    return { width: textWidth(text, fontSizeOf(this)) };
  }

  #paint(): Paint {
    return { fill: null, stroke: null, pen: '', type: '', opacity: this.globalAlpha, clip: this.clipId };
  }

  #addPath(d: string, paint: Paint): void {
    if (d !== '') this.#marks.push({ kind: 'path', d, paint });
  }

  /** Paints a rectangle without disturbing the path that is being built. */
  #alone(x: number, y: number, width: number, height: number, paint: () => void): void {
    const path = this.#path;
    this.beginPath();
    this.rect(x, y, width, height);
    paint();
    this.#path = path;
  }
}

/** Whether `mark` is the same shape, filled: then filling and stroking it is one element, unless one shines through. */
function isFilled(mark: Mark, d: string, { opacity, clip }: Paint): boolean {
  const { paint } = mark;
  const alike = opacity === 1 && paint.opacity === 1 && paint.clip === clip && !paint.pen;
  return mark.kind === 'path' && mark.d === d && !paint.stroke && alike;
}
