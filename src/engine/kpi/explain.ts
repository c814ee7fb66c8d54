import type { Quotation } from '../citation';
import type { Rational } from '../number/rational';
import {
  achievementOf,
  baselineOf,
  countMet,
  lowestAchievement,
  type Achievement,
  type LowerFormula,
} from './achievement';
import type { Judgement, MeasureJudgement } from './judge';
import type { Kpi, Measure } from './kpi';
import type { Missing } from './missing';
import { isFigure, type Figure } from './result';
import type { Derivation } from './settle';
import { termsOf } from './target';
import type { Verdict } from './verdict';

/** One step of the arithmetic behind a verdict. A sentence is made of it elsewhere. */
export type Step =
  | { readonly kind: 'kpi'; readonly kpi: Kpi; readonly fiscalYear: number }
  /** The heading of one of several measures. */
  | { readonly kind: 'measure'; readonly measure: Measure }
  /** What the plan asks for, and its words. */
  | { readonly kind: 'rule'; readonly measure: Measure; readonly citation: Quotation }
  | { readonly kind: 'excluded'; readonly upTo: number }
  /** The day that the plan sets; `stated` is false where nobody said when the result was measured. */
  | { readonly kind: 'day'; readonly day: number; readonly stated: boolean }
  /** How the target came about; its own steps come before it. */
  | { readonly kind: 'derivation'; readonly measure: Measure; readonly derivation: Derivation }
  | { readonly kind: 'result'; readonly measure: Measure; readonly result: Figure }
  | {
      readonly kind: 'branches';
      readonly met: number;
      readonly expected: number;
      readonly failing: readonly string[];
    }
  | {
      readonly kind: 'comparison';
      readonly measure: Measure;
      readonly verdict: Verdict;
      readonly result: Figure;
      readonly target: Rational;
    }
  | {
      readonly kind: 'achievement';
      readonly measure: Measure;
      readonly achievement: Achievement;
      readonly baseline: Rational | null;
    }
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] }
  /** All measures together. */
  | { readonly kind: 'overall'; readonly verdict: Verdict; readonly achievement: Achievement };

function flattened(measure: Measure, derivation: Derivation): Step[] {
  const parts = derivation.kind === 'higherOf' ? derivation.of : [];
  return [...parts.flatMap((part) => flattened(measure, part)), { kind: 'derivation', measure, derivation }];
}

/** What a measure's result came to beside its target. */
export function resultSteps(judged: MeasureJudgement): Step[] {
  const { measure, result, target, verdict, branches } = judged;
  const expected = termsOf(measure.target).branches;
  if (expected !== null) {
    const failing = branches.filter(({ verdict: each }) => each === 'not_met').map(({ branch }) => branch);
    return branches.length > 0 ? [{ kind: 'branches', met: countMet(branches), expected, failing }] : [];
  }
  if (!result || !isFigure(result)) return [];
  if (!target || verdict === 'undecidable') return [{ kind: 'result', measure, result }];
  return [
    { kind: 'result', measure, result },
    { kind: 'comparison', measure, verdict, result, target: target.value },
  ];
}

function measureSteps(judged: MeasureJudgement, formula: LowerFormula | undefined): Step[] {
  const { measure, target, missing } = judged;
  const { day, excludedUpTo } = termsOf(measure.target);
  const achievement = achievementOf(judged, formula);
  return [
    { kind: 'rule', measure, citation: measure.citation },
    ...(excludedUpTo === null ? [] : [{ kind: 'excluded', upTo: excludedUpTo } as const]),
    ...(target ? flattened(measure, target) : []),
    ...(day !== null && judged.result ? [{ kind: 'day', day, stated: judged.day !== null } as const] : []),
    ...resultSteps(judged),
    ...(achievement.known || achievement.because !== 'undecidable'
      ? [{ kind: 'achievement', measure, achievement, baseline: baselineOf(judged) } as const]
      : []),
    ...(missing.length > 0 ? [{ kind: 'missing', missing } as const] : []),
  ];
}

/** The arithmetic of a judgement, step by step. */
export function explain(judgement: Judgement, formula?: LowerFormula): Step[] {
  const { kpi, fiscalYear, measures, verdict } = judgement;
  const several = measures.length > 1;
  return [
    { kind: 'kpi', kpi, fiscalYear },
    ...measures.flatMap((judged): Step[] => [
      ...(several ? [{ kind: 'measure', measure: judged.measure } as const] : []),
      ...measureSteps(judged, formula),
    ]),
    ...(several
      ? [{ kind: 'overall', verdict, achievement: lowestAchievement(judgement, formula) } as const]
      : []),
  ];
}
