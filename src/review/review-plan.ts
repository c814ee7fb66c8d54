import type { Finding } from '../engine/findings/finding';
import { type Fault, findingOf, type RuleRow } from '../engine/findings/rule';
import { PLAN_RULES } from '../engine/rules/plan';
import { lintPlan, type PlanLint, type PlanLintCode } from '../engine/kpi/lint';
import type { Citation } from '../engine/citation';
import { kpiPlanIn, PRINTED_PAPERS, type Papers } from '../plan/papers';

/** The words of the plan that show the weakness, beside its target's. */
function citationOf(lint: PlanLint): Citation {
  switch (lint.code) {
    case 'PLAN-01':
      return lint.baseline.citation;
    case 'PLAN-02':
      return lint.isNew;
    case 'PLAN-03':
      return lint.measure.citation;
    case 'PLAN-04':
    case 'PLAN-05':
      return lint.mean.citation;
  }
}

function figuresOf(lint: PlanLint): Pick<Finding, 'expected' | 'actual'> {
  switch (lint.code) {
    case 'PLAN-01':
      return { expected: lint.baseline.value, actual: lint.target };
    case 'PLAN-04':
      return { expected: lint.computed, actual: lint.mean.value };
    default:
      return { expected: null, actual: null };
  }
}

/** Weak targets, missing years and impossible means of a year's plan, as findings without a cell; null without a plan. */
export function reviewPlan(fiscalYear: number, papers: Papers = PRINTED_PAPERS): Finding[] | null {
  const plan = kpiPlanIn(papers, fiscalYear);
  return (
    plan &&
    lintPlan(plan).map((lint) => {
      const fault = { cells: [], details: lint, citation: citationOf(lint), ...figuresOf(lint) };
      // rule and details are of one lint, which the compiler cannot see through the mapped type
      return findingOf(PLAN_RULES[lint.code] as RuleRow<PlanLintCode>, fault as Fault<PlanLintCode>, null);
    })
  );
}
