/** An exact number: nothing is rounded but where it is asked for. */
export class Fraction {
  readonly top: bigint;
  /** Above zero. */
  readonly bottom: bigint;

  constructor(top: bigint, bottom = 1n) {
    const divisor = (bottom < 0n ? -1n : 1n) * common(top, bottom);
    this.top = top / divisor;
    this.bottom = bottom / divisor;
  }

  /** The decimal that a figure was written as. */
  static of(figure: number): Fraction {
    const [mantissa = '0', exponent = '0'] = String(figure).split('e');
    const [whole = '0', decimals = ''] = mantissa.split('.');
    const shift = decimals.length - Number(exponent);
    const digits = BigInt(whole + decimals);
    return shift >= 0 ? new Fraction(digits, 10n ** BigInt(shift)) : new Fraction(digits * 10n ** BigInt(-shift));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }
  minus(other: Fraction): Fraction {
    return this.plus(other.times(new Fraction(-1n)));
  }
  times(other: Fraction): Fraction {
    return new Fraction(this.top * other.top, this.bottom * other.bottom);
  }
  over(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom, this.bottom * other.top);
  }

  /** Below, at or above zero as this is less than, equal to or more than the other. */
  compare(other: Fraction): number {
    const difference = this.top * other.bottom - other.top * this.bottom;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** Half up at so many decimals, ties away from zero. */
  rounded(places: number): Fraction {
    const unit = 10n ** BigInt(places);
    const size = (this.top < 0n ? -this.top : this.top) * unit;
    const steps = (2n * size + this.bottom) / (2n * this.bottom);
    return new Fraction(this.top < 0n ? -steps : steps, unit);
  }

  /** The whole number towards zero. */
  whole(): Fraction {
    return new Fraction(this.top / this.bottom);
  }

  /** The figure nearest to it. */
  figure(): number {
    const digits = (this.top * 10n ** PLACES) / this.bottom;
    return Number(`${digits}e-${PLACES}`) + 0; // no negative zero
  }
}

const PLACES = 40n;

function common(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

export const ZERO = new Fraction(0n);
export const HUNDRED = new Fraction(100n);

export function sum(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((total, one) => total.plus(one), ZERO);
}

export function least(...fractions: [Fraction, ...Fraction[]]): Fraction {
  return fractions.reduce((best, one) => (one.compare(best) < 0 ? one : best));
}

export function greatest(...fractions: [Fraction, ...Fraction[]]): Fraction {
  return fractions.reduce((best, one) => (one.compare(best) > 0 ? one : best));
}
