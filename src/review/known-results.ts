import type { Kpi, KpiPlan } from '../engine/kpi/kpi';
import type { MeasureGoal } from '../engine/kpi/next-year';
import { fixedValue, termsOf } from '../engine/kpi/target';
import { actionPeriodOf } from '../plan/action-periods';
import { DEFAULT_YEAR, kpiPlanIn, type Papers } from '../plan/papers';
import { textGoalsOf } from '../plan/plan-goals';
import type { Evaluation } from '../kpi-results/evaluate';
import type { KnownResults, ResultsOf } from '../sheet/templates/next-plan';
import { kpiYears, type KpiYears } from './kpi-years';
import type { Review } from './review';

/**
 * The results that a workbook's sheets give, by KPI: of a year on several sheets those of the first. They are called by
 * the sheet of the last year.
 */
export function knownResults(review: Pick<Review, 'sheets' | 'papers'>): ResultsOf {
  const { sheets, papers } = review;
  const results = kpiYears(review);
  const plan = planToFollow(review);
  const last = new Map<string, { readonly sheet: string; readonly evaluation: Evaluation }>();
  for (const { name: sheet, kpis } of sheets) {
    for (const evaluation of kpis) {
      const id = evaluation.kpi?.id;
      if (id === undefined) continue;
      const before = last.get(id);
      if (!before || before.evaluation.fiscalYear < evaluation.fiscalYear)
        last.set(id, { sheet, evaluation });
    }
  }
  return (id): KnownResults | null => {
    const found = last.get(id);
    if (!found) return null;
    const planned = plan?.kpis.find((kpi) => kpi.id === id);
    return {
      sheet: found.sheet,
      years: results.resultsOf(id),
      missed: plan ? missedYears(id, plan.fiscalYear, papers, results) : [],
      goals: planned && plan ? goalsOf(planned, plan.fiscalYear, papers) : [],
    };
  };
}

/**
 * The plan that the next one goes on from: the newest. Where the newest has no results yet and stands there before, as
 * the goal of its period, it is the plan of the period that has some, and whose next year has no plan.
 */
export function planToFollow({ sheets, papers }: Pick<Review, 'sheets' | 'papers'>): KpiPlan | null {
  const { kpiPlans } = papers;
  const newest = kpiPlans.at(-1);
  const period = newest && actionPeriodOf(newest.fiscalYear);
  if (!newest || !period) return newest ?? null;
  const reached = new Set(kpiYears({ sheets }).years);
  const planned = new Set(kpiPlans.map(({ fiscalYear }) => fiscalYear));
  if (reached.has(newest.fiscalYear)) return newest;
  const before = kpiPlans.find(
    ({ fiscalYear }) =>
      fiscalYear >= period.firstYear && reached.has(fiscalYear) && !planned.has(fiscalYear + 1),
  );
  return before ?? newest;
}

/** The last year and the one before, where both missed their targets. */
function missedYears(id: string, lastYear: number, papers: Papers, { judged }: KpiYears): number[] {
  const years = [lastYear - 1, lastYear];
  const isMissed = (fiscalYear: number): boolean => {
    const kpi = kpiPlanIn(papers, fiscalYear)?.kpis.find((each) => each.id === id);
    return kpi !== undefined && judged(kpi, { fiscalYear }).judgement?.verdict === 'not_met';
  };
  return years.every(isMissed) ? years : [];
}

/** By measure: the target of the period's last year where its plan is there, else a goal of the text that counts the same. */
function goalsOf({ id, measures }: Kpi, lastYear: number, papers: Papers): (MeasureGoal | null)[] {
  const dueYear = actionPeriodOf(lastYear)?.lastYear ?? lastYear;
  const due =
    dueYear > lastYear ? kpiPlanIn(papers, dueYear)?.kpis.find((each) => each.id === id) : undefined;
  const same = textGoalsOf(DEFAULT_YEAR)?.longTerm.find(
    ({ relation, kpis }) => relation === 'same' && kpis.length === 1 && kpis[0] === id,
  );
  return measures.map((_, index) => {
    const target = due?.measures[index]?.target;
    const terms = target && termsOf(target);
    const ofPeriod = terms && terms.branches === null ? fixedValue(terms.condition.level) : null;
    if (ofPeriod) return { value: ofPeriod, dueYear };
    const ofText = same && fixedValue(same.condition.level);
    return ofText && same.dueYear !== null ? { value: ofText, dueYear: same.dueYear } : null;
  });
}
