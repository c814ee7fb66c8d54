import type { Judgement } from '../budget/judgement';
import type { Misprint } from '../budget/misprint';
import type { AccountKey } from '../budget/planned';
import type { Amount, FiguredLine, Line, Side, StatedUnit, TextFault, Unreadable } from '../budget/statement';
import type { Serial } from '../calendar/serial';
import type { Cell } from '../cell';
import type { Rational } from '../number/rational';

/** The bases that the contingency rule tried, with the amount that each leads to. */
export interface ContingencyBase {
  readonly lines: readonly string[];
  readonly base: Rational;
  /** The share of the base, unrounded and rounded to the rule's unit. */
  readonly share: Rational;
  readonly amount: Rational;
}

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

/** What the rules about budget tables say, each of its own. */
export interface BudgetDetails {
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
        readonly account: AccountKey;
      }
    | { readonly fault: 'other-account'; readonly line: Line; readonly account: AccountKey }
    | { readonly fault: 'no-plan'; readonly fiscalYear: number | null; readonly account: AccountKey };
  'STR-02':
    | { readonly fault: 'repeated'; readonly line: Line }
    | { readonly fault: 'unknown'; readonly line: Line; readonly account: AccountKey }
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
  'LOAN-01': { readonly repayment: Line; readonly loan: Line };
}
