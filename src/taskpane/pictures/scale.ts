import { ONE, powerOfTen, ratio, ZERO, type Rational } from '../../engine/number/rational';

/** From where to where a picture reaches; 0 is always inside, and a bar begins there. */
export interface Scale {
  readonly low: Rational;
  readonly high: Rational;
}

/** In tenths: a scale ends at one of these, times a power of ten. */
const STEPS = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100];

/** The smallest number, of those that are read at a glance, that is not below a positive one: 0.617 → 0.8. */
export function roundAbove(value: Rational): Rational {
  let exponent = 0;
  while (value.compare(powerOfTen(exponent)) < 0) exponent -= 1;
  while (value.compare(powerOfTen(exponent + 1)) >= 0) exponent += 1;
  const ends = STEPS.map((tenths) => ratio(tenths, 10).mul(powerOfTen(exponent)));
  return ends.find((end) => value.compare(end) <= 0) ?? powerOfTen(exponent + 1);
}

/** A scale that holds all of these. */
export function scaleOf(values: readonly Rational[]): Scale {
  const highest = values.reduce((a, b) => (b.compare(a) > 0 ? b : a), ZERO);
  const lowest = values.reduce((a, b) => (b.compare(a) < 0 ? b : a), ZERO);
  const low = lowest.equals(ZERO) ? ZERO : roundAbove(lowest.neg()).neg();
  if (!highest.equals(ZERO)) return { low, high: roundAbove(highest) };
  return { low, high: low.equals(ZERO) ? ONE : ZERO };
}

/** A part of a whole in percent, as a style sheet takes it: here an exact figure ends. Of nothing it is 0. */
export function percentOf(part: Rational, whole: Rational): number {
  return whole.equals(ZERO) ? 0 : part.div(whole).mul(100).valueOf();
}

/** Where an amount stands on a scale, in percent of its length. */
export function placeOn({ low, high }: Scale, amount: Rational): number {
  return percentOf(amount.sub(low), high.sub(low));
}
