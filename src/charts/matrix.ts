/** A plane transformation as the canvas has it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix {
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export function transform([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/**
 * The angle (radians) and scale of a matrix that turns, moves and enlarges. Throws on one that also stretches, slants or
 * mirrors: arcs, line widths and text could not follow.
 */
export function turnOf([a, b, c, d]: Matrix): { angle: number; scale: number } {
  if (Math.abs(a - d) > 1e-6 || Math.abs(b + c) > 1e-6) throw new RangeError('charts are not stretched or mirrored');
  return { angle: Math.atan2(b, a), scale: Math.hypot(a, b) };
}
