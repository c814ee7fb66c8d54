import { ratio, ZERO, type Rational } from '../number/rational';
import type { Condition } from './target';
import { verdictOf } from './verdict';

/** A level that a measure is to reach in a later year. */
export interface MeasureGoal {
  readonly value: Rational;
  readonly dueYear: number;
}

/** True where a target that is carried over would ask for less than what was reached. */
export function isBelowReached(condition: Condition['kind'], target: Rational, result: Rational): boolean {
  if (condition === 'exactly') return false;
  const isReached = verdictOf(condition, target, result) === 'met';
  return isReached && !target.equals(result);
}

/** The way that is left to a goal, evenly over the years that are left. */
export interface StepsLeft {
  readonly goal: MeasureGoal;
  readonly years: number;
  /** What each of the years must add; 0 where the goal is reached already. */
  readonly each: Rational;
  /** What the next year must reach for that. */
  readonly next: Rational;
}

/** The even steps from a year's result to a goal; null where the goal's year is over. */
export function stepsLeft(
  condition: Condition['kind'],
  result: Rational,
  lastYear: number,
  goal: MeasureGoal,
): StepsLeft | null {
  const years = goal.dueYear - lastYear;
  if (years < 1) return null;
  const isReached = verdictOf(condition, goal.value, result) === 'met';
  const each = isReached ? ZERO : goal.value.sub(result).mul(ratio(1, years));
  return { goal, years, each, next: result.add(each) };
}
