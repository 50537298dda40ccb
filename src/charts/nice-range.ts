/** A value axis: whole steps from `min` to `max`. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Decimals that the steps need. */
  readonly places: number;
  /** The axis does not reach zero: the page has to say so. */
  readonly zoomed: boolean;
}

export interface RangeOptions {
  /** About how many steps. */
  readonly steps: number;
  /** What the figures cannot pass, such as 0 and 100 per cent. */
  readonly bounds?: readonly [number, number] | undefined;
}

const NICE = [1, 2, 2.5, 5, 10];
/** Figures that come this near to zero, as a share of the largest, are shown with it: zooming would gain little. */
const NEAR_ZERO = 0.4;

/** An axis that holds all of `figures` with a little air; starts at zero where the figures come near it. */
export function niceRange(figures: readonly number[], { steps, bounds }: RangeOptions): Range {
  const [floor, ceiling] = bounds ?? [-Infinity, Infinity];
  let low = figures.length ? Math.min(...figures) : 0;
  let high = figures.length ? Math.max(...figures) : 1;
  if (low >= 0 && low <= high * NEAR_ZERO) low = 0;
  const spread = high - low || Math.abs(high) * 0.1 || 1;
  const step = niceStep(spread / steps);
  const air = spread * 0.08;
  if (low !== 0) low -= air;
  high += air;
  const min = Math.max(Math.floor(low / step) * step, floor);
  const max = Math.min(Math.ceil(high / step) * step, ceiling);
  return { min: tidy(min), max: tidy(max), step, places: placesOf(step), zoomed: min > 0 };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = NICE.find((nice) => nice * power >= rough * 0.999) ?? 10;
  return tidy(factor * power);
}

/** Without the machine's error in the last digits. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function placesOf(step: number): number {
  let places = 0;
  while (places < 12 && Number(step.toFixed(places)) !== step) places++;
  return places;
}
