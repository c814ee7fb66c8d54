import type { Kpi } from '../../../engine/kpi/kpi';
import { DEFINITIONS, isMeasure } from '../../../measure/definitions';
import { kpiPlan } from '../../../plan/fy2024/kpis';

/** The plan by which files are measured: that of the functions where nobody says another. */
export const PLAN = kpiPlan;

/** The KPIs of the plan that are measured from records, in the order of their measures. */
export const RECORD_KPIS: readonly Kpi[] = Object.keys(DEFINITIONS).flatMap((id) =>
  [...PLAN.kpis, ...PLAN.operational].filter((kpi) => kpi.id.slice(2) === id && isMeasure(id)),
);
