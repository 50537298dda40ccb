/** A rectangle in the units of a picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Extent {
  readonly width: number;
  readonly height: number;
}

export function boxAt(left: number, top: number, { width, height }: Extent): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** The box around a mark of which only its middle and its reach are known. */
export function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

export function wider({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
}

/** Whether two boxes have more than an edge in common. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isInside(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}
