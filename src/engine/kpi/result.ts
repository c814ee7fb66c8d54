import { fromDouble, nearestDouble } from '../number/double';
import type { Rational } from '../number/rational';

/** A result: exact where it comes from counts or from decimal text, a double where a cell computed it. */
export type Amount = Rational | number;

/** The exact number of an amount; a double is its shortest decimal. */
export function exactly(amount: Amount): Rational {
  return typeof amount === 'number' ? fromDouble(amount) : amount;
}

/**
 * The exact number that an amount stands for beside a target: a double that lies nearest to the target
 * is the target, so that a cell holding 1/3 meets a target of one third.
 */
export function standingBeside(target: Rational, amount: Amount): Rational {
  return amount === nearestDouble(target) ? target : exactly(amount);
}

/** Negative below the target, 0 on it, positive above: as `standingBeside`, without its arithmetic. */
export function compareWith(target: Rational, amount: Amount): number {
  return typeof amount === 'number' ? amount - nearestDouble(target) : amount.compare(target);
}

/** The counts behind a rate. */
export interface Counts {
  readonly numerator: Rational;
  readonly denominator: Rational;
}

export interface Figure {
  readonly amount: Amount;
  readonly counts: Counts | null;
}

/** One branch's rate. */
export interface BranchRate {
  readonly branch: string;
  readonly rate: Amount;
}

/** One measure's result: a figure, or a rate for each branch. */
export type Result = Figure | readonly BranchRate[];

export function isFigure(result: Result): result is Figure {
  return !Array.isArray(result);
}

/** An earlier year's result as the user gives it. */
export interface YearResult {
  readonly fiscalYear: number;
  /** The last day that was counted, a serial date; null for the whole year. */
  readonly until: number | null;
  readonly result: Result;
}

/** All that is given about one measure for a judgement, besides what the plan prints. */
export interface MeasureInput {
  /** The judged year's own result. */
  readonly result: Result | null;
  /**
   * The day on which it was measured, or the last day counted: a serial date.
   * Null where nobody said, and for a whole year.
   */
  readonly day: number | null;
  readonly history: readonly YearResult[];
}

export const NOTHING_GIVEN: MeasureInput = { result: null, day: null, history: [] };

/** The figure numerator ÷ denominator, exactly. The denominator is not 0. */
export function figureOf(counts: Counts): Figure {
  return { amount: counts.numerator.div(counts.denominator), counts };
}
