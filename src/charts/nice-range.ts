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
/** Room over and under the figures, as a share of how far they lie apart. */
const AIR = 0.08;
/** Less than figures of 15 digits can differ by. */
const NOTHING = 1e-9;

/** An axis that holds all of `figures` with a little air; starts at zero where the figures come near it. */
export function niceRange(figures: readonly number[], { steps, bounds }: RangeOptions): Range {
  const [least, most] = figures.length ? [Math.min(...figures), Math.max(...figures)] : [0, 1];
  const low = least >= 0 && least <= most * NEAR_ZERO ? 0 : least;
  const spread = spreadOf(low, most);
  const step = niceStep(spread / steps);
  const air = spread * AIR;
  // A figure beyond its bounds is wrong, and has to be seen.
  const [floor, ceiling] = bounds ? [Math.min(bounds[0], least), Math.max(bounds[1], most)] : [-Infinity, Infinity];
  const min = Math.max(Math.floor((low === 0 ? 0 : low - air) / step) * step, floor);
  const max = Math.min(Math.ceil((most + air) / step) * step, ceiling);
  return { min: tidy(min), max: tidy(max), step, places: placesOf(step), zoomed: min > 0 };
}

/** How far the figures lie apart; a tenth of their size where they are all the same. */
function spreadOf(low: number, high: number): number {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const spread = high - low > size * NOTHING ? high - low : size / 10;
  return spread > NOTHING ? spread : 1;
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
