import { Big, isFigure } from '../model/decimal.ts';

const MAX_DIGITS = 15;

/** The decimal that a cell's double was meant as. */
export interface Meant {
  readonly decimal: string;
  /** Set where the double is no decimal of 15 digits, such as a quotient that was calculated. */
  readonly rounded?: true;
}

/**
 * The shortest decimal that gives the same double, without exponent. Where that has more than 15 digits it is rounded to 15:
 * what Excel shows of it in any format, and what a file of measurements can hold.
 */
export function decimalOf(double: number): Meant {
  if (isFigure(double)) return { decimal: plain(new Big(String(double))) };
  return { decimal: plain(new Big(String(double)).prec(MAX_DIGITS)), rounded: true };
}

/** A decimal times another, exactly. */
export function multiplied(decimal: string, times: number): string {
  return plain(new Big(decimal).times(String(times)));
}

/** A decimal as it is written in our files: no exponent, no zeros at the end, no negative zero. */
export function plain(value: Big): string {
  return value.eq(0) ? '0' : value.toFixed();
}
