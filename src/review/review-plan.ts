import type { Finding } from '../engine/budget/finding';
import { lintPlan, type PlanLint } from '../engine/kpi/lint';
import type { Citation } from '../engine/citation';
import { kpiPlanOf } from '../plan/kpi-plans';

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

/** Weak targets, missing years and impossible means of a year's plan, as findings without a cell; null without a plan. */
export function reviewPlan(fiscalYear: number): Finding[] | null {
  const plan = kpiPlanOf(fiscalYear);
  return (
    plan &&
    lintPlan(plan).map((lint) => {
      const figures =
        lint.code === 'PLAN-01'
          ? { expected: lint.baseline.value, actual: lint.target }
          : lint.code === 'PLAN-04'
            ? { expected: lint.computed, actual: lint.mean.value }
            : { expected: null, actual: null };
      const shared = { severity: 'warning', cells: [], fix: null, unit: null } as const;
      // code and details are of one lint, which the compiler cannot see through the mapped type
      return { ...shared, ...figures, code: lint.code, details: lint, citation: citationOf(lint) } as Finding;
    })
  );
}
