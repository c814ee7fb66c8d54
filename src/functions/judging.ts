import { lowestAchievement, type Achievement } from '../engine/kpi/achievement';
import { explain as explainSteps } from '../engine/kpi/explain';
import { gapOf } from '../engine/kpi/gap';
import { gradeOf } from '../engine/kpi/grade';
import { missingIn, type Judgement } from '../engine/kpi/judge';
import type { Kpi } from '../engine/kpi/kpi';
import type { Missing } from '../engine/kpi/missing';
import { nearestDouble } from '../engine/number/double';
import { sentences } from '../messages/kpi/messages';
import { ja } from '../messages/kpi/ja';
import { oneValue } from './arguments/cell-value';
import { answerLanguage, basis as basisOf, lowerFormula } from './arguments/choice';
import { givenResult, judged, namedKpi, targetsOf } from './arguments/kpi';
import { isBlank, type Argument } from './arguments/range';
import { Refusal } from './refusal';

/** The judgement that the arguments ask for; the basis stands at its own position. */
function judgedAs(
  kpi: Kpi,
  result: Argument,
  history: Argument,
  basis: unknown,
  position: number,
): Judgement {
  return judged(kpi, result, history, basisOf(basis, position));
}

function lacking(missing: readonly Missing[]): Refusal {
  return new Refusal({ code: 'lacking', missing });
}

/** The achievement as a number, or the cell error that says why there is none. */
function reached(achievement: Achievement, judgement: Judgement): number {
  if (achievement.known) return nearestDouble(achievement.value);
  switch (achievement.because) {
    case 'undecidable':
      throw lacking(missingIn(judgement));
    case 'baseline':
      throw new Refusal({ code: 'noBaseline' });
    case 'divisionByZero':
    case 'unbounded':
      throw new Refusal('divisionByZero');
  }
}

/**
 * The target of a KPI for FY2024. Rates are ratios. Commissioners give share and offices side by side, generics a
 * row for each branch. A target that needs results you have not given is #N/A and says which.
 * @customfunction TARGET
 * @param kpi The KPI: H.CHECKUP, its Japanese name, or the function's name with the business.
 * @param history Earlier years: the year (2023, R5), then the result, or numerator and denominator.
 * @param basis "evaluation" (usual): looks back from FY2023; "plan": as when the plan was printed, from FY2022.
 */
export function target(kpi?: unknown, history?: unknown[][], basis?: unknown): unknown[][] {
  const targets = targetsOf(namedKpi(kpi, 1), history, basisOf(basis, 3), 2);
  if (targets.some(({ missing }) => missing.length > 0)) {
    throw lacking(targets.flatMap(({ missing }) => missing));
  }
  const [first] = targets;
  if (first && first.terms.branches !== null) {
    return Array.from(first.branches, ([branch, { value }]) => [branch, nearestDouble(value)]);
  }
  return [targets.map(({ derivation }) => (derivation ? nearestDouble(derivation.value) : ''))];
}

/**
 * How far a result reaches its target, unrounded: 1 is the target. Result ÷ target; where less is better by the
 * formula. The lower of two measures; for generics the branches that meet theirs ÷ all.
 * @customfunction ACHIEVEMENT
 * @param kpi The KPI: H.CHECKUP, its Japanese name, or the function's name with the business.
 * @param result The result of FY2024: a number, numerator and denominator, share and offices, or branches and rates.
 * @param history Earlier years: the year (2023, R5), then the result, or numerator and denominator.
 * @param basis "evaluation" (usual) or "plan".
 * @param formula Where less is better: "target/result" (usual), "2-result/target" or "baseline".
 */
export function achievement(
  kpi?: unknown,
  result?: unknown[][],
  history?: unknown[][],
  basis?: unknown,
  formula?: unknown,
): number {
  const named = namedKpi(kpi, 1);
  const judgement = judgedAs(named, givenResult(result), history, basis, 4);
  return reached(lowestAchievement(judgement, lowerFormula(formula, 5)), judgement);
}

