import type { KnownAccount, PlannedBudget } from '../engine/budget/planned';
import type { GeneralProvisions } from '../engine/provisions/provisions';
import { healthBudget } from './fy2024/health-budget';
import { provisions } from './fy2024/provisions';
import { seamenBudget } from './fy2024/seamen-budget';

/** What was promised for one fiscal year. */
export interface YearPlan {
  readonly fiscalYear: number;
  readonly budgets: Readonly<Record<KnownAccount, PlannedBudget>>;
  readonly provisions: GeneralProvisions;
}

/** One row a fiscal year. Years are closed: a year that has no row has no plan. */
export const PLANS: readonly YearPlan[] = [
  { fiscalYear: 2024, budgets: { health: healthBudget, seamen: seamenBudget }, provisions },
];

export function planOfYear(fiscalYear: number): YearPlan | null {
  return PLANS.find((plan) => plan.fiscalYear === fiscalYear) ?? null;
}

export function plannedBudget(account: KnownAccount, fiscalYear: number): PlannedBudget | null {
  return planOfYear(fiscalYear)?.budgets[account] ?? null;
}

/** Every budget that is known, of all years: their lines' names help to read sheets. */
export const PLANNED_BUDGETS: readonly PlannedBudget[] = PLANS.flatMap(({ budgets }) =>
  Object.values(budgets),
);
