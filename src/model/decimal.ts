import { Big } from 'big.js';

/**
 * Exact decimals. A figure from a file is a JavaScript number that stands for the decimal it was written as: up to 15
 * significant digits that is unambiguous, so two figures that are the same decimal are the same number and `<`, `>=` and
 * `===` on figures are exact. Arithmetic is not: whatever adds, divides or rounds figures goes through this file.
 */
const HALF_UP = 1;
/** Digits kept by a division, and those that count: see `settled`. */
const DIVISION_PLACES = 40;
const GUARD = 24;
const MAX_DIGITS = 15;

Big.DP = DIVISION_PLACES;
Big.RM = HALF_UP;

export { Big };

const FIGURE = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** A figure as written in a file, or undefined when the text is no plain decimal or has over 15 significant digits. */
export function parseFigure(text: string): number | undefined {
  if (!FIGURE.test(text)) return undefined;
  const digits = text.replace(/^[+-]?0*\.?0*/, '').replace('.', '');
  return digits.length > MAX_DIGITS ? undefined : Number(text);
}

/** False for a number that has more digits than a figure: it may not be the one that was written. */
export function isFigure(value: number): boolean {
  const [mantissa = ''] = String(value).split('e');
  return Number.isFinite(value) && mantissa.replace(/\D/g, '').replace(/^0+/, '').length <= MAX_DIGITS;
}

/**
 * The exact sum of figures, as the nearest number. Whole numbers, which nearly all counts are, do not leave machine arithmetic
 * as long as it holds them.
 */
export function sumExact(figures: Iterable<number>): number {
  let whole = 0;
  let rest: Big | undefined;
  for (const figure of figures) {
    if (Number.isInteger(figure) && Number.isSafeInteger(whole + figure)) whole += figure;
    else rest = (rest ?? new Big(0)).plus(figure);
  }
  return rest === undefined ? whole : rest.plus(whole).toNumber();
}

/** A result of divisions without the digits that they cut off: 1 ÷ 3 × 3 is 1 again. */
export function settled(value: Big): Big {
  return value.round(GUARD, HALF_UP);
}

/** Half up at `places` decimals, ties away from zero: 1.005 → 1.01, −1.005 → −1.01. Returns a figure. */
export function roundHalfUp(value: Big | number, places: number): number {
  return settled(new Big(value)).round(places, HALF_UP).toNumber();
}

/**
 * `numerator / denominator × scale`, rounded half up at `places` decimals as if computed without any error:
 * 5919 / 6000 × 100 at one place is 98.7. The machine's quotient decides unless it lies so near a tie that its own error
 * could; then the exact one does.
 */
export function quotientHalfUp(numerator: number, denominator: number, scale: number, places: number): number {
  const shift = 10 ** places;
  const shifted = ((numerator * scale) / denominator) * shift;
  const magnitude = Math.abs(shifted);
  const distanceFromTie = Math.abs(magnitude - Math.floor(magnitude) - 0.5);
  if (magnitude < 2 ** 40 && distanceFromTie > 1e-3) {
    return (Math.sign(shifted) * Math.floor(magnitude + 0.5)) / shift + 0; // + 0: no negative zero
  }
  return roundHalfUp(new Big(numerator).times(scale).div(denominator), places);
}

/** A figure with exactly `places` decimals, as published: 95 at two places is "95.00". No thousands separators. */
export function formatFixed(figure: number, places: number): string {
  return new Big(figure).toFixed(places, HALF_UP);
}
