import { ZERO, type Rational } from './rational';

/** One end of an interval. An open end is not itself inside. */
export interface End {
  readonly at: Rational;
  readonly open: boolean;
}

/** A set of real amounts between two ends; null stands for no bound on that side. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}

export const EVERYTHING: Interval = { low: null, high: null };

/** The interval that holds one amount only. */
export function exactly(at: Rational): Interval {
  const end = { at, open: false };
  return { low: end, high: end };
}

/** Holds one amount only. */
export function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && low.at.equals(high.at);
}

/** [at, ∞) */
export function atLeast(at: Rational): Interval {
  return { low: { at, open: false }, high: null };
}

function addEnds(a: End | null, b: End | null): End | null {
  return a && b && { at: a.at.add(b.at), open: a.open || b.open };
}

/** Every sum of an amount of `a` and an amount of `b`. An end is closed only if both are. */
export function add(a: Interval, b: Interval): Interval {
  return { low: addEnds(a.low, b.low), high: addEnds(a.high, b.high) };
}

/** The sum of all; of none, exactly 0. */
export function sum(intervals: Iterable<Interval>): Interval {
  let total = exactly(ZERO);
  for (const interval of intervals) total = add(total, interval);
  return total;
}

function scaleEnd(end: End | null, by: Rational): End | null {
  return end && { at: end.at.mul(by), open: end.open };
}

/** Every amount multiplied by one that is above 0. */
export function scale({ low, high }: Interval, by: Rational): Interval {
  return { low: scaleEnd(low, by), high: scaleEnd(high, by) };
}

function negateEnd(end: End | null): End | null {
  return end && { at: end.at.neg(), open: end.open };
}

/** Every amount with its sign changed: the ends change places. */
export function negate(interval: Interval): Interval {
  return { low: negateEnd(interval.high), high: negateEnd(interval.low) };
}

/** The end that leaves less inside; `direction` is 1 for low ends, −1 for high ends. */
function tighter(a: End | null, b: End | null, direction: 1 | -1): End | null {
  if (!a || !b) return a ?? b;
  const order = a.at.compare(b.at) * direction;
  if (order !== 0) return order > 0 ? a : b;
  return a.open ? a : b;
}

/** What is inside both; may be empty. */
export function intersect(a: Interval, b: Interval): Interval {
  return { low: tighter(a.low, b.low, 1), high: tighter(a.high, b.high, -1) };
}

/** True when no amount is inside. */
export function isEmpty({ low, high }: Interval): boolean {
  if (!low || !high) return false;
  const order = low.at.compare(high.at);
  return order > 0 || (order === 0 && (low.open || high.open));
}

export function contains(interval: Interval, amount: Rational): boolean {
  return !isEmpty(intersect(interval, exactly(amount)));
}

function endsAt({ low, high }: Interval, amount: Rational): boolean {
  return (low?.at.equals(amount) ?? false) || (high?.at.equals(amount) ?? false);
}

/** How two intervals lie: apart, with only their ends in common, or overlapping. */
type Meeting = 'apart' | 'touching' | 'overlapping';

/**
 * Two equal points overlap. A point on the end of a wider interval touches it;
 * a point inside a wider interval overlaps it.
 */
export function meeting(a: Interval, b: Interval): Meeting {
  const common = intersect(a, b);
  if (isEmpty(common)) return 'apart';
  if (!common.low || !isPoint(common) || (isPoint(a) && isPoint(b))) return 'overlapping';
  const at = common.low.at;
  return endsAt(a, at) && endsAt(b, at) ? 'touching' : 'overlapping';
}

/** The smallest distance between an amount of `a` and one of `b`; 0 when they meet or their open ends touch. */
export function distance(a: Interval, b: Interval): Rational {
  if (a.low && b.high && a.low.at.compare(b.high.at) > 0) return a.low.at.sub(b.high.at);
  if (b.low && a.high && b.low.at.compare(a.high.at) > 0) return b.low.at.sub(a.high.at);
  return ZERO;
}
