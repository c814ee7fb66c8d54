import { nearestDouble } from '../number/double';
import { achievementOf, countMet, type Achievement } from './achievement';
import { gapOf } from './gap';
import type { MeasureJudgement } from './judge';
import { isFigure, type Amount } from './result';
import { termsOf } from './target';

/** A judged measure in numbers as cells and files hold them: rates are ratios, null is not known. */
export interface Outcome {
  /** For a target of every branch: how many meet theirs. */
  readonly result: number | null;
  /** For a target of every branch: how many branches there are. */
  readonly target: number | null;
  readonly achievement: number | null;
  /** How much is still needed. */
  readonly gap: number | null;
}

function asDouble(amount: Amount | null | undefined): number | null {
  if (amount === null || amount === undefined) return null;
  return typeof amount === 'number' ? amount : nearestDouble(amount);
}

/** An achievement as a number; null where there is none. */
export function achievementNumber(achievement: Achievement): number | null {
  return achievement.known ? nearestDouble(achievement.value) : null;
}

export function outcomeOf(judged: MeasureJudgement): Outcome {
  const { result, target, branches, measure } = judged;
  const expected = termsOf(measure.target).branches;
  const met = expected !== null && branches.length > 0 ? countMet(branches) : null;
  return {
    result: met ?? asDouble(result && isFigure(result) ? result.amount : null),
    target: expected ?? asDouble(target?.value),
    achievement: achievementNumber(achievementOf(judged)),
    gap: asDouble(gapOf(judged)),
  };
}
