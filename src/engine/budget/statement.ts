import type { Serial } from '../calendar/serial';
import type { Cell } from '../cell';
import type { Rational } from '../number/rational';
import type { Rounding } from '../number/rounding';
import type { Unit } from '../number/unit';
import type { AccountKey } from './planned';
import type { YearStep } from './year-steps';

/** An account that has a form, or `other`: one of which none is known. */
export type Account = AccountKey;

/** An account of which no form is known; no account has this for its name. */
export const OTHER_ACCOUNT = 'other';

/**
 * What kind of accounts a table is of. Only 予算・決算報告書 (`cash`) follow the budget's form and balance; amounts of
 * different kinds are never held against each other.
 * `accrual`: 財務諸表; `branches`: 支部別収支; `outlook`: 合算ベース, 収支見込.
 */
export const ACCOUNTINGS = ['cash', 'accrual', 'branches', 'outlook'] as const;

export type Accounting = (typeof ACCOUNTINGS)[number];

export type Side = 'revenue' | 'expenditure';

/** Why no amount can be read from a cell where one belongs. */
export type UnreadableReason =
  | 'blank'
  | 'text'
  | 'error'
  | 'date'
  | 'boolean'
  | 'merged'
  | 'too-large'
  /** A number of which the format shows nothing. */
  | 'not-shown'
  /** A formula whose result the workbook does not hold. */
  | 'not-calculated';

/** How an amount that was stored as text departs from a plain number. */
export type TextFault = 'stored-as-text' | 'full-width' | 'stray-character';

/** What stands in one amount cell. */
export type Figure = Amount | Nil | Unreadable;

export interface Amount {
  readonly kind: 'amount';
  readonly cell: Cell;
  readonly displayed: string;
  /** The amount as the cell displays it, in the statement's unit. */
  readonly printed: Rational;
  /** Decimal places of the displayed amount; of one with a unit of its own, those that it needs in the statement's. */
  readonly places: number;
  /** What its last digit counts, as a power of ten: −1 in 1.5, 2 in 37億円 among 百万円. */
  readonly digit: number;
  /** The unit behind the figure, in which it is counted until its statement's is known; null for the statement's. */
  readonly ownUnit: Unit | null;
  /** The amount behind it, in the same unit; equal to `printed` where the cell holds text. */
  readonly stored: Rational;
  /** What 1 in the cell is in the same unit: a millionth under `#,##0,,`, else mostly 1. */
  readonly scale: Rational;
  /** Nothing but the colour of its format says that it is negative. */
  readonly signByColor: boolean;
  readonly textFault: TextFault | null;
  /** With its leading =; null for an amount that was typed in. */
  readonly formula: string | null;
  /** The workbook does not hold the formula's result: it was calculated for the reading. */
  readonly isCalculated: boolean;
}

/** A nil mark: nothing is planned. It counts as exactly 0, and is not the same as a printed 0. */
interface Nil {
  readonly kind: 'nil';
  readonly cell: Cell;
  readonly displayed: string;
  /** The cell holds a number (0) that its format shows as a nil mark. */
  readonly storedZero: boolean;
}

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly cell: Cell;
  readonly displayed: string;
  readonly reason: UnreadableReason;
}

/** The amount was calculated for the reading. */
export function isCalculated(figure: Figure): boolean {
  return figure.kind === 'amount' && figure.isCalculated;
}

/** One line of a statement, with the lines under it. */
export interface Line {
  /** As printed, without its indentation. */
  readonly label: string;
  /** The label folded for comparison: width, spaces and numbering taken away. */
  readonly name: string;
  readonly cell: Cell;
  /** A part adds up to its parent with the other parts; an 「うち」 (of which) line is only some of it. */
  readonly membership: 'part' | 'of-which';
  /** Its row is hidden, so that a reader of the sheet does not see it. */
  readonly hidden: boolean;
  /** Null for a heading that has no amount of its own: its parts count in its place. */
  readonly figure: Figure | null;
  readonly parts: readonly Line[];
}

/** A line that certainly has a figure: totals and results. */
export interface FiguredLine extends Line {
  readonly figure: Figure;
}

export interface Section {
  readonly side: Side;
  /** Where 「収入」 or 「支出」 stands, or the first line where no heading does. */
  readonly cell: Cell;
  readonly lines: readonly Line[];
  readonly total: FiguredLine | null;
}

/** What a column of amounts is about. Only budgets must balance. */
export type ColumnKind = 'budget' | 'previous-budget' | 'settlement' | 'difference' | 'other';

export interface AmountColumn {
  readonly label: string;
  readonly kind: ColumnKind;
  /** 予算現額: a budget in which the transfers of the year are counted already. */
  readonly afterTransfers: boolean;
  /** Where it stands in the budget's year; null where nothing says so. */
  readonly step: YearStep | null;
  /** The heading's cell. */
  readonly cell: Cell;
}

/** A line as it counts in another one. */
export interface SignedLine {
  readonly line: FiguredLine;
  readonly sign: 1 | -1;
}

