import { ratio, ZERO, type Rational } from '../number/rational';
import type { Judgement, MeasureJudgement } from './judge';
import { isFigure, standingBeside } from './result';
import { termsOf, type Condition } from './target';

/**
 * How achievement is computed where less is better:
 * target ÷ result, 2 − result ÷ target, or (baseline − result) ÷ (baseline − target).
 */
export type LowerFormula = 'targetByResult' | 'twoMinusRatio' | 'fromBaseline';

export type Formula = 'resultByTarget' | 'branchesMet' | LowerFormula;

/** Why there is no achievement although there may be a verdict. */
export type Unreachable =
  /** Result or target are not known. */
  | 'undecidable'
  /** The formula divides by a target of zero. */
  | 'divisionByZero'
  /** A result of zero where less is better: beyond every target. */
  | 'unbounded'
  /** The baseline is missing, or is not worse than the target: the formula measures nothing then. */
  | 'baseline';

/** Where the target is reached exactly the value is 1. */
export type Achievement =
  | { readonly known: true; readonly formula: Formula; readonly value: Rational }
  | { readonly known: false; readonly formula: Formula; readonly because: Unreachable };

function isLowerBetter(condition: Condition): boolean {
  return condition.kind === 'atMost';
}

function value(formula: Formula, of: Rational): Achievement {
  return { known: true, formula, value: of };
}

function none(formula: Formula, because: Unreachable): Achievement {
  return { known: false, formula, because };
}

function divided(formula: Formula, numerator: Rational, denominator: Rational): Achievement {
  return denominator.equals(ZERO)
    ? none(formula, 'divisionByZero')
    : value(formula, numerator.div(denominator));
}

function lower(formula: LowerFormula, result: Rational, target: Rational, baseline: Rational | null) {
  switch (formula) {
    case 'targetByResult':
      if (result.equals(ZERO) && target.compare(ZERO) > 0) return none(formula, 'unbounded');
      return divided(formula, target, result);
    case 'twoMinusRatio': {
      const share = divided(formula, result, target);
      return share.known ? value(formula, ratio(2, 1).sub(share.value)) : share;
    }
    case 'fromBaseline':
      if (!baseline || baseline.compare(target) <= 0) return none(formula, 'baseline');
      return divided(formula, baseline.sub(result), baseline.sub(target));
  }
}

/** Known only where every expected branch is decided, also when one failure has decided the verdict. */
function branchesMet({ branches }: MeasureJudgement, expected: number): Achievement {
  const decided = branches.filter((branch) => branch.verdict !== 'undecidable');
  if (decided.length !== expected || branches.length !== expected) {
    return none('branchesMet', 'undecidable');
  }
  return value('branchesMet', ratio(countMet(branches), expected));
}

export function countMet(branches: MeasureJudgement['branches']): number {
  return branches.filter((branch) => branch.verdict === 'met').length;
}

/** The plan's latest printed figure: the baseline of the formula that has one. */
export function baselineOf({ measure }: Pick<MeasureJudgement, 'measure'>): Rational | null {
  return measure.printed.at(-1)?.value ?? null;
}

/** Achievement of one measure, unrounded. */
export function achievementOf(
  judged: MeasureJudgement,
  formula: LowerFormula = 'targetByResult',
): Achievement {
  const { condition, branches } = termsOf(judged.measure.target);
  if (branches !== null) return branchesMet(judged, branches);
  const used = isLowerBetter(condition) ? formula : 'resultByTarget';
  const { result, target, verdict } = judged;
  if (verdict === 'undecidable' || !target || !result || !isFigure(result)) return none(used, 'undecidable');
  const standing = standingBeside(target.value, result.amount);
  return used === 'resultByTarget'
    ? divided(used, standing, target.value)
    : lower(used, standing, target.value, baselineOf(judged));
}

/** Achievement of the KPI: of several measures the lower one; unknown where one of them is. */
export function lowestAchievement(judgement: Judgement, formula?: LowerFormula): Achievement {
  const each = judgement.measures.map((measure) => achievementOf(measure, formula));
  return each.reduce((a, b) => {
    if (!a.known || !b.known) return a.known ? b : a;
    return b.value.compare(a.value) < 0 ? b : a;
  });
}
