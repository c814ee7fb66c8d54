import type { PlanLint, PlanLintCode } from '../kpi/lint';
import type { PlanDeparture, PlanSheetFault } from '../kpi/plan-sheet';
import type { ProvisionDeparture, ProvisionSheetFault } from '../provisions/provision-sheet';

type LintOf<Code extends PlanLintCode> = Extract<PlanLint, { readonly code: Code }>;

/** What is found in a year's plan, and on a sheet that is meant as one. */
export interface PlanDetails {
  'PLAN-01': LintOf<'PLAN-01'>;
  'PLAN-02': LintOf<'PLAN-02'>;
  'PLAN-03': LintOf<'PLAN-03'>;
  'PLAN-04': LintOf<'PLAN-04'>;
  'PLAN-05': LintOf<'PLAN-05'>;
  'PLAN-06': PlanSheetFault;
  'PLAN-07': PlanDeparture;
  'PLAN-08': ProvisionSheetFault;
  'PLAN-09': ProvisionDeparture;
}
