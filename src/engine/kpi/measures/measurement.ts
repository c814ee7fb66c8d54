import { ratio, ZERO, type Rational } from '../../number/rational';
import { figureOf, type Counts, type Figure } from '../result';

export interface Measured {
  readonly kind: 'measured';
  readonly figure: Figure;
  /** Records that do not count: windows that are still open, components without volume, tenders without a bid. */
  readonly leftOut: number;
  /** True where holidays that are not yet published went in. */
  readonly provisional: boolean;
}

/** Why nothing was measured. `index` is the place in the columns, from 0. */
export type Obstacle =
  | { readonly kind: 'noDenominator' }
  /** A share below 0 or above 1. */
  | { readonly kind: 'noShare' }
  /** It ended before it began. */
  | { readonly kind: 'reversed'; readonly index: number }
  /** It ended, but nobody says when it began. */
  | { readonly kind: 'noStart'; readonly index: number }
  /** One of two figures that are needed is not there. */
  | { readonly kind: 'incomplete'; readonly index: number }
  /** So many have not ended, and without an as-of date they may not be left out. */
  | { readonly kind: 'unfinished'; readonly count: number }
  /** A day of which is not known whether it is a business day. */
  | { readonly kind: 'unknownDay'; readonly index: number };

export type Measurement = Measured | Obstacle;

const NO_DENOMINATOR: Obstacle = { kind: 'noDenominator' };
const NO_SHARE: Obstacle = { kind: 'noShare' };

/** A plain number, as a sum or a count is. */
export function amount(value: Rational): Measured {
  return { kind: 'measured', figure: { amount: value, counts: null }, leftOut: 0, provisional: false };
}

/** numerator ÷ denominator, exactly; the denominator must be above 0. */
export function quotient(counts: Counts): Measurement {
  if (counts.denominator.equals(ZERO)) return NO_DENOMINATOR;
  if (counts.denominator.compare(ZERO) < 0) return NO_SHARE;
  return { kind: 'measured', figure: figureOf(counts), leftOut: 0, provisional: false };
}

/** A quotient that cannot be below 0 or above 1. */
export function share(counts: Counts): Measurement {
  const { numerator, denominator } = counts;
  const isOutside = numerator.compare(ZERO) < 0 || numerator.compare(denominator) > 0;
  return isOutside && !denominator.equals(ZERO) ? NO_SHARE : quotient(counts);
}

/** The share of records that meet something. */
export function countedShare(met: number, all: number, leftOut = 0, provisional = false): Measurement {
  const measured = share({ numerator: ratio(met), denominator: ratio(all) });
  return measured.kind === 'measured' ? { ...measured, leftOut, provisional } : measured;
}

/** A count of records. */
export function count(records: number): Measured {
  return amount(ratio(records));
}
