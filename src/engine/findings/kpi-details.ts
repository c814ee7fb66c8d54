import type { Contradiction } from '../kpi/contradiction';
import type { Judgement } from '../kpi/judge';
import type { Kpi, KpiUnit } from '../kpi/kpi';
import type { Fall, MonthKind } from '../kpi/months';
import type { ReadProblem } from '../kpi/read-problem';
import type { Rational } from '../number/rational';

/** Of which figures something is said: one measure's of a year. */
export interface MeasuredYear {
  readonly kpi: Kpi;
  readonly unit: KpiUnit;
  readonly fiscalYear: number;
}

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
  /** Results by month or by branch that contradict each other. `branch` is null for the whole body, months are 1 to 12. */
  'KPI-04': MeasuredYear &
    (
      | ({ readonly fault: 'falls'; readonly branch: string | null } & Fall)
      /** The whole body's figure is not the sum of its branches'; without a month in a table of years. */
      | {
          readonly fault: 'whole';
          readonly part: Fall['part'];
          readonly month: number | null;
          readonly stated: Rational;
          readonly sum: Rational;
        }
      /** The year's own column is neither the sum of single months nor the last cumulative one. */
      | {
          readonly fault: 'total';
          readonly part: Fall['part'];
          readonly kind: MonthKind;
          readonly branch: string | null;
          readonly stated: Rational;
          readonly sum: Rational;
        }
    );
  /** Results by month or by branch from which not everything can be judged. */
  'KPI-05': MeasuredYear &
    (
      | { readonly fault: 'branches-missing'; readonly branches: readonly string[]; readonly of: number }
      | { readonly fault: 'branch-unknown'; readonly branch: string }
      /** Rates of branches without their counts, and no row of the whole body. */
      | { readonly fault: 'rates-only' }
      /** Single months of rates without counts, or of what is there at a month's end. */
      | { readonly fault: 'single-only'; readonly branch: string | null }
      /** Months between given ones, without which what came since April is not known. */
      | { readonly fault: 'gap'; readonly branch: string | null; readonly months: readonly number[] }
    );
}
