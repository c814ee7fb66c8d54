import { ratio, ZERO, type Rational } from '../number/rational';
import { countMet } from './achievement';
import type { MeasureJudgement } from './judge';
import { isFigure, standingBeside } from './result';
import { termsOf } from './target';

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
  return target.value.sub(standingBeside(target.value, result.amount)).abs();
}
