import type { Serial } from '../calendar/serial';
import type { Cell } from '../cell';
import type { Citation } from '../citation';
import type { Contradiction } from '../kpi/contradiction';
import type { Judgement as KpiJudgement } from '../kpi/judge';
import type { Kpi } from '../kpi/kpi';
import type { PlanLint, PlanLintCode } from '../kpi/lint';
import type { PlanDeparture, PlanSheetFault } from '../kpi/plan-sheet';
import type { ReadProblem } from '../kpi/read-problem';
import type { Rational } from '../number/rational';
import type { Unit } from '../number/unit';
import type { Judgement } from './judgement';
import type { Misprint } from './misprint';
import type { KnownAccount } from './planned';
import type { Amount, FiguredLine, Line, Side, StatedUnit, TextFault, Unreadable } from './statement';

export type Severity = 'error' | 'warning' | 'info';

/** What a cell should hold instead; text stays text, whatever it begins with. */
export interface CellWrite {
  readonly cell: Cell;
  readonly value: number | string;
}

/** A formula for a cell, with its leading =, in English names. */
export interface FormulaWrite {
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

/** The bases that the contingency rule tried, with the amount that each leads to. */
export interface ContingencyBase {
  readonly lines: readonly string[];
  readonly base: Rational;
  /** The share of the base, unrounded and rounded to the rule's unit. */
  readonly share: Rational;
  readonly amount: Rational;
}

type LintOf<Code extends PlanLintCode> = Extract<PlanLint, { readonly code: Code }>;

/** A movement that needs the minister's approval and lacks it, or has it too late. */
export interface ApprovalFault {
  readonly fault: 'missing' | 'late' | 'unreadable';
  /** The lines named in the provision that it touches. */
  readonly lines: readonly string[];
  /** From and to lines inside the same one of them: a setting asks for approval, not the provision. */
  readonly within: boolean;
}

/**
 * Why rows stand in no relation: no name stands beside the amounts, they belong to neither side, the formula in the name
 * cannot be followed, no total closes the lines, or the name says that they are part of no sum.
 */
export type WhyUnrelated = 'no-name' | 'neither-side' | 'formula' | 'no-total' | 'no-summand';

/** A column by its heading, and those that it is computed from. */
export interface ColumnNames {
  readonly total: string;
  readonly terms: readonly { readonly label: string; readonly sign: 1 | -1 }[];
}

export interface SumDetails {
  readonly judgement: Judgement;
  /** The one figure that explains this and other relations that fail; null where there is none. */
  readonly misprint: Misprint | null;
}

/** What is particular to each rule; the sentence is made from it, last. */
export interface Details {
  'BAL-01': SumDetails;
  'SUM-01': SumDetails;
  'SUM-02': SumDetails;
  'SUM-03': SumDetails;
  'SUM-04': SumDetails;
  /** Sums that hold one by one, but not together. */
  'SUM-05': { readonly judgements: readonly Judgement[] };
  'SUM-06': SumDetails & {
    /** Of a column that is computed from others, by their headings; null within one column. */
    readonly columns: ColumnNames | null;
  };
  'UNIT-01':
    | { readonly fault: 'missing' }
    | { readonly fault: 'several'; readonly stated: readonly StatedUnit[] }
    | { readonly fault: 'digits'; readonly line: Line; readonly figure: Amount; readonly places: number };
  'NIL-01':
    | { readonly fault: 'several-marks'; readonly marks: readonly string[] }
    | { readonly fault: 'zero-shown-as-nil'; readonly line: Line };
  'SIGN-01': { readonly fault: 'negative' | 'by-color'; readonly line: Line; readonly figure: Amount };
  'TEXT-01': { readonly line: Line; readonly figure: Amount; readonly fault: TextFault };
  'CELL-01':
    | { readonly fault: 'unreadable'; readonly line: Line; readonly figure: Unreadable }
    /** Every blank of the table, column by column; `of`: how many cells it has for amounts. */
    | { readonly fault: 'blank'; readonly lines: readonly FiguredLine[]; readonly of: number };
  'STR-01':
    | {
        /** `left-out`: by a settlement, of a line for which nothing was planned. */
        readonly fault: 'missing' | 'left-out';
        readonly name: string;
        readonly side: Side;
        readonly account: KnownAccount;
      }
    | { readonly fault: 'other-account'; readonly line: Line; readonly account: KnownAccount }
    | { readonly fault: 'no-plan'; readonly fiscalYear: number | null; readonly account: KnownAccount };
  'STR-02':
    | { readonly fault: 'repeated'; readonly line: Line }
    | { readonly fault: 'unknown'; readonly line: Line; readonly account: KnownAccount }
    | { readonly fault: 'order'; readonly line: Line; readonly before: Line };
  'PER-01': { readonly first: Serial; readonly last: Serial; readonly fiscalYear: number };
  'CONST-01':
    | { readonly fault: 'typed-in'; readonly line: Line }
    | { readonly fault: 'misses-line'; readonly line: Line; readonly missed: readonly Cell[] }
    | { readonly fault: 'hidden-line'; readonly line: Line; readonly hidden: readonly Line[] }
    /** Formulas whose results the workbook does not hold: they were calculated for the reading. */
    | { readonly fault: 'not-calculated'; readonly lines: readonly Line[] };
  'YOY-01': {
    readonly line: Line;
    readonly before: Rational;
    readonly now: Rational;
    /** The change as a share of last year's amount; null where that was 0. */
    readonly share: Rational | null;
    readonly limit: Rational;
  };
  'RES-01':
    | {
        readonly outcome: 'explained' | 'unexplained';
        readonly line: Line;
        readonly printed: Rational;
        readonly rate: Rational;
        readonly roundedTo: Rational;
        readonly base: ContingencyBase;
        /** The other bases that lead to the printed amount. */
        readonly alternatives: readonly ContingencyBase[];
      }
    | {
        readonly outcome: 'undecidable';
        /** The lines whose amount is not settled, each at its figure; null where the table has no such line. */
        readonly unsettled: readonly { readonly name: string; readonly cell: Cell | null }[];
      };
  'RES-02': { readonly line: Line; readonly figure: Amount };
  'OBL-01':
    | { readonly fault: 'unknown-item'; readonly item: string }
    | { readonly fault: 'no-plan'; readonly fiscalYear: number | null };
  /** Yen: the commitments of one item, both accounts together, and their limit. */
  'OBL-02':
    | { readonly fault: 'over'; readonly item: string; readonly total: Rational; readonly limit: Rational }
    | { readonly fault: 'unreadable'; readonly item: string; readonly cells: readonly Cell[] };
  'OBL-03': {
    readonly item: string;
    /** Null where the term cannot be read. */
    readonly last: number | null;
    /** The last fiscal year that the item may bind. */
    readonly allowed: number;
    readonly years: number;
  };
  'OBL-04': { readonly item: string };
  'ACC-01': { readonly from: KnownAccount; readonly to: KnownAccount };
  'TRN-01': ApprovalFault;
  'TRN-02': { readonly missing: readonly ('purpose' | 'need')[] };
  'TRN-03':
    | { readonly fault: 'one-sided' }
    | { readonly fault: 'unreadable' }
    | { readonly fault: 'no-budget'; readonly account: KnownAccount | null }
    | { readonly fault: 'unknown-line'; readonly name: string }
    | { readonly fault: 'negative'; readonly name: string; readonly after: Rational; readonly unit: Unit }
    | { readonly fault: 'breaks-sum'; readonly judgement: Judgement };
  'TRN-04': ApprovalFault;
  'CAR-01': { readonly line: string };
  'CAR-02':
    | { readonly fault: 'over'; readonly line: string; readonly carried: Rational; readonly left: Rational }
    | { readonly fault: 'unreadable'; readonly line: string };
  'PROC-01': { readonly amount: Rational; readonly above: number; readonly method: string };
  'PROC-02':
    | { readonly fault: 'over'; readonly single: number; readonly tenders: number; readonly limit: Rational }
    | { readonly fault: 'unreadable'; readonly cells: readonly Cell[] };
  'PROC-03':
    | { readonly fault: 'not-recorded'; readonly missing: readonly ('review' | 'publication')[] }
    | { readonly fault: 'no-threshold' };
  'LOAN-01': { readonly repayment: Line; readonly loan: Line };
  'PLAN-01': LintOf<'PLAN-01'>;
  'PLAN-02': LintOf<'PLAN-02'>;
  'PLAN-03': LintOf<'PLAN-03'>;
  'PLAN-04': LintOf<'PLAN-04'>;
  'PLAN-05': LintOf<'PLAN-05'>;
  'PLAN-06': PlanSheetFault;
  'PLAN-07': PlanDeparture;
  /** A cell of a table of KPI results that cannot be read, so that its KPI cannot be judged. */
  'KPI-01': { readonly problem: ReadProblem };
  /** A KPI's result that contradicts its numerator ÷ denominator. */
  'KPI-02': Contradiction;
  /** A KPI that is not met or cannot be decided; and all KPIs of a sheet whose results are still to be entered. */
  'KPI-03':
    | { readonly fault: 'not-met' | 'undecidable'; readonly judged: KpiJudgement }
    /** There are results of a year in which no plan sets it a target. */
    | { readonly fault: 'no-plan'; readonly kpi: Kpi; readonly fiscalYear: number }
    /** `of`: how many KPIs the sheet has for the year. */
    | {
        readonly fault: 'blank';
        readonly kpis: readonly Kpi[];
        readonly fiscalYear: number;
        readonly of: number;
      };
  /** No sheet of the workbook holds a table that can be read. */
  'READ-01': { readonly sheets: readonly string[] };
  /** Rows with amounts that no sum and no difference takes in. */
  'READ-02': {
    readonly why: WhyUnrelated;
    /** Their names as written; '' where none stands. */
    readonly labels: readonly string[];
  };
}

export type FindingCode = keyof Details;

/** The codes that the rules about lists of the general provisions stand behind. */
export type ProvisionCode = Extract<
  FindingCode,
  `OBL-${string}` | `TRN-${string}` | `CAR-${string}` | `PROC-${string}` | 'ACC-01'
>;

/** What is found on a sheet that is meant as a year's plan. */
export type PlanSheetCode = 'PLAN-06' | 'PLAN-07';

/** What is found in a sheet of KPI results. */
export type KpiCode = Extract<FindingCode, `KPI-${string}`>;

/** The codes that the rules about budget tables stand behind. */
export type RuleCode = Exclude<
  FindingCode,
  ProvisionCode | PlanLintCode | PlanSheetCode | KpiCode | 'READ-01' | 'READ-02'
>;

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
