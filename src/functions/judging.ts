import { lowestAchievement, type Achievement } from '../engine/kpi/achievement';
import { explain } from '../engine/kpi/explain';
import { gapOf } from '../engine/kpi/gap';
import { gradeOf } from '../engine/kpi/grade';
import { missingIn, type Judgement } from '../engine/kpi/judge';
import type { Missing } from '../engine/kpi/missing';
import { nearestDouble } from '../engine/number/double';
import { sentences } from '../messages/kpi/messages';
import { ja } from '../messages/kpi/ja';
import { oneValue } from './arguments/cell-value';
import { answerLanguage, basis, lowerFormula } from './arguments/choice';
import { givenResult, history, judgementOf, kpi, result, targetsOf } from './arguments/kpi';
import { parameter } from './arguments/parameter';
import { plan, type GivenPlan } from './arguments/plan';
import { isBlank } from './arguments/range';
import { fn } from './fn';
import { Refusal } from './refusal';

function lacking(missing: readonly Missing[], { named: plan }: GivenPlan): Refusal {
  return new Refusal({ code: 'lacking', missing, plan });
}

/** The achievement as a number, or the cell error that says why there is none. */
function reached(achievement: Achievement, judgement: Judgement, given: GivenPlan): number {
  if (achievement.known) return nearestDouble(achievement.value);
  switch (achievement.because) {
    case 'undecidable':
      throw lacking(missingIn(judgement), given);
    case 'baseline':
      throw new Refusal({ code: 'noBaseline', plan: given.named });
    case 'divisionByZero':
    case 'unbounded':
      throw new Refusal('divisionByZero');
  }
}

/** Concrete grounds for lifting a grade; null where there are none. */
const grounds = parameter('text', (handed, position) => {
  const value = oneValue(handed, position);
  return isBlank(value) || value === 0 ? null : String(value);
});

const judgement = { kpi, result: givenResult, history, basis, plan };

export const JUDGING = {
  TARGET: fn({ kpi, history, basis, plan }, (given) => {
    const by = given.plan.value;
    const targets = targetsOf(given.kpi.value(by), by, given.basis.value, given.history);
    if (targets.some(({ missing }) => missing.length > 0)) {
      throw lacking(
        targets.flatMap(({ missing }) => missing),
        by,
      );
    }
    const [first] = targets;
    if (first && first.terms.branches !== null) {
      return Array.from(first.branches, ([branch, { value }]) => [branch, nearestDouble(value)]);
    }
    return [targets.map(({ derivation }) => (derivation ? nearestDouble(derivation.value) : ''))];
  }),
  ACHIEVEMENT: fn({ kpi, result: givenResult, history, basis, formula: lowerFormula, plan }, (given) => {
    const by = given.plan.value;
    const judged = judgementOf(given, by);
    return reached(lowestAchievement(judged, given.formula.value), judged, by);
  }),
  STATUS: fn(judgement, (given) => ja.verdict[judgementOf(given, given.plan.value).verdict]),
  GRADE: fn({ kpi, result: givenResult, history, grounds, basis, plan }, (given) => {
    const by = given.plan.value;
    const judged = judgementOf(given, by);
    const reference = gradeOf(lowestAchievement(judged), judged.kpi.difficult, given.grounds.value);
    if (!reference) throw lacking(missingIn(judged), by);
    return ja.grade(reference.grade);
  }),
  GAP: fn(judgement, (given) => {
    const by = given.plan.value;
    const judged = judgementOf(given, by);
    const gaps = judged.measures.flatMap((measure) => gapOf(measure) ?? []);
    if (gaps.length < judged.measures.length) throw lacking(missingIn(judged), by);
    return [gaps.map(nearestDouble)];
  }),
  EXPLAIN: fn({ kpi, result, history, basis, language: answerLanguage, plan }, (given) =>
    sentences(explain(judgementOf(given, given.plan.value)), given.language.value).join('\n'),
  ),
} as const;
