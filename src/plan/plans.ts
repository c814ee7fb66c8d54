import type { PlannedBudget } from '../engine/budget/planned';
import type { GeneralProvisions } from '../engine/provisions/provisions';
import { healthBudget } from './fy2024/health-budget';
import { provisions } from './fy2024/provisions';
import { seamenBudget } from './fy2024/seamen-budget';

/** What was promised for one fiscal year. */
export interface YearPlan {
  readonly fiscalYear: number;
  readonly budgets: readonly PlannedBudget[];
  readonly provisions: GeneralProvisions;
}

/** One row a fiscal year, oldest first. Years are closed: a year that has no row has no plan. */
export const PLANS: readonly YearPlan[] = [
  { fiscalYear: 2024, budgets: [healthBudget, seamenBudget], provisions },
];

/** Every budget that is printed, of all years. */
export const PLANNED_BUDGETS: readonly PlannedBudget[] = PLANS.flatMap(({ budgets }) => budgets);
