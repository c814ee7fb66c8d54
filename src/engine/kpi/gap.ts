import { ratio, ZERO, type Rational } from '../number/rational';
import { countMet } from './achievement';
import type { MeasureJudgement } from './judge';
import { isFigure, standingBeside, type Amount } from './result';
import { termsOf } from './target';
import type { Verdict } from './verdict';

/** How far a result is from its target; 0 once it is met, null where that is undecidable. */
export function gapBetween(verdict: Verdict, target: Rational, result: Amount): Rational | null {
  if (verdict === 'undecidable') return null;
  return verdict === 'met' ? ZERO : target.sub(standingBeside(target, result)).abs();
}

/**
 * How much is still needed, in the measure's own unit; 0 once it is met, null where that is undecidable.
 * For a target of every branch it counts the branches that do not meet theirs.
 */
export function gapOf({ measure, result, target, verdict, branches }: MeasureJudgement): Rational | null {
  if (verdict === 'undecidable') return null;
  if (verdict === 'met') return ZERO;
  const expected = termsOf(measure.target).branches;
  if (expected !== null) return ratio(expected - countMet(branches), 1);
  if (!target || !result || !isFigure(result)) return null;
  return gapBetween(verdict, target.value, result.amount);
}