/**
 * Whether a result meets its target: 達成, 未達成, or 判定不能 where something is missing. Exact values are compared.
 * @customfunction STATUS
 * @param kpi The KPI: H.CHECKUP, its Japanese name, or the function's name with the business.
 * @param result The result of FY2024: a number, numerator and denominator, share and offices, or branches and rates.
 * @param history Earlier years: the year (2023, R5), then the result, or numerator and denominator.
 * @param basis "evaluation" (usual) or "plan".
 */
export function status(kpi?: unknown, result?: unknown[][], history?: unknown[][], basis?: unknown): string {
  const named = namedKpi(kpi, 1);
  return ja.verdict[judgedAs(named, givenResult(result), history, basis, 4).verdict];
}

/**
 * A reference grade, not the minister's: A from 120%, B from 100%, C from 80% of the target, D below. One grade
 * higher where the plan calls the KPI difficult and you give concrete grounds. S is given by hand only.
 * @customfunction GRADE
 * @param kpi The KPI: H.CHECKUP, its Japanese name, or the function's name with the business.
 * @param result The result of FY2024: a number, numerator and denominator, share and offices, or branches and rates.
 * @param history Earlier years: the year (2023, R5), then the result, or numerator and denominator.
 * @param grounds Concrete grounds for lifting the grade of a difficult KPI.
 * @param basis "evaluation" (usual) or "plan".
 */
export function grade(
  kpi?: unknown,
  result?: unknown[][],
  history?: unknown[][],
  grounds?: unknown,
  basis?: unknown,
): string {
  const named = namedKpi(kpi, 1);
  const judgement = judgedAs(named, givenResult(result), history, basis, 5);
  const given = oneValue(grounds, 4);
  const reasons = isBlank(given) || given === 0 ? null : String(given);
  const reference = gradeOf(lowestAchievement(judgement), named.difficult, reasons);
  if (!reference) throw lacking(missingIn(judgement));
  return ja.grade(reference.grade);
}

/**
 * How much is still needed to meet the target, in the KPI's own unit (a rate as a ratio); 0 once it is met.
 * Commissioners give share and offices side by side; generics the number of branches.
 * @customfunction GAP
 * @param kpi The KPI: H.CHECKUP, its Japanese name, or the function's name with the business.
 * @param result The result of FY2024: a number, numerator and denominator, share and offices, or branches and rates.
 * @param history Earlier years: the year (2023, R5), then the result, or numerator and denominator.
 * @param basis "evaluation" (usual) or "plan".
 */
export function gap(kpi?: unknown, result?: unknown[][], history?: unknown[][], basis?: unknown): number[][] {
  const judgement = judgedAs(namedKpi(kpi, 1), givenResult(result), history, basis, 4);
  const gaps = judgement.measures.flatMap((measure) => gapOf(measure) ?? []);
  if (gaps.length < judgement.measures.length) throw lacking(missingIn(judgement));
  return [gaps.map(nearestDouble)];
}

/**
 * The arithmetic in sentences: the plan's words, the years that went into the target, the comparison and the
 * achievement; without a result how the target comes about.
 * @customfunction EXPLAIN
 * @param kpi The KPI: H.CHECKUP, its Japanese name, or the function's name with the business.
 * @param result The result of FY2024: a number, numerator and denominator, share and offices, or branches and rates.
 * @param history Earlier years: the year (2023, R5), then the result, or numerator and denominator.
 * @param basis "evaluation" (usual) or "plan".
 * @param language "ja" (usual) or "en".
 */
export function explain(
  kpi?: unknown,
  result?: unknown[][],
  history?: unknown[][],
  basis?: unknown,
  language?: unknown,
): string {
  const judgement = judgedAs(namedKpi(kpi, 1), result, history, basis, 4);
  return sentences(explainSteps(judgement), answerLanguage(language, 5)).join('\n');
}
