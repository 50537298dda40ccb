import { boxAt, isInside, type Box, type Extent } from './box.ts';

/** A mark that wants words beside it. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** How far it reaches from its middle. */
  readonly radius: number;
  /** The room of what may stand there, best first. */
  readonly choices: readonly Extent[];
  /** The part of the plot that its words best stay in. */
  readonly home: Box;
}

/** Where words may stand. */
export interface Place {
  readonly box: Box;
  /** From the mark to words that stand away from it, upright and without width. */
  readonly leader?: Box;
}

/** Between a mark and its words. */
const GAP = 3;
/** How far words may stand from their mark: so many steps of more than a line's height. */
const FAR = { steps: 6, step: 16 } as const;

/** Directions and distances that the smallest choice is tried in. */
const RING = { directions: 16, distances: [GAP, 2 * GAP, 3 * GAP, 4 * GAP] } as const;

/**
 * Where a choice of a mark may stand, best first: beside the mark in its own part of the plot; away from it, but in that part
 * and over as few of the other marks as can be; beside it in another part. The smallest choice, without which nothing is left
 * to tell the mark by, stands in any direction, and is led to by a line only at last.
 */
export function placesOf(mark: Labelled, choice: number, marks: readonly Labelled[]): Place[] {
  const extent = mark.choices[choice];
  if (!extent) return [];
  const near = beside(mark, extent);
  const far = away(mark, extent, marks);
  const isHome = ({ box }: Place) => isInside(box, mark.home);
  if (choice === mark.choices.length - 1) return [...near, ...around(mark, extent), ...far];
  return [...near.filter(isHome), ...far.filter(isHome), ...near.filter((place) => !isHome(place))];
}

/** On rings around the mark, the nearest first. */
function around({ x, y, radius }: Labelled, extent: Extent): Place[] {
  const { width, height } = extent;
  return RING.distances.flatMap((distance) =>
    Array.from({ length: RING.directions }, (_, i): Place => {
      const angle = (2 * Math.PI * i) / RING.directions;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const left = x + right * (radius + distance + width / 2) - width / 2;
      return { box: boxAt(left, y + down * (radius + distance + height / 2) - height / 2, extent) };
    }),
  );
}

/** Right and left of the mark, over and under it, then at its corners. */
function beside({ x, y, radius }: Labelled, extent: Extent): Place[] {
  const { width, height } = extent;
  const off = radius + GAP;
  const [right, left] = [x + off, x - off - width];
  const [over, under] = [y - off - height, y + off];
  const places: (readonly [left: number, top: number])[] = [
    [right, y - height / 2],
    [left, y - height / 2],
    ...[over, under].map((top) => [x - width / 2, top] as const),
    ...[over, under].flatMap((top) => [[x - radius, top] as const, [x + radius - width, top] as const]),
    ...[right, left].flatMap((at) => [[at, y - height] as const, [at, y] as const]),
  ];
  return places.map(([at, top]) => ({ box: boxAt(at, top, extent) }));
}

/** Over and under the mark, step by step farther, with an upright line to the words. */
function away({ x, y, radius }: Labelled, extent: Extent, marks: readonly Labelled[]): Place[] {
  const { width, height } = extent;
  const off = radius + GAP;
  const level = marks.filter((other) => Math.abs(other.y - y) <= FAR.steps * FAR.step);
  const crowd = (left: number) => level.filter((other) => other.x >= left && other.x <= left + width).length;
  const across = [x - radius, x + radius - width, x - width / 2].sort((a, b) => crowd(a) - crowd(b));
  return Array.from({ length: FAR.steps }, (_, i) => (i + 1) * FAR.step).flatMap((step) =>
    across.flatMap((at): Place[] => {
      const over = boxAt(at, y - off - step - height, extent);
      const under = boxAt(at, y + off + step, extent);
      return [
        { box: over, leader: { left: x, right: x, top: over.bottom, bottom: y - off } },
        { box: under, leader: { left: x, right: x, top: y + off, bottom: under.top } },
      ];
    }),
  );
}
