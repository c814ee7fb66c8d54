import type { KpiPlan } from '../engine/kpi/kpi';
import { kpiPlan as fy2024 } from './fy2024/kpis';

/** One row a fiscal year, oldest first. Years are closed: a year that has no row has no KPI plan. */
export const KPI_PLANS: readonly KpiPlan[] = [fy2024];

/** Of which templates are made, and which the pane shows where there are no results. */
export const NEWEST_PLAN: KpiPlan = KPI_PLANS.reduce((_, later) => later);

export function kpiPlanOf(fiscalYear: number): KpiPlan | null {
  return KPI_PLANS.find((plan) => plan.fiscalYear === fiscalYear) ?? null;
}
