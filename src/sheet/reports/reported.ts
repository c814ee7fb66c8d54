import type { Finding } from '../../engine/budget/finding';
import type { JudgedTable } from '../../engine/budget/judge-table';
import type { RuleSettings } from '../../engine/budget/settings';
import type { Serial } from '../../engine/calendar/serial';
import type { Records } from '../../engine/provisions/records';
import type { Evaluation } from '../../words/kpi/evaluate';
import type { PlanReading } from '../plan/read-plan';
import type { HowRead, ReadSettings } from '../budget/read-budget';

// What a review answers, as far as a report speaks of it: the use case stands in a room above.

export type ReportedKind =
  'budget' | 'commitments' | 'transfers' | 'carryovers' | 'procurement' | 'kpi' | 'plan' | 'report' | 'none';

export interface ReportedTable extends JudgedTable {
  readonly how: HowRead;
}

export interface ReportedSheet {
  readonly name: string;
  readonly kind: ReportedKind;
  readonly tables: readonly ReportedTable[];
  /** Tables that a person says are no budgets. */
  readonly leftOut: readonly unknown[];
  readonly records: Records | null;
  readonly kpis: readonly Evaluation[];
  /** Where the sheet is meant as a year's plan. */
  readonly plan?: PlanReading;
}

export interface ReportedReview {
  readonly sheets: readonly ReportedSheet[];
  readonly findings: readonly Finding[];
}

/** Why a finding is let stand. */
export interface ReportedReason {
  readonly reason: string;
  readonly by?: string;
  readonly on?: string;
}

/** The occasion of a report. */
export interface Occasion {
  /** The workbook's name; null where it has none yet. */
  readonly workbook: string | null;
  /** The day of the check; null leaves it open. */
  readonly day: Serial | null;
}

export interface CheckedWorkbook extends Occasion {
  readonly review: ReportedReview;
  /** What it was judged by. */
  readonly settings: { readonly reading: ReadSettings; readonly rules: RuleSettings };
  readonly acknowledged: ReadonlyMap<Finding, ReportedReason>;
}
