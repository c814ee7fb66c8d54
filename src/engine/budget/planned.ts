import type { Quotation } from '../citation';
import type { Unit } from '../number/unit';

/** The accounts that the product itself has a name for. */
export type KnownAccount = 'health' | 'seamen';

/** An account with a form: one of the known ones, or any other by its own name (介護勘定, 一般会計). They are kept strictly apart. */
export type AccountKey = string;

export function isKnownAccount(account: AccountKey): account is KnownAccount {
  return account === 'health' || account === 'seamen';
}

/** A line as the plan prints it. A nil mark (nothing is planned) is null; 0 is an amount that rounds to 0. */
export interface PlannedLine {
  readonly name: string;
  readonly amount: number | null;
  readonly citation: Quotation;
  /** The lines under it, which add up to it. */
  readonly parts?: readonly PlannedLine[];
}

export interface PlannedSide {
  readonly lines: readonly PlannedLine[];
  readonly total: PlannedLine;
}

/** How the plan fixes an account's 予備費 (contingency) as a share of a base that it does not define. */
export interface ContingencyProvision {
  /** Hundredths of a percent: 50 is 0.5 %. */
  readonly rateInBasisPoints: number;
  /** The lines whose sum is the base, by name. */
  readonly base: readonly string[];
  /** Other bases that may explain the printed figure. */
  readonly alternatives: readonly (readonly string[])[];
  /** The amount is rounded half up to this many of the statement's units: 10 means 千万円 in a statement in 百万円. */
  readonly roundedTo: number;
  readonly citation: Quotation;
}

/** One account's revenue and expenditure for one fiscal year, as the plan prints it. */
export interface PlannedBudget {
  readonly account: AccountKey;
  /** The western year in which the fiscal year begins: 2024 is 令和6年度. */
  readonly fiscalYear: number;
  readonly unit: Unit;
  readonly title: Quotation;
  /** The words that state its first and its last day; null where none do. */
  readonly period: Quotation | null;
  readonly revenue: PlannedSide;
  readonly expenditure: PlannedSide;
  /** The note that says how its figures are rounded; null where none does. */
  readonly roundingNote: Quotation | null;
  readonly contingency: ContingencyProvision | null;
}
