import type { Kpi, KpiPlan } from '../engine/kpi/kpi';
import { kpiPlan as fy2024 } from './fy2024/kpis';

/** One row a fiscal year, oldest first. Years are closed: a year that has no row has no KPI plan. */
export const KPI_PLANS: readonly KpiPlan[] = [fy2024];

/** Every KPI of some plans, each as the latest of them has it: by these a paper's KPIs are known again. */
export function knownKpis(plans: readonly KpiPlan[]): Kpi[] {
  const byId = new Map(
    plans.flatMap(({ kpis, operational }) => [...kpis, ...operational]).map((kpi) => [kpi.id, kpi]),
  );
  return [...byId.values()];
}

export function kpiPlanOf(fiscalYear: number): KpiPlan | null {
  return KPI_PLANS.find((plan) => plan.fiscalYear === fiscalYear) ?? null;
}
