import { fromDecimal, type Rational } from './rational';

/**
 * The shortest decimal that is this double and no other: 0.617 is 617/1000, and the double of 2/3 stays
 * distinguishable from its neighbours, so that `nearestDouble` gives it back.
 * Throws on NaN and infinity, which no cell holds.
 */
export function fromDouble(value: number): Rational {
  const exact = fromDecimal(String(value));
  if (!exact) throw new RangeError(`not a finite number: ${String(value)}`);
  return exact;
}

const EXACT = BigInt(Number.MAX_SAFE_INTEGER);
/** More bits than a double holds, so that one more bit can say whether something was cut off. */
const BITS = 64;

/** The double that lies nearest to an exact number; of two equally near, the even one. */
export function nearestDouble(value: Rational): number {
  const sign = value.s < 0n ? -1 : 1;
  const { n, d } = value;
  // A division of two exact doubles is rounded once, to the nearest.
  if (n <= EXACT && d <= EXACT) return (sign * Number(n)) / Number(d);
  const shift = BITS - (n.toString(2).length - d.toString(2).length);
  const scaled = shift > 0 ? n << BigInt(shift) : n;
  const divisor = shift < 0 ? d << BigInt(-shift) : d;
  const cutOff = scaled % divisor === 0n ? 0n : 1n;
  const digits = ((scaled / divisor) << 1n) | cutOff;
  return sign * Number(digits) * 2 ** -(shift + 1);
}
