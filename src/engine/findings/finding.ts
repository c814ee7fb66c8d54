import type { Cell } from '../cell';
import type { Citation } from '../citation';
import type { PlanLintCode } from '../kpi/lint';
import type { Rational } from '../number/rational';
import type { Unit } from '../number/unit';
import type { BudgetDetails } from './budget-details';
import type { EvaluationDetails } from './evaluation-details';
import type { KpiDetails } from './kpi-details';
import type { PlanDetails } from './plan-details';
import type { ProvisionDetails } from './provision-details';
import type { ReadingDetails } from './reading-details';

export type Severity = 'error' | 'warning' | 'info';

/** What a cell should hold instead; text stays text, whatever it begins with. */
export interface CellWrite {
  readonly cell: Cell;
  readonly value: number | string;
  /** How Excel is to show it, in a cell that has no format of its own. */
  readonly format?: string;
}

/** A formula for a cell, with its leading =, in English names. */
interface FormulaWrite {
  readonly cell: Cell;
  readonly formula: string;
  /** How Excel is to show the answer, in a cell that has no format of its own. */
  readonly format?: string;
}

export type Write = CellWrite | FormulaWrite;

/** A change that mends the fault, as the exact cells and what to write to them. */
export interface Fix {
  /** False for a proposal, which a person has to ask for: the figures alone do not say that it is meant. */
  readonly certain: boolean;
  readonly writes: readonly Write[];
}

/** What is particular to each rule; the sentence is made from it, last. */
export interface Details
  extends BudgetDetails, ProvisionDetails, PlanDetails, KpiDetails, EvaluationDetails, ReadingDetails {}

export type FindingCode = keyof Details;

/** The codes that the rules about budget tables stand behind. */
export type BudgetCode = keyof BudgetDetails;

/** The codes that the rules about lists of the general provisions stand behind. */
export type ProvisionCode = keyof ProvisionDetails;

/** What is found in a sheet of KPI results. */
export type KpiCode = keyof KpiDetails;

/** What is found on a sheet on which a year's items are evaluated. */
export type EvaluationCode = keyof EvaluationDetails;

/** What is found on a sheet that is meant as a year's plan. */
export type PlanSheetCode = Exclude<keyof PlanDetails, PlanLintCode>;

/** A finding as data: what a rule says about certain cells. */
export type FindingOf<Code extends FindingCode> = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    /** What the rule would say, where a setting says something else. */
    readonly ownSeverity?: Severity;
    /** The first cell is where the finding is shown. */
    readonly cells: readonly Cell[];
    /** In the statement's unit, or as text; null where nothing applies. */
    readonly expected: Rational | string | null;
    readonly actual: Rational | string | null;
    readonly citation: Citation;
    readonly fix: Fix | null;
    readonly details: Details[C];
    /** The unit of the amounts. */
    readonly unit: Unit | null;
  };
}[Code];

export type Finding = FindingOf<FindingCode>;
