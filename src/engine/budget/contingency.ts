import { ratio, roundHalfUp, ONE, type Rational } from '../number/rational';

interface ContingencyShare {
  /** The share of the base, unrounded. */
  readonly share: Rational;
  /** The share rounded half up to whole multiples of the rounding unit: the amount to set. */
  readonly amount: Rational;
}

/**
 * 予備費 as a share of its base.
 * @param base in the statement's unit
 * @param rate 1/200 is 0.5 %
 * @param roundedTo the amount is a multiple of it, in the same unit; greater than 0
 */
export function contingencyShare(
  base: Rational,
  rate: Rational,
  roundedTo: Rational = ONE,
): ContingencyShare {
  const share = base.mul(rate);
  return { share, amount: roundHalfUp(share.div(roundedTo), 0).mul(roundedTo) };
}

/** Hundredths of a percent as a ratio: 50 → 1/200. */
export function basisPoints(points: number): Rational {
  return ratio(points, 10_000);
}
