import { decimal, HALF, powerOfTen, ratio, ZERO, type Rational } from './rational';

/**
 * The shortest decimal that is this double and no other: 0.617 is 617/1000, and the double of 2/3 stays
 * distinguishable from its neighbours, so that `nearestDouble` gives it back.
 * Throws on NaN and infinity, which no cell holds.
 */
export function fromDouble(value: number): Rational {
  return decimal(String(value));
}

const EXACT = BigInt(Number.MAX_SAFE_INTEGER);
/** More bits than a double holds, so that one more bit can say whether something was cut off. */
const BITS = 64;
/** Below 2 to the power of this, doubles are the multiples of the least one. */
const LEAST_EXPONENT = -1022;
const LEAST_PLACES = 1074n;

/** The double that lies nearest to an exact number; of two equally near, the even one. Infinite beyond the greatest. */
export function nearestDouble(value: Rational): number {
  const sign = value.s < 0n ? -1 : 1;
  const { n, d } = value;
  // A division of two exact doubles is rounded once, to the nearest.
  if (n <= EXACT && d <= EXACT) return (sign * Number(n)) / Number(d);
  // n ÷ d is less than twice 2 to this power, and more than half of it
  const exponent = n.toString(2).length - d.toString(2).length;
  if (exponent <= LEAST_EXPONENT) {
    const least = n << LEAST_PLACES;
    const [whole, twice] = [least / d, (least % d) * 2n];
    const isUp = twice > d || (twice === d && whole % 2n === 1n);
    return sign * Number(isUp ? whole + 1n : whole) * Number.MIN_VALUE;
  }
  const shift = BITS - exponent;
  const scaled = shift > 0 ? n << BigInt(shift) : n;
  const divisor = shift < 0 ? d << BigInt(-shift) : d;
  const cutOff = scaled % divisor === 0n ? 0n : 1n;
  const digits = ((scaled / divisor) << 1n) | cutOff;
  // in two steps, because the power alone may lie beyond the doubles
  const half = shift >> 1;
  return sign * Number(digits) * 2 ** -half * 2 ** (half - shift - 1);
}

/** Excel shows, and its users see, so many significant digits of a double. */
export const SHOWN_DIGITS = 15;
/** A sum or product of doubles is rounded to the nearest double: by at most this share of it. */
const UNIT_ROUNDOFF = ratio(1n, 2n ** 53n);

/** A double as Excel shows it: 81.2 for 81.19999999999999. */
export function shownDouble(value: number): string {
  return String(Number(value.toPrecision(SHOWN_DIGITS)));
}

/** How far the double may lie from the number that Excel shows of it: half a unit of the fifteenth digit. */
export function behindShown(shown: Rational): Rational {
  if (shown.equals(ZERO)) return ZERO;
  const exponent = Number(/e(.+)$/.exec(shown.valueOf().toExponential())?.[1]);
  return powerOfTen(exponent - SHOWN_DIGITS + 1).mul(HALF);
}

/** One summand's share of what adding so many doubles can be off by, in whatever order they are added. */
export function lostInAdding(summand: Rational, count: number): Rational {
  return summand.abs().mul(UNIT_ROUNDOFF).mul(count);
}