/** What a line is by its own words: 収支差, (5)=(3)-(4). */
export interface CalculatedLine {
  readonly line: FiguredLine;
  /** Lines of the same column, also of other tables under the same headings. */
  readonly terms: readonly SignedLine[];
}

/** One amount column of a table: what a person calls a statement of revenue and expenditure. */
export interface Statement {
  readonly column: AmountColumn;
  readonly fiscalYear: number | null;
  readonly sections: readonly Section[];
  /** Lines of neither side, in the order of the table: 収支差, and balances that it is added to. */
  readonly results: readonly FiguredLine[];
  readonly calculated: readonly CalculatedLine[];
}

/** A column that counts in another one. */
export interface ColumnTerm {
  /** Index of its statement. */
  readonly statement: number;
  readonly sign: 1 | -1;
}

/** A column that is computed from others, line by line: 計 = 当初予算額 ＋ 補正予算額 ＋ 繰越額, 差引 = 予算額 − 決算額. */
export interface ComputedColumn {
  /** Index of its statement. */
  readonly statement: number;
  readonly terms: readonly ColumnTerm[];
}

/**
 * What a table lists: `all` lines of its budget, or only the `changes` that a supplementary budget makes, beside totals
 * that are those of the whole budget.
 */
export type Extent = 'all' | 'changes';

/** A period that is stated on the sheet: its first and its last day. */
export interface StatedPeriod {
  readonly first: Serial;
  readonly last: Serial;
  readonly cell: Cell;
}

/** A unit that is stated somewhere on the sheet. */
export interface StatedUnit {
  readonly unit: Unit;
  readonly cell: Cell;
}

/**
 * A table of one account: the same lines in one or more amount columns.
 * The statements hold the same lines in the same order.
 */
export interface BudgetTable {
  readonly sheet: string;
  readonly account: Account;
  /** As its form names it, else its title; null where nothing does. */
  readonly accountName: string | null;
  readonly accounting: Accounting;
  /** Where the words stand that tell it; null where none do. */
  readonly accountingNote: Cell | null;
  readonly statements: readonly Statement[];
  readonly computed: readonly ComputedColumn[];
  readonly extent: Extent;
  /** Null where no unit is stated or set. */
  readonly unit: Unit | null;
  /** Every place that states a unit; more than one unit is a fault. */
  readonly statedUnits: readonly StatedUnit[];
  readonly period: StatedPeriod | null;
  readonly rounding: Rounding;
  readonly roundingFrom: 'note' | 'assumed' | 'setting';
  /** The note that says how figures are rounded. */
  readonly roundingNote: Cell | null;
}

/** Nothing speaks of rounding, and none is assumed: a table in yen. */
export function isPlainlyExact({ rounding, roundingFrom }: BudgetTable): boolean {
  return rounding === 'exact' && roundingFrom === 'assumed';
}

function collect(lines: readonly Line[], into: Line[]): Line[] {
  for (const line of lines) {
    into.push(line);
    collect(line.parts, into);
  }
  return into;
}

/** All lines, parents before their parts. */
export function linesOf(lines: readonly Line[]): Line[] {
  return collect(lines, []);
}

/** All lines of a section in the order of the table, its total last. */
export function sectionLines({ lines, total }: Section): Line[] {
  const all = linesOf(lines);
  if (total) all.push(total);
  return all;
}

const KNOWN = new WeakMap<Statement, readonly Line[]>();

/** All lines of a statement: its sections, then its results. */
export function statementLines(statement: Statement): readonly Line[] {
  const known = KNOWN.get(statement);
  if (known) return known;
  const all: Line[] = [];
  for (const { lines, total } of statement.sections) {
    collect(lines, all);
    if (total) all.push(total);
  }
  for (const line of statement.results) all.push(line);
  KNOWN.set(statement, all);
  return all;
}

export function sectionOf(statement: Statement, side: Side): Section | null {
  return statement.sections.find((section) => section.side === side) ?? null;
}

/** 収支差: the line that states revenue − expenditure. */
export function differenceOf(statement: Statement): FiguredLine | null {
  const [revenue, expenditure] = (['revenue', 'expenditure'] as const).map(
    (side) => sectionOf(statement, side)?.total,
  );
  const isDifference = ({ terms: [from, less, more] }: CalculatedLine): boolean =>
    !more && from?.line === revenue && from?.sign === 1 && less?.line === expenditure && less?.sign === -1;
  return statement.calculated.find(isDifference)?.line ?? null;
}

/** The line of that name, at any depth. */
export function findLine(section: Section, name: string): Line | null {
  return linesOf(section.lines).find((line) => line.name === name) ?? null;
}

/** All lines of a table, column by column. */
export function linesIn({ statements }: BudgetTable): readonly Line[] {
  const [first, ...more] = statements;
  return first && more.length === 0 ? statementLines(first) : statements.flatMap(statementLines);
}

/** The account whose form and provisions a table follows; null for one without a form, and for what is no budget. */
export function formAccount({ account, accounting }: BudgetTable): AccountKey | null {
  return account === OTHER_ACCOUNT || accounting !== 'cash' ? null : account;
}
