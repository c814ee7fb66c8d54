import type { Contradiction } from '../kpi/contradiction';
import type { Judgement } from '../kpi/judge';
import type { Kpi } from '../kpi/kpi';
import type { ReadProblem } from '../kpi/read-problem';

/** What is found in a sheet of KPI results. */
export interface KpiDetails {
  /** A cell of a table of KPI results that cannot be read, so that its KPI cannot be judged. */
  'KPI-01': { readonly problem: ReadProblem };
  /** A KPI's result that contradicts its numerator ÷ denominator. */
  'KPI-02': Contradiction;
  /** A KPI that is not met or cannot be decided; and all KPIs of a sheet whose results are still to be entered. */
  'KPI-03':
    | { readonly fault: 'not-met' | 'undecidable'; readonly judged: Judgement }
    /** There are results of a year in which no plan sets it a target. */
    | { readonly fault: 'no-plan'; readonly kpi: Kpi; readonly fiscalYear: number }
    /** `of`: how many KPIs the sheet has for the year. */
    | {
        readonly fault: 'blank';
        readonly kpis: readonly Kpi[];
        readonly fiscalYear: number;
        readonly of: number;
      };
}
