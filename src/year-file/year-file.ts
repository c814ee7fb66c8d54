import type { PlannedBudget } from '../engine/budget/planned';
import type { KpiPlan } from '../engine/kpi/kpi';
import type { GeneralProvisions } from '../engine/provisions/provisions';

/** Of the form that `year-file.schema.json` describes. */
export const VERSION = 1;

/** A fiscal year's papers as one file holds them; null and empty for what it leaves out. */
export interface YearFile {
  readonly fiscalYear: number;
  readonly kpiPlan: KpiPlan | null;
  /** One an account. */
  readonly forms: readonly PlannedBudget[];
  readonly provisions: GeneralProvisions | null;
}
