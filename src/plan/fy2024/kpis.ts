import type { KpiPlan } from '../../engine/kpi/kpi';
import { healthKpis } from './health-kpis';
import { seamenKpis, seamenOperationalGoals } from './seamen-kpis';

/** The 35 KPIs of FY2024, and the operational goals of its text. */
export const kpiPlan: KpiPlan = {
  fiscalYear: 2024,
  kpis: [...healthKpis, ...seamenKpis],
  operational: seamenOperationalGoals,
};
