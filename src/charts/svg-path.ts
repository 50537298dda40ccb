import { joinNumbers, tenth } from './markup.ts';

const TURN = 2 * Math.PI;
const ALMOST = 1e-6;

type Point = readonly [x: number, y: number];

interface Segment {
  readonly command: 'M' | 'h' | 'v' | 'l' | 'q' | 'c' | 'a' | 'z';
  values: number[];
}

/** An arc as the canvas takes it, with one radius for each axis and the angles in radians. */
export interface Arc {
  readonly radii: readonly [number, number];
  readonly rotation: number;
  readonly start: number;
  readonly end: number;
  readonly anticlockwise: boolean;
}

/**
 * Writes the `d` of an SVG path from canvas calls, in the picture's own coordinates. Steps are relative and taken between
 * rounded points, so that rounding never adds up along a line.
 */
export class SvgPath {
  #segments: Segment[] = [];
  #at: Point | null = null;
  #start: Point = [0, 0];

  /** Without moves that lead nowhere, of which a canvas path is full. */
  get d(): string {
    const drawn = this.#segments.filter(({ command }, i) => command !== 'M' || isDrawn(this.#segments[i + 1]));
    return drawn.map((segment, i) => written(segment, drawn[i - 1])).join('');
  }

  moveTo(x: number, y: number): void {
    this.#at = this.#start = [tenth(x), tenth(y)];
    this.#segments.push({ command: 'M', values: [...this.#at] });
  }

  lineTo(x: number, y: number): void {
    if (!this.#at) return this.moveTo(x, y);
    const [dx, dy] = this.#step(x, y);
    if (dx !== 0 && dy !== 0) this.#segments.push({ command: 'l', values: [dx, dy] });
    else if (dx !== dy) this.#straightOn(dx === 0 ? 'v' : 'h', dx + dy);
    this.#at = [tenth(x), tenth(y)];
  }

  /** A quadratic or cubic curve: control points, then the end. */
  curveTo(points: readonly Point[]): void {
    const [first, end] = [points[0], points.at(-1)];
    if (!first || !end) return;
    if (!this.#at) this.moveTo(...first);
    const values = points.flatMap(([x, y]) => this.#step(x, y));
    this.#segments.push({ command: points.length === 2 ? 'q' : 'c', values });
    this.#at = [tenth(end[0]), tenth(end[1])];
  }

  arc(x: number, y: number, arc: Arc): void {
    const sweep = sweepOf(arc);
    this.lineTo(...pointOn(x, y, arc, arc.start));
    // An SVG arc that ends where it starts is nothing, so a full turn takes two halves.
    const parts = Math.abs(sweep) > TURN - ALMOST ? 2 : 1;
    const large = Math.abs(sweep) / parts > Math.PI + ALMOST ? 1 : 0;
    for (let part = 1; part <= parts; part++) {
      const [endX, endY] = pointOn(x, y, arc, arc.start + (sweep * part) / parts);
      const degrees = (arc.rotation * 360) / TURN;
      const values = [...arc.radii, degrees, large, sweep > 0 ? 1 : 0, ...this.#step(endX, endY)];
      this.#segments.push({ command: 'a', values });
      this.#at = [tenth(endX), tenth(endY)];
    }
  }

  close(): void {
    if (!isDrawn(this.#segments.at(-1))) return;
    this.#segments.push({ command: 'z', values: [] });
    this.moveTo(...this.#start);
  }

  #step(x: number, y: number): [number, number] {
    const [fromX, fromY] = this.#at ?? [0, 0];
    return [tenth(tenth(x) - fromX), tenth(tenth(y) - fromY)];
  }

  /** A line over many months on one level is one step. */
  #straightOn(command: 'h' | 'v', length: number): void {
    const last = this.#segments.at(-1);
    const before = last?.command === command ? (last.values[0] ?? 0) : 0;
    if (last && before * length > 0) last.values = [tenth(before + length)];
    else this.#segments.push({ command, values: [length] });
  }
}

function isDrawn(segment: Segment | undefined): boolean {
  return segment !== undefined && segment.command !== 'M';
}

/** A command that repeats the one before leaves its letter out. */
function written({ command, values }: Segment, before: Segment | undefined): string {
  const numbers = joinNumbers(values);
  if (command !== before?.command || command === 'M') return command + numbers;
  return numbers.startsWith('-') ? numbers : ` ${numbers}`;
}

/** How far an arc turns, signed; the canvas' rules for angles that run past a full turn or against the direction. */
function sweepOf({ start, end, anticlockwise }: Arc): number {
  const forward = anticlockwise ? start - end : end - start;
  const turned = forward >= TURN - ALMOST ? TURN : ((forward % TURN) + TURN) % TURN;
  return anticlockwise ? -turned : turned;
}

function pointOn(x: number, y: number, { radii, rotation }: Arc, angle: number): Point {
  const [alongX, alongY] = [radii[0] * Math.cos(angle), radii[1] * Math.sin(angle)];
  const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
  return [x + alongX * cos - alongY * sin, y + alongX * sin + alongY * cos];
}
