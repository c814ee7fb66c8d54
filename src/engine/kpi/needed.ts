import { ONE, ZERO, type Rational } from '../number/rational';
import type { KpiUnit } from './kpi';
import { exactly, standingBeside, type Counts, type Figure } from './result';
import type { Condition } from './target';
import { isAdded } from './together';

/**
 * How many cases a result still lacks to meet its target, each the least whole number with which it does; 0 once it is
 * met. Where less is better they are cases that must not count.
 */
export interface NeededCases {
  /** Of the cases in the denominator, which stays as it is; null where not even all of them suffice. */
  readonly among: number | null;
  /** Further cases that all do what is wanted, and enter the denominator too; null where no number suffices. */
  readonly added: number | null;
}

const NONE: NeededCases = { among: 0, added: 0 };

/** The least whole number that is not below a value; 0 for what is below 0. */
function least(value: Rational): number {
  return value.compare(ZERO) <= 0 ? 0 : value.ceil().valueOf();
}

function towards(target: Rational, { numerator, denominator }: Counts): NeededCases {
  const among = least(target.mul(denominator).sub(numerator));
  const left = ONE.sub(target);
  const isWithin = numerator.add(among).compare(denominator) <= 0;
  return {
    among: isWithin ? among : null,
    added: left.compare(ZERO) > 0 ? least(target.mul(denominator).sub(numerator).div(left)) : null,
  };
}

function downTo(target: Rational, { numerator, denominator }: Counts): NeededCases {
  return {
    among: least(numerator.sub(target.mul(denominator))),
    added: target.compare(ZERO) > 0 ? least(numerator.div(target).sub(denominator)) : null,
  };
}

/**
 * The cases that a result still lacks. Null where they cannot be told: of a rate without its counts, and of amounts
 * that are no cases (yen, days).
 */
export function neededCases(
  condition: Condition['kind'],
  unit: KpiUnit,
  target: Rational,
  { amount, counts }: Figure,
): NeededCases | null {
  if (isAdded(unit)) {
    const lack = target.sub(standingBeside(target, amount));
    if (condition === 'exactly') return lack.equals(ZERO) ? NONE : null;
    return { among: null, added: least(condition === 'atMost' ? lack.neg() : lack) };
  }
  if ((unit !== 'ratio' && unit !== 'branches') || !counts || counts.denominator.equals(ZERO)) return null;
  switch (condition) {
    case 'atLeast':
    case 'increase':
      return exactly(amount).compare(target) >= 0 ? NONE : towards(target, counts);
    case 'atMost':
      return exactly(amount).compare(target) <= 0 ? NONE : downTo(target, counts);
    case 'exactly': {
      if (exactly(amount).equals(target)) return NONE;
      // between 0 and all, only a number that fits exactly would do
      return target.equals(ONE) ? { ...towards(target, counts), added: null } : null;
    }
  }
}
